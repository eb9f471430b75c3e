import type { Ruling } from '../page-content';
import type { Column } from './cluster-columns';
import type { ScannedRow } from './row-scan';
import { textOf } from './segment';
import { CAPTION, ruledBetween, type Run } from './table-run';

/** A label runs on over so many lines below its figures. */
const MOST_LINES = 8;
/** A label that ends so goes on below. */
const OPEN_LABEL = /[-–:,(/&]$/;
const NOTE = /^(?:bron|source|sources|noot|nota|note|notes|opmerking|\*|\(?\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]|[†‡])/iu;

/** End of the area: labels that run on below the last figures belong to it, at the end of a page also the next label. */
export function labelsBelow(
  rows: readonly ScannedRow[],
  run: Run,
  columns: readonly Column[],
  horizontals: readonly Ruling[],
): number {
  const label = columns[0];
  const right = columns.at(-1)?.right ?? 0;
  const second = columns[1]?.left ?? right;
  const isPageEnd = rows.length - run.end <= MOST_LINES;
  let end = run.end;
  for (let index = run.end; label && index < Math.min(rows.length, run.end + MOST_LINES); index += 1) {
    const scanned = rows[index];
    const above = rows[index - 1];
    if (!scanned || !above || scanned.isItem) break;
    if (isRowOfWords(scanned, columns) && scanned.row.baseline - above.row.baseline < 2.3 * scanned.row.size) {
      end = index + 1;
      continue;
    }
    if (scanned.segments.length > 1) break;
    const { row } = scanned;
    const text = textOf(row.words);
    const gap = row.baseline - above.row.baseline;
    if (NOTE.test(text) || CAPTION.test(text) || /[.:;]$/.test(text) || row.right > second || row.x < label.left - 1)
      break;
    if (ruledBetween(horizontals, above, scanned, label.left, right)) break;
    if (Math.abs(row.size - above.row.size) > 0.6) break;
    const isOpen = OPEN_LABEL.test(textOf(above.segments[0]?.words ?? []));
    const runsOn =
      isOpen || /^[\p{Ll}(]/u.test(text) || row.x > label.left + 0.4 * row.size || scanned.segments.length === 0;
    if (gap > (isPageEnd || isOpen ? 1.7 : 1.35) * row.size || !(runsOn || isPageEnd)) break;
    end = index + 1;
  }
  return end;
}

/** A row that fills three columns or more, each with words of its own: one without figures. */
function isRowOfWords({ segments, isProse }: ScannedRow, columns: readonly Column[]): boolean {
  if (isProse || segments.length < 3 || segments.length !== columns.length) return false;
  return segments.every((segment) => {
    const touched = columns.filter(({ left, right }) => Math.min(right, segment.right) > Math.max(left, segment.x));
    return touched.length === 1;
  });
}

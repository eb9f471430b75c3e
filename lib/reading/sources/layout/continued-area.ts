import type { Ruling } from '../page-content';
import type { AlignedArea } from './aligned-area';
import type { Column } from './cluster-columns';
import { wordsOf, type DraftTable } from './draft-table';
import { isYearRow, opensNew } from './item-among-rows';
import { labelsBelow } from './labels-below';
import { runsOn } from './row-evidence';
import type { ScannedRow } from './row-scan';
import { textOf, type Segment } from './segment';

const MOST_BARE_ROWS = 6;

/** The rows at the top of a page that stand in the columns of the table that the page before ended with. */
export function continuedArea(
  rows: readonly ScannedRow[],
  open: DraftTable,
  horizontals: readonly Ruling[],
): AlignedArea | null {
  const { columns } = open;
  let end = 0;
  let bare = 0;
  let figures = 0;
  for (const [index, scanned] of rows.entries()) {
    const above = rows[index - 1];
    const { segments, values, row } = scanned;
    if (above && row.baseline - above.row.baseline > 3.4 * row.size) break;
    if (scanned.isProse || opensNew(rows, index, above)) break;
    if (values.length > 0) {
      if (!values.every((value) => standsInFigures(value, columns))) break;
      if (segments.some((segment) => !values.includes(segment) && segment.x < (columns[0]?.left ?? 0) - row.size))
        break;
      figures += 1;
      bare = 0;
      end = index + 1;
    } else {
      bare += 1;
      if (bare > MOST_BARE_ROWS) break;
    }
  }
  const first = rows.slice(0, end).findIndex((scanned) => scanned.values.length > 0 && !isYearRow(scanned));
  const repeated = repeatedHeading(rows, open, first < 0 ? rows.length : first);
  if (first < 0 && repeated >= end) {
    const rest = restOfLabel(rows, repeated, open);
    return rest > repeated ? { from: 0, body: repeated, end: rest, columns } : null;
  }
  if (figures === 0) return null;
  const whole = labelsBelow(rows, { from: 0, end }, columns, horizontals);
  return { from: 0, body: repeated, end: whole, columns };
}

/** End of the rows that go on with the last label before the page break, whose figures stand there. */
function restOfLabel(rows: readonly ScannedRow[], from: number, open: DraftTable): number {
  const [label, figures] = open.columns;
  const last = open.cells.find(({ row, column }) => row === open.rows.length - 1 && column === 0);
  const before = last ? textOf(wordsOf(last)) : '';
  if (!label || !figures || before === '') return from;
  let end = from;
  for (const scanned of rows.slice(from, from + MOST_BARE_ROWS)) {
    const { segments, row, isProse, isItem } = scanned;
    const above = rows[end - 1];
    const text = textOf(row.words);
    const isNear = end === from || (above !== undefined && row.baseline - above.row.baseline < 1.45 * row.size);
    const isInside = Math.abs(row.x - label.left) < row.size && row.right < figures.left;
    if (segments.length !== 1 || isProse || isItem || !isNear || !isInside || /[.;?!:]$/.test(text)) break;
    if (end === from && !runsOn(before, text)) break;
    end += 1;
  }
  return end;
}

/** How many of the first rows are the headings of the table printed again. */
function repeatedHeading(rows: readonly ScannedRow[], open: DraftTable, most: number): number {
  let count = 0;
  while (count < most) {
    const own = textOf(rows[count]?.row.words ?? []);
    const line = open.lines[count];
    if (!line || textOf(line.words) !== own) break;
    count += 1;
  }
  return count;
}

function standsInFigures(value: Segment, columns: readonly Column[]): boolean {
  return columns.some(
    (column, index) =>
      index > 0 && column.isValue && Math.min(column.right, value.right) > Math.max(column.left, value.x),
  );
}

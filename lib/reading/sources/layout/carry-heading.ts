import { alignedTable } from './aligned-table';
import { hasOwnHeading } from './continue-table';
import type { DraftTable } from './draft-table';
import { isYearRow } from './item-among-rows';
import type { PageBlock } from './lay-out-page';
import { NO_MARKS } from './page-marks';
import { scanRows, type ScannedRow } from './row-scan';
import { textOf, type Segment } from './segment';

/** Rows at the foot of a page that are looked at. */
const MOST_ROWS = 6;
const MOST_HEADINGS = 3;

/**
 * The blocks of a page whose last rows are the headings, and perhaps the first rows, of the table that the next page begins
 * with: these become a table of their own, with the columns of that table, which goes on with it.
 */
export function carryHeading(blocks: readonly PageBlock[], following: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.at(-1);
  const [next] = following;
  if (last?.kind !== 'text' || next?.kind !== 'table') return blocks;
  const foot = last.rows.slice(-MOST_ROWS);
  const scanned = scanRows(
    foot,
    [],
    Math.min(...last.rows.map(({ x }) => x), next.table.left),
    Math.max(...last.rows.map(({ right }) => right), next.table.right),
  );
  const heading = headingsAt(scanned, next.table);
  if (!heading) return blocks;
  const from = last.rows.length - foot.length + heading.from;
  const table = alignedTable(
    scanned,
    { from: heading.from, body: heading.end, end: scanned.length, columns: next.table.columns },
    NO_MARKS,
  );
  const text: PageBlock[] = from > 0 ? [{ kind: 'text', rows: last.rows.slice(0, from) }] : [];
  return [...blocks.slice(0, -1), ...text, { kind: 'table', table: { ...table, kind: next.table.kind } }];
}

/** The rows of headings at the foot of a page: in the columns of `next`, with nothing below them but rows of it. */
function headingsAt(rows: readonly ScannedRow[], next: DraftTable): { from: number; end: number } | null {
  let end = rows.length;
  while (end > 0 && !isHeadingRow(rows[end - 1], next)) {
    const row = rows[end - 1];
    if (!row || !isBodyRow(row, next)) return null;
    end -= 1;
  }
  if (end === 0) return null;
  const printed = textOf(next.lines[0]?.words ?? []);
  let from = end - 1;
  while (
    from > 0 &&
    end - from < MOST_HEADINGS &&
    isNear(rows[from - 1], rows[from]) &&
    isHeadingRow(rows[from - 1], next)
  )
    from -= 1;
  if (rows.slice(from).some((row, index) => index > 0 && !isNear(rows[from + index - 1], row))) return null;
  const isRepeated = textOf(rows[from]?.row.words ?? []) === printed;
  return isRepeated || !hasOwnHeading(next) ? { from, end } : null;
}

function isNear(above: ScannedRow | undefined, below: ScannedRow | undefined): boolean {
  return above !== undefined && below !== undefined && below.row.baseline - above.row.baseline < 3.4 * below.row.size;
}

/** Words or years over two columns or more, each over its own. */
function isHeadingRow(scanned: ScannedRow | undefined, next: DraftTable): boolean {
  if (!scanned || scanned.isProse || scanned.isItem || scanned.segments.length < 2) return false;
  if (scanned.values.length > 0 && !isYearRow(scanned)) return false;
  return standInColumns(scanned.segments, next);
}

/** A row with figures in columns of figures, or a label by itself. */
function isBodyRow({ isProse, isItem, segments, row }: ScannedRow, next: DraftTable): boolean {
  if (isProse || isItem) return false;
  if (segments.length === 1) return row.x > next.left - row.size && !/[.;?!]$/.test(textOf(row.words));
  return standInColumns(segments, next);
}

function standInColumns(segments: readonly Segment[], { columns, kind }: DraftTable): boolean {
  const slack = kind === 'aligned' ? 4 : 0;
  let column = -1;
  return segments.every((segment) => {
    const at = columns.findIndex(
      ({ left, right }, index) => index > column && Math.min(right, segment.right) - Math.max(left, segment.x) > -slack,
    );
    column = at;
    return at >= 0;
  });
}

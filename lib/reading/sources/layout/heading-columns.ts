import type { Column } from './cluster-columns';
import { cellBounds, columnsWithin, type PageMarks } from './page-marks';
import type { ScannedRow } from './row-scan';
import type { Segment } from './segment';

/** A heading stands over a column when it covers so much of it, or of itself. */
const LEAST_SHARE = 0.4;

interface OpenColumn {
  left: number;
  right: number;
  readonly isValue: boolean;
  support: number;
  /** Whether words of the headings stand over it. */
  isHeaded: boolean;
}

/**
 * The columns of a table with its headings taken in: a heading belongs to the column that it stands over, or, where it
 * stands beside the figures (to the left of figures set to the right), to the next one that has none. What stands over
 * nothing is a column of its own that is not filled in; a heading over several columns is none.
 */
export function withHeadingColumns(
  columns: readonly Column[],
  headings: readonly ScannedRow[],
  marks: PageMarks,
): Column[] {
  const found: OpenColumn[] = columns.map((column) => ({ ...column, isHeaded: false }));
  const table = { left: columns[0]?.left ?? 0, right: columns.at(-1)?.right ?? 0 };
  // The innermost headings stand lowest.
  for (const heading of [...headings].reverse()) {
    const over = heading.segments.map((segment) => columnsUnder(segment, heading, found, marks, table));
    const pairs = pairOff(heading.segments, over, found);
    const added: OpenColumn[] = [];
    heading.segments.forEach((segment, index) => {
      const pair = pairs[index];
      if (pair === undefined) return;
      const column = pair === null ? null : found[pair];
      if (!column) added.push({ left: segment.x, right: segment.right, isValue: false, support: 1, isHeaded: true });
      else {
        column.left = Math.min(column.left, segment.x);
        column.right = Math.max(column.right, segment.right);
        column.isHeaded = true;
      }
    });
    found.push(...added);
    found.sort((a, b) => a.left - b.left);
  }
  return found.map(({ left, right, isValue, support }) => ({ left, right, isValue, support }));
}

function columnsUnder(
  segment: Segment,
  { row }: ScannedRow,
  columns: readonly OpenColumn[],
  marks: PageMarks,
  table: { readonly left: number; readonly right: number },
): number[] {
  const bounds = cellBounds({ left: segment.x, right: segment.right }, row, marks, table);
  if (bounds) {
    const within = columnsWithin(columns, bounds);
    if (within.length > 0) return within;
  }
  const touched = columns.flatMap(({ left, right }, index) => {
    const overlap = Math.min(right, segment.right) - Math.max(left, segment.x);
    const whole = Math.min(right - left, segment.right - segment.x);
    return overlap > Math.min(1.5, 0.25 * whole) ? [{ index, share: overlap / Math.max(1, whole) }] : [];
  });
  const most = Math.max(0, ...touched.map(({ share }) => share));
  // A heading that only reaches over the end of a long label stands over its own column.
  return touched.filter(({ share }) => share >= Math.min(LEAST_SHARE, most)).map(({ index }) => index);
}

/** For every heading its column; null for one of its own, undefined for one over several columns. */
function pairOff(
  segments: readonly Segment[],
  over: readonly (readonly number[])[],
  columns: readonly OpenColumn[],
): (number | null | undefined)[] {
  const pairs: (number | null | undefined)[] = over.map((own) => (own.length === 1 ? own[0] : undefined));
  let index = 0;
  while (index < segments.length) {
    let end = index;
    while (end < segments.length && over[end]?.length === 0) end += 1;
    if (end > index) {
      const before = over.slice(0, index).flat().at(-1) ?? -1;
      const behind = over.slice(end).flat()[0] ?? columns.length;
      const open = columns.flatMap((column, at) => (at > before && at < behind && !column.isHeaded ? [at] : []));
      // The labels need no heading where there is one for every column of figures.
      const isCornerless =
        open[0] === 0 && end - index < open.length && (segments[index]?.x ?? 0) > (columns[0]?.right ?? 0);
      const free = isCornerless ? open.slice(1) : open;
      nearestPairs(segments.slice(index, end), free, columns).forEach((pair, at) => {
        // Between columns that have their headings already it stands over both.
        const isInner = pair === null && before >= 0 && behind < columns.length;
        const areHeaded = isInner && columns[before]?.isHeaded === true && columns[behind]?.isHeaded === true;
        pairs[index + at] = areHeaded ? undefined : pair;
      });
    }
    index = Math.max(end, index + 1);
  }
  return pairs;
}

/** Pairs headings with free columns in their order, as many as possible, the nearest together. */
function nearestPairs(
  segments: readonly Segment[],
  free: readonly number[],
  columns: readonly OpenColumn[],
): (number | null)[] {
  const distance = (segment: Segment, at: number): number => {
    const column = columns[free[at] ?? -1];
    return column ? Math.max(column.left - segment.right, segment.x - column.right, 0) : Infinity;
  };
  const [few, many] = segments.length <= free.length ? ['segments', 'columns'] : ['columns', 'segments'];
  const [short, long] = few === 'segments' ? [segments.length, free.length] : [free.length, segments.length];
  const costOf = (shortAt: number, longAt: number): number => {
    const [segmentAt, columnAt] = many === 'columns' ? [shortAt, longAt] : [longAt, shortAt];
    const segment = segments[segmentAt];
    return segment ? distance(segment, columnAt) : Infinity;
  };
  // best[i][j]: the cost of pairing the first i of the shorter list with some of the first j of the longer one.
  const best: number[][] = Array.from({ length: short + 1 }, (_, row) =>
    Array.from({ length: long + 1 }, () => (row === 0 ? 0 : Infinity)),
  );
  for (let row = 1; row <= short; row += 1)
    for (let column = row; column <= long; column += 1)
      setCost(
        best,
        row,
        column,
        Math.min(costAt(best, row, column - 1), costAt(best, row - 1, column - 1) + costOf(row - 1, column - 1)),
      );
  const pairs: (number | null)[] = segments.map(() => null);
  for (let row = short, column = long; row > 0 && column > 0; column -= 1) {
    if (costAt(best, row, column) === costAt(best, row, column - 1)) continue;
    const [segmentAt, columnAt] = many === 'columns' ? [row - 1, column - 1] : [column - 1, row - 1];
    pairs[segmentAt] = free[columnAt] ?? null;
    row -= 1;
  }
  return pairs;
}

function costAt(best: readonly (readonly number[])[], row: number, column: number): number {
  return best[row]?.[column] ?? Infinity;
}

function setCost(best: number[][], row: number, column: number, cost: number): void {
  const own = best[row];
  if (own) own[column] = cost;
}

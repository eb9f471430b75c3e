import type { Ruling } from '../page-content';
import type { Column } from './cluster-columns';
import type { Stretch } from './page-marks';
import { isPushed } from './pushed-row';
import type { ScannedRow } from './row-scan';
import { textOf, type Segment } from './segment';
import type { Run } from './table-run';

/**
 * Whether a run of figures is a table, and no list, form, table of contents or text that happens to hold figures. `places` is
 * where its figures stand.
 */
export function isTableRun(
  rows: readonly ScannedRow[],
  run: Run,
  from: number,
  columns: readonly Column[],
  horizontals: readonly Ruling[],
  places: readonly Stretch[],
): boolean {
  const data = rows.slice(run.from, run.end).filter((row) => row.values.length > 0 && !isPushed(row, places));
  const valueColumns = columns.filter(({ isValue }, index) => isValue && index > 0);
  if (columns.length < 2 || valueColumns.length === 0) return false;
  const figures = data.reduce((sum, { values }) => sum + values.length, 0);
  const numbers = data.reduce(
    (sum, { values }) => sum + values.filter(({ words }) => words.some(({ kind }) => kind === 'number')).length,
    0,
  );
  if (numbers * 3 < figures) return false;
  const hasHeading = from < run.from;
  const first = rows[from];
  const last = rows[run.end - 1];
  const above = rows[from - 1];
  const isRuledAbove =
    first !== undefined &&
    isRuledAt(
      horizontals,
      above ? above.row.baseline : first.row.top - 30,
      first.row.baseline - 0.4 * first.row.size,
      columns,
    );
  if (data.length === 1) {
    if (!hasHeading || !last) return false;
    return (valueColumns.length >= 2 || isRuledAbove) && (data[0]?.segments.length ?? 0) >= 2;
  }
  const wide = data.filter((scanned) => hasWideGap(scanned)).length;
  if (wide * 3 < data.length * 2) return false;
  if (valueColumns.length === 1 && columns.length === 2) {
    if (isContents(data, rows[from - 1]) || isForm(data, hasHeading)) return false;
    const aligned = alignedShare(data);
    return hasHeading || isRuledAbove ? aligned >= 0.5 : data.length >= 2 && aligned >= 0.75;
  }
  return columns.filter(({ support }) => support * 4 >= data.length).length >= 2;
}

function isRuledAt(horizontals: readonly Ruling[], from: number, to: number, columns: readonly Column[]): boolean {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  return horizontals.some(
    ({ at, from: start, to: end }) =>
      at > from && at < to && Math.min(end, right) - Math.max(start, left) > 0.7 * (right - left),
  );
}

function hasWideGap({ row, segments, hasLeader }: ScannedRow): boolean {
  if (hasLeader) return true;
  return segments.some((segment, index) => {
    const before = segments[index - 1];
    return before !== undefined && segment.isValue && segment.x - before.right >= 0.75 * row.size;
  });
}

/** The share of figures that end, begin or are centred where the others are. */
function alignedShare(data: readonly ScannedRow[]): number {
  const values = data.flatMap(({ values: own, row }) => own.slice(-1).map((value) => ({ value, size: row.size })));
  const shareOf = (edge: (segment: Segment) => number): number => {
    const best = values.map(({ value: { words } }) => words).length;
    const counts = values.map(
      ({ value, size }) => values.filter(({ value: other }) => Math.abs(edge(other) - edge(value)) < 0.5 * size).length,
    );
    return Math.max(0, ...counts) / Math.max(1, best);
  };
  return Math.max(
    shareOf(({ right }) => right),
    shareOf(({ x }) => x),
    shareOf(({ x, right }) => (x + right) / 2),
  );
}

/** A table of contents: page numbers that never fall, led to by dots or under a heading that says so. */
function isContents(data: readonly ScannedRow[], above: ScannedRow | undefined): boolean {
  if (data.length < 3) return false;
  const pages = data.map(({ values }) => textOf(values.at(-1)?.words ?? []));
  if (!pages.every((page) => /^\d{1,4}$/.test(page))) return false;
  const numbers = pages.map(Number);
  const isRising = numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
  const isNamed =
    above !== undefined &&
    /^(?:inhoud|inhoudsopgave|inhoudstafel|contents|table of contents)/iu.test(textOf(above.row.words));
  const leaders = data.filter(({ hasLeader }) => hasLeader).length;
  return isRising && (isNamed || leaders * 2 >= data.length);
}

/** Labels with a colon beside single entries. */
function isForm(data: readonly ScannedRow[], hasHeading: boolean): boolean {
  const colons = data.filter(({ segments }) => textOf(segments[0]?.words ?? []).endsWith(':')).length;
  return !hasHeading && colons * 2 >= data.length;
}

import type { CompareCell, CompareRow, CompareView } from './compare-view';
import type { Exact } from './exact';
import { isSameLength } from './period-length';

/** What a chart draws; the words in it are for whoever draws. */
export type ChartModel = LineChartModel | BarChartModel;

export interface LineChartModel {
  readonly kind: 'lines';
  /** The total first; a line per category with figures in at least two periods. */
  readonly lines: readonly ChartLine[];
  /** Breaks before a column, by its position. */
  readonly breaks: readonly { readonly column: number; readonly isHard: boolean }[];
  /** Categories that are in the table alone. */
  readonly omitted: readonly string[];
}

export interface ChartLine {
  /** "" for the total. */
  readonly key: string;
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  readonly column: number;
  readonly value: Exact;
  /** Another length than the years around it. */
  readonly isOdd: boolean;
  /** Whether the line runs on from the point before: not over a gap, a break or another length of period. */
  readonly continues: boolean;
}

/** One period alone: the categories beside each other, the largest first. */
export interface BarChartModel {
  readonly kind: 'bars';
  readonly column: number;
  readonly bars: readonly { readonly key: string; readonly label: string; readonly value: Exact }[];
  readonly omitted: readonly string[];
}

const MOST_CATEGORY_LINES = 5;
const MOST_BARS = 12;

/** Lines over time, bars for one period, nothing where a picture would say no more than the table. */
export function chartModel(view: CompareView): ChartModel | null {
  const withFigures = view.columns.flatMap((column, index) => (column.figureCount > 0 ? [index] : []));
  if (withFigures.length >= 2) return lineChart(view);
  const [only] = withFigures;
  return only === undefined ? null : barChart(view, only);
}

function lineChart(view: CompareView): LineChartModel | null {
  const total = view.rows.find((row) => row.kind === 'total');
  const categories = view.rows.filter((row) => row.kind === 'category');
  const drawable = categories.filter((row) => row.cells.filter(isFigure).length >= 2);
  const shown = largestFirst(drawable, lastValue).slice(0, MOST_CATEGORY_LINES);
  const lines = [...(total ? [total] : []), ...shown].map((row) => lineOf(row, view));
  if (lines.every((line) => line.points.length === 0)) return null;
  return {
    kind: 'lines',
    lines,
    breaks: view.columns.flatMap(({ breaksBefore }, column) =>
      breaksBefore.length === 0 ? [] : [{ column, isHard: breaksBefore.some((each) => each.isHard) }],
    ),
    omitted: categories.filter((row) => !shown.includes(row)).map((row) => row.label),
  };
}

function lineOf(row: CompareRow, view: CompareView): ChartLine {
  const points = row.cells.flatMap((cell, column): ChartPoint[] => {
    if (cell.kind !== 'figure') return [];
    const here = view.columns[column];
    const before = view.columns[column - 1];
    const continues =
      here !== undefined &&
      before !== undefined &&
      row.cells[column - 1]?.kind === 'figure' &&
      here.breaksBefore.length === 0 &&
      isSameLength(before.period, here.period);
    return [{ column, value: cell.value, isOdd: (here?.oddLength ?? null) !== null, continues }];
  });
  return { key: row.key, label: row.label, points };
}

function barChart(view: CompareView, column: number): BarChartModel | null {
  const categories = view.rows.filter((row) => row.kind === 'category');
  const valueAt = (row: CompareRow): Exact | null => figureOf(row.cells[column]);
  const shown = largestFirst(categories, valueAt).slice(0, MOST_BARS);
  const bars = shown.flatMap((row) => {
    const value = valueAt(row);
    return value === null || value.isNegative() ? [] : [{ key: row.key, label: row.label, value }];
  });
  if (bars.length < 2) return null;
  const drawn = new Set(bars.map((bar) => bar.key));
  return {
    kind: 'bars',
    column,
    bars,
    omitted: categories.filter((row) => !drawn.has(row.key)).map((row) => row.label),
  };
}

function largestFirst(rows: readonly CompareRow[], valueOf: (row: CompareRow) => Exact | null): CompareRow[] {
  return rows
    .flatMap((row) => {
      const value = valueOf(row);
      return value === null ? [] : [{ row, value }];
    })
    .toSorted((one, other) => other.value.comparedTo(one.value))
    .map(({ row }) => row);
}

function lastValue(row: CompareRow): Exact | null {
  return figureOf(row.cells.findLast(isFigure));
}

function figureOf(cell: CompareCell | undefined): Exact | null {
  return cell?.kind === 'figure' ? cell.value : null;
}

function isFigure(cell: CompareCell): boolean {
  return cell.kind === 'figure';
}

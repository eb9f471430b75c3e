import type { CompareCell, CompareRow, CompareView } from './compare-view';
import type { Exact } from './exact';
import { isSameLength } from './period-length';

/** What a chart draws; the words in it are for whoever draws. */
export type ChartModel = LineChartModel | BarChartModel;

/** What the height of a point or the length of a bar stands for. */
export type ChartMeasure = 'figure' | 'share' | 'index' | 'rate';

export interface LineChartModel {
  /** Lines over time, a slope between two periods, or a small chart of its own per line. */
  readonly kind: 'lines' | 'slope' | 'multiples';
  readonly measure: ChartMeasure;
  /** The positions of the columns that are drawn, in time. */
  readonly columns: readonly number[];
  /** The total first; a line per category with figures in at least two periods. */
  readonly lines: readonly ChartLine[];
  /** Breaks before a drawn column, by its place among the drawn ones. */
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
  /** The place among the drawn columns. */
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
  readonly measure: ChartMeasure;
  readonly column: number;
  readonly bars: readonly { readonly key: string; readonly label: string; readonly value: Exact }[];
  readonly omitted: readonly string[];
}

/** More lines than these are not told apart at a glance; a reader who asks for lines gets up to twelve with the total. */
const MOST_LINES_BY_ITSELF = 5;
const MOST_LINES = 11;
const MOST_MULTIPLES = 12;
const MOST_BARS = 12;

/**
 * What the reader chose, or by itself: bars for shares and for one period, a slope for two, lines for more. Nothing where
 * a picture would say no more than the table.
 */
export function chartModel(view: CompareView): ChartModel | null {
  const withFigures = view.columns.flatMap((column, index) => (column.figureCount > 0 ? [index] : []));
  const last = withFigures.at(-1);
  if (last === undefined) return null;
  const measure = measureOf(view);
  const barColumn = view.pair === null ? last : view.columns.indexOf(view.pair.to);
  const all = view.columns.map((_, index) => index);
  switch (view.state.chart) {
    case 'auto': {
      const bars = measure === 'share' || withFigures.length < 2 ? barChart(view, barColumn, measure) : null;
      if (bars !== null || withFigures.length < 2) return bars;
      return withFigures.length === 2 && view.pair !== null
        ? slope(view, measure, MOST_LINES_BY_ITSELF)
        : lineChart(view, { kind: 'lines', measure, columns: all, most: MOST_LINES_BY_ITSELF });
    }
    case 'lines':
      return lineChart(view, { kind: 'lines', measure, columns: all, most: MOST_LINES });
    case 'slope':
      return slope(view, measure, MOST_LINES);
    case 'bars':
      return barChart(view, barColumn, measure);
    case 'multiples':
      return lineChart(view, { kind: 'multiples', measure, columns: all, most: MOST_MULTIPLES });
  }
}

function measureOf(view: CompareView): ChartMeasure {
  switch (view.state.show) {
    case 'figures':
      return 'figure';
    case 'shares':
      return view.canShowShares ? 'share' : 'figure';
    case 'index':
      return view.pair === null ? 'figure' : 'index';
    case 'rates':
      return view.denominator === null ? 'figure' : 'rate';
  }
}

function slope(view: CompareView, measure: ChartMeasure, most: number): LineChartModel | null {
  if (view.pair === null) return null;
  const columns = [view.columns.indexOf(view.pair.from), view.columns.indexOf(view.pair.to)].toSorted((a, b) => a - b);
  return lineChart(view, { kind: 'slope', measure, columns, most });
}

interface LineChoice {
  readonly kind: LineChartModel['kind'];
  readonly measure: ChartMeasure;
  readonly columns: readonly number[];
  readonly most: number;
}

function lineChart(view: CompareView, choice: LineChoice): LineChartModel | null {
  const { kind, measure, columns, most } = choice;
  const valuesOf = (row: CompareRow): Exact[] => columns.flatMap((column) => valueAt(row, column, measure) ?? []);
  const total = view.rows.find((row) => row.kind === 'total');
  const categories = view.rows.filter((row) => row.kind === 'category');
  const drawable = categories.filter((row) => valuesOf(row).length >= 2);
  const shown =
    kind === 'multiples'
      ? drawable.slice(0, most)
      : largestFirst(drawable, (row) => valuesOf(row).at(-1) ?? null).slice(0, most);
  const lines = [...(total ? [total] : []), ...shown]
    .map((row) => lineOf(row, view, choice))
    .filter((line) => line.points.length > 0);
  if (lines.length === 0) return null;
  return {
    kind,
    measure,
    columns,
    lines,
    breaks: columns.flatMap((column, place) => {
      const before = columns[place - 1];
      const between = view.columns
        .slice(before === undefined ? column : before + 1, column + 1)
        .flatMap(({ breaksBefore }) => breaksBefore);
      return between.length === 0 ? [] : [{ column: place, isHard: between.some((each) => each.isHard) }];
    }),
    omitted: categories.filter((row) => !shown.includes(row)).map((row) => row.label),
  };
}

function lineOf(row: CompareRow, view: CompareView, { kind, measure, columns }: LineChoice): ChartLine {
  const points = columns.flatMap((column, place): ChartPoint[] => {
    const value = valueAt(row, column, measure);
    if (value === null) return [];
    return [
      {
        column: place,
        value,
        isOdd: (view.columns[column]?.oddLength ?? null) !== null,
        continues: kind === 'slope' ? isComparable(row) : runsOn(row, view, column, measure),
      },
    ];
  });
  return { key: row.key, label: row.label, points };
}

/** Whether a line runs on from the column before: not over a gap, a break or another length of period. */
function runsOn(row: CompareRow, view: CompareView, column: number, measure: ChartMeasure): boolean {
  const [here, before] = [view.columns[column], view.columns[column - 1]];
  return (
    here !== undefined &&
    before !== undefined &&
    valueAt(row, column - 1, measure) !== null &&
    here.breaksBefore.length === 0 &&
    isSameLength(before.period, here.period)
  );
}

/** A slope says how much: it is drawn only where the change may be given. */
function isComparable(row: CompareRow): boolean {
  return row.change !== null && row.change.kind !== 'none';
}

function valueAt(row: CompareRow, column: number, measure: ChartMeasure): Exact | null {
  switch (measure) {
    case 'figure':
      return figureOf(row.cells[column]);
    case 'share': {
      const share = row.shares?.[column];
      return share?.kind === 'percent' ? share.value : null;
    }
    case 'index': {
      const index = row.indexes?.[column];
      return index?.kind === 'value' ? index.value : null;
    }
    case 'rate': {
      const rate = row.rates?.[column];
      return rate?.kind === 'value' ? rate.value : null;
    }
  }
}

function barChart(view: CompareView, column: number, measure: ChartMeasure): BarChartModel | null {
  const categories = view.rows.filter((row) => row.kind === 'category');
  const shown = largestFirst(categories, (row) => valueAt(row, column, measure)).slice(0, MOST_BARS);
  const bars = shown.flatMap((row) => {
    const value = valueAt(row, column, measure);
    return value === null || value.isNegative() ? [] : [{ key: row.key, label: row.label, value }];
  });
  if (bars.length < 2) return null;
  const drawn = new Set(bars.map((bar) => bar.key));
  return {
    kind: 'bars',
    measure,
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

function figureOf(cell: CompareCell | undefined): Exact | null {
  return cell?.kind === 'figure' ? cell.value : null;
}

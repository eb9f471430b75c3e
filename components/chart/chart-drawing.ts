import type { BarChartModel, ChartLine, ChartMeasure, ChartModel, LineChartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { Exact } from '@/lib/comparison/exact';
import {
  formatIndex,
  formatMeasured,
  formatPeriod,
  formatRate,
  formatShare,
  type FormatLocale,
} from '@/lib/comparison/format';
import type { BarDrawing, DrawnPoint, LineDrawing } from './draw-chart.server';

/** The words in and about a chart, in the reader's language. */
export interface ChartWords {
  readonly locale: FormatLocale;
  readonly total: string;
  readonly point: (value: string, period: string, isOdd: boolean) => string;
  readonly line: (label: string, points: string) => string;
  readonly lineChart: (lines: string) => string;
  readonly barChart: (period: string, points: string) => string;
}

/** What a chart draws, apart from its size. */
export type ChartDrawing =
  | { readonly kind: 'lines'; readonly isAlone: boolean; readonly drawing: LinesWithoutSize }
  | {
      readonly kind: 'multiples';
      /** One per line, all with the same height of scale. */
      readonly parts: readonly { readonly label: string; readonly drawing: LinesWithoutSize }[];
      readonly drawing: { readonly description: string };
    }
  | { readonly kind: 'bars'; readonly drawing: Omit<BarDrawing, 'width'> };
type LinesWithoutSize = Omit<LineDrawing, 'width' | 'height'>;

/** With more lines than this their figures would cover each other; they stand in the table. */
const MOST_LABELLED_LINES = 3;

/** A chart model with its figures and periods in words. */
export function chartDrawing(view: CompareView, model: ChartModel, words: ChartWords): ChartDrawing {
  switch (model.kind) {
    case 'lines':
    case 'slope':
      return {
        kind: 'lines',
        isAlone: model.lines.length === 1,
        drawing: lineDrawing(view, model, model.lines, words),
      };
    case 'multiples':
      return multiplesDrawing(view, model, words);
    case 'bars':
      return barDrawing(view, model, words);
  }
}

function multiplesDrawing(view: CompareView, model: LineChartModel, words: ChartWords): ChartDrawing {
  const top = Math.max(0, ...model.lines.flatMap((line) => line.points.map((point) => point.value.toNumber())));
  return {
    kind: 'multiples',
    parts: model.lines.map((line) => ({
      label: labelOf(line, words),
      drawing: { ...lineDrawing(view, model, [line], words), top },
    })),
    drawing: { description: lineDrawing(view, model, model.lines, words).description },
  };
}

function labelOf(line: ChartLine, words: ChartWords): string {
  return line.key === '' ? words.total : line.label;
}

function lineDrawing(
  view: CompareView,
  model: LineChartModel,
  lines: readonly ChartLine[],
  words: ChartWords,
): LinesWithoutSize {
  const format = formatOf(view, model.measure, words.locale);
  const ticks = model.columns.map((column) => {
    const period = view.columns[column]?.period;
    return period ? formatPeriod(period, words.locale) : '';
  });
  const described = lines.map((line) => {
    const points = line.points.map((point) => words.point(format(point.value), ticks[point.column] ?? '', point.isOdd));
    return words.line(labelOf(line, words), points.join(', '));
  });
  return {
    ticks,
    points: lines.flatMap((line, index) => drawnPoints(line, index, format)),
    hasPointLabels: lines.length <= MOST_LABELLED_LINES,
    endLabels:
      lines.length === 1
        ? []
        : lines.flatMap((line, index) => {
            const last = line.points.at(-1);
            return last
              ? [{ column: last.column, y: last.value.toNumber(), line: index, label: labelOf(line, words) }]
              : [];
          }),
    breaks: model.breaks,
    formatTick: (value) => format(new Exact(value)),
    description: words.lineChart(described.join('. ')),
    top: null,
  };
}

function formatOf(view: CompareView, measure: ChartMeasure, locale: FormatLocale): (value: Exact) => string {
  switch (measure) {
    case 'figure':
      return (value) => formatMeasured(value, view.series.unit, locale);
    case 'share':
      return (value) => formatShare(value, locale);
    case 'index':
      return (value) => formatIndex(value, locale);
    case 'rate':
      return (value) => formatRate(value, locale);
  }
}

function barDrawing(view: CompareView, model: BarChartModel, words: ChartWords): ChartDrawing {
  const format = formatOf(view, model.measure, words.locale);
  const period = view.columns[model.column]?.period;
  const bars = model.bars.map(({ label, value }) => ({ label, x: value.toNumber(), value: format(value) }));
  const description = words.barChart(
    period ? formatPeriod(period, words.locale) : '',
    bars.map((bar) => `${bar.label}: ${bar.value}`).join(', '),
  );
  return { kind: 'bars', drawing: { bars, description } };
}

function drawnPoints(line: ChartLine, index: number, format: (value: Exact) => string): DrawnPoint[] {
  let segment = 0;
  return line.points.map((point) => {
    if (!point.continues) segment += 1;
    return {
      column: point.column,
      y: point.value.toNumber(),
      label: format(point.value),
      isOdd: point.isOdd,
      segment: `${String(index)}-${String(segment)}`,
      line: index,
    };
  });
}

import type { BarChartModel, ChartLine, ChartModel, LineChartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { Exact } from '@/lib/comparison/exact';
import { formatMeasured, formatPeriod, type FormatLocale } from '@/lib/comparison/format';
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
  | { readonly kind: 'lines'; readonly isAlone: boolean; readonly drawing: Omit<LineDrawing, 'width' | 'height'> }
  | { readonly kind: 'bars'; readonly drawing: Omit<BarDrawing, 'width'> };

/** A chart model with its figures and periods in words. */
export function chartDrawing(view: CompareView, model: ChartModel, words: ChartWords): ChartDrawing {
  return model.kind === 'lines' ? lineDrawing(view, model, words) : barDrawing(view, model, words);
}

function lineDrawing(view: CompareView, model: LineChartModel, words: ChartWords): ChartDrawing {
  const { locale } = words;
  const { unit } = view.series;
  const ticks = view.columns.map((column) => formatPeriod(column.period, locale));
  const labelOf = (line: ChartLine): string => (line.key === '' ? words.total : line.label);
  const described = model.lines.map((line) => {
    const points = line.points.map((point) =>
      words.point(formatMeasured(point.value, unit, locale), ticks[point.column] ?? '', point.isOdd),
    );
    return words.line(labelOf(line), points.join(', '));
  });
  const isAlone = model.lines.length === 1;
  return {
    kind: 'lines',
    isAlone,
    drawing: {
      ticks,
      points: model.lines.flatMap((line, index) =>
        drawnPoints(line, index, (value) => formatMeasured(value, unit, locale)),
      ),
      endLabels: isAlone
        ? []
        : model.lines.flatMap((line, index) => {
            const last = line.points.at(-1);
            return last ? [{ column: last.column, y: last.value.toNumber(), line: index, label: labelOf(line) }] : [];
          }),
      breaks: model.breaks,
      formatTick: (value) => formatMeasured(new Exact(value), unit, locale),
      description: words.lineChart(described.join('. ')),
    },
  };
}

function barDrawing(view: CompareView, model: BarChartModel, words: ChartWords): ChartDrawing {
  const { locale } = words;
  const period = view.columns[model.column]?.period;
  const bars = model.bars.map(({ label, value }) => ({
    label,
    x: value.toNumber(),
    value: formatMeasured(value, view.series.unit, locale),
  }));
  const description = words.barChart(
    period ? formatPeriod(period, locale) : '',
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

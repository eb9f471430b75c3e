import { getTranslations } from 'next-intl/server';
import { chartDrawing } from '@/components/chart/chart-drawing';
import { standaloneChart } from '@/components/chart/standalone-chart.server';
import { chartModel } from '@/lib/comparison/chart-model';
import { formatPeriod } from '@/lib/comparison/format';
import { type ComparisonExport } from '../load-export';

/** The chart of a comparison as the text of an SVG file; null when there are too few figures for one. */
export async function drawExport({
  view,
  words,
  locale,
  dayInWords,
  address,
}: ComparisonExport): Promise<string | null> {
  const model = chartModel(view);
  if (model === null) return null;
  const [chart, table, text, facts] = await Promise.all([
    getTranslations('comparison.chart'),
    getTranslations('comparison.table'),
    getTranslations('comparison.export'),
    getTranslations('comparison.facts'),
  ]);
  const drawing = chartDrawing(view, model, {
    locale,
    total: table('total'),
    point: (value, period, isOdd) => chart(isOdd ? 'pointOdd' : 'point', { value, period }),
    line: (label, points) => chart('describe', { label, points }),
    lineChart: (lines) => chart('lineChart', { lines }),
    barChart: (period, points) => chart('barChart', { period, points }),
  });
  const shown = view.columns
    .filter((column) => column.figureCount > 0)
    .map((column) => formatPeriod(column.period, locale));
  const by = view.dimension
    ? facts('byDimension', { dimension: view.dimension.label.toLowerCase() })
    : facts('totalOnly');
  const span =
    shown.length > 1 ? text('periods', { first: shown[0] ?? '', last: shown.at(-1) ?? '' }) : (shown[0] ?? '');
  return standaloneChart(drawing, {
    title: view.series.title,
    subtitle: `${by}, ${span}`,
    notes: [
      `${text('sources')}: ${view.sources.map(({ source }) => words.source(source)).join('; ')}`,
      text('generated', { day: dayInWords, address }),
    ],
  });
}

import { getTranslations } from 'next-intl/server';
import { chartDrawing, type ChartWords } from '@/components/chart/chart-drawing';
import { chartHeading, type HeadingTexts } from '@/components/chart/chart-heading';
import { standaloneChart } from '@/components/chart/standalone-chart.server';
import { chartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod, type FormatLocale } from '@/lib/comparison/format';
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
  const text = await getTranslations({ locale, namespace: 'comparison.export' });
  const heading = chartHeading(view, model, await headingWords(locale), locale);
  return standaloneChart(chartDrawing(view, model, await chartWords(locale)), {
    title: view.series.title,
    subtitle: `${await chartSubtitle(view, locale)} · ${heading}`,
    notes: [
      `${text('sources')}: ${view.sources.map(({ source }) => words.source(source)).join('; ')}`,
      text('generated', { day: dayInWords, address }),
    ],
  });
}

/** The words that say what a chart measures. */
export async function headingWords(locale: FormatLocale): Promise<HeadingTexts> {
  const chart = await getTranslations({ locale, namespace: 'comparison.chart' });
  return { measure: (key, values) => chart(`measure.${key}`, values), of: (values) => chart('of', values) };
}

/** The words in a chart. */
export async function chartWords(locale: FormatLocale): Promise<ChartWords> {
  const [chart, table] = await Promise.all([
    getTranslations({ locale, namespace: 'comparison.chart' }),
    getTranslations({ locale, namespace: 'comparison.table' }),
  ]);
  return {
    locale,
    total: table('total'),
    point: (value, period, isOdd) => chart(isOdd ? 'pointOdd' : 'point', { value, period }),
    line: (label, points) => chart('describe', { label, points }),
    lineChart: (lines) => chart('lineChart', { lines }),
    barChart: (period, points) => chart('barChart', { period, points }),
  };
}

/** By what, and from when to when: "Naar opleidingsniveau, 2016 tot 2022". */
export async function chartSubtitle(view: CompareView, locale: FormatLocale): Promise<string> {
  const [text, facts] = await Promise.all([
    getTranslations({ locale, namespace: 'comparison.export' }),
    getTranslations({ locale, namespace: 'comparison.facts' }),
  ]);
  const shown = view.columns
    .filter((column) => column.figureCount > 0)
    .map((column) => formatPeriod(column.period, locale));
  const by = view.dimension
    ? facts('byDimension', { dimension: view.dimension.label.toLowerCase() })
    : facts('totalOnly');
  const span =
    shown.length > 1 ? text('periods', { first: shown[0] ?? '', last: shown.at(-1) ?? '' }) : (shown[0] ?? '');
  return `${by}, ${span}`;
}

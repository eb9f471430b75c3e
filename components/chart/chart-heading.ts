import type { ChartMeasure, ChartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod, type FormatLocale } from '@/lib/comparison/format';

/** The texts of `comparison.chart` that say what a chart measures. */
export interface HeadingTexts {
  readonly measure: (key: ChartMeasure, values: { base: string; denominator: string }) => string;
  readonly of: (values: { measure: string; period: string }) => string;
}

/** What the heights of a chart stand for, and of which period where it is one: "Aandeel in het totaal, 2022". */
export function chartHeading(view: CompareView, model: ChartModel, texts: HeadingTexts, locale: FormatLocale): string {
  const measure = texts.measure(model.measure, {
    base: view.pair ? formatPeriod(view.pair.from.period, locale) : '',
    denominator: view.denominator?.label ?? '',
  });
  const period = model.kind === 'bars' ? view.columns[model.column]?.period : undefined;
  return period === undefined ? measure : texts.of({ measure, period: formatPeriod(period, locale) });
}

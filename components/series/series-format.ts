import { Exact } from '@/lib/comparison/exact';
import { formatDay as formatIsoDay, formatFigure, type FormatLocale } from '@/lib/comparison/format';
import { isIsoDate } from '@/lib/figures/iso-date';

/** A plain decimal as people of the language write it. */
export function formatPlain(value: string, locale: FormatLocale): string {
  return formatFigure(new Exact(value), locale);
}

/** A day as people of the language write it; the text itself when it is none. */
export function formatDay(day: string, locale: FormatLocale): string {
  return isIsoDate(day) ? formatIsoDay(day, locale) : day;
}

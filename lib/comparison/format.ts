import type { Period } from '../figures/period';
import type { IsoDate } from '../figures/iso-date';
import type { Exact } from './exact';

/** The languages of the screens. */
export type FormatLocale = 'nl-BE' | 'en-GB';

const SEPARATORS: Record<
  FormatLocale,
  { readonly thousands: string; readonly decimal: string; readonly beforePercent: string }
> = {
  'nl-BE': { thousands: '.', decimal: ',', beforePercent: '\u00a0' },
  'en-GB': { thousands: ',', decimal: '.', beforePercent: '' },
};
const MINUS = '\u2212';

/** A figure with all its decimals: "1.234,5" in nl-BE, a minus sign U+2212 in front of a negative one. */
export function formatFigure(value: Exact, locale: FormatLocale): string {
  return signed(value, grouped(value.abs().toFixed(), locale), false);
}

/** A figure with its unit where it has one: "12,9 %", "€ 1.234,50" in nl-BE. */
export function formatMeasured(value: Exact, unit: string | null, locale: FormatLocale): string {
  if (unit === null) return formatFigure(value, locale);
  if (unit === '%') return `${formatFigure(value, locale)}${SEPARATORS[locale].beforePercent}%`;
  if (unit === 'EUR') return `€\u00a0${formatFigure(value, locale)}`;
  return `${formatFigure(value, locale)}\u00a0${unit}`;
}

/** A difference with its sign: "+45", "−38", "0". All its decimals. */
export function formatDifference(value: Exact, locale: FormatLocale): string {
  return signed(value, grouped(value.abs().toFixed(), locale), true);
}

/** A percentage with its sign, rounded to one decimal half away from zero: "−4,4 %", "+7,7 %", "0,0 %". */
export function formatPercentChange(value: Exact, locale: FormatLocale): string {
  return `${roundedWithSign(value, locale)}${SEPARATORS[locale].beforePercent}%`;
}

/** Percentage points with their sign, rounded to one decimal: "−1,2 pp". */
export function formatPoints(value: Exact, locale: FormatLocale): string {
  return `${roundedWithSign(value, locale)}\u00a0pp`;
}

/** A share, rounded to one decimal: "76,4 %". */
export function formatShare(value: Exact, locale: FormatLocale): string {
  const rounded = value.toDecimalPlaces(1);
  return signed(rounded, `${grouped(rounded.abs().toFixed(1), locale)}${SEPARATORS[locale].beforePercent}%`, false);
}

/** An index, rounded to one decimal: "107,7". */
export function formatIndex(value: Exact, locale: FormatLocale): string {
  return rounded(value, locale);
}

/** A rate per hundred, rounded to one decimal: "12,4". */
export function formatRate(value: Exact, locale: FormatLocale): string {
  return rounded(value, locale);
}

/** The difference of two rates with its sign, rounded to one decimal: "+0,4". */
export function formatRateDifference(value: Exact, locale: FormatLocale): string {
  return roundedWithSign(value, locale);
}

function rounded(value: Exact, locale: FormatLocale): string {
  const toOne = value.toDecimalPlaces(1);
  return signed(toOne, grouped(toOne.abs().toFixed(1), locale), false);
}

function roundedWithSign(value: Exact, locale: FormatLocale): string {
  const rounded = value.toDecimalPlaces(1);
  return signed(rounded, grouped(rounded.abs().toFixed(1), locale), true);
}

function signed(value: Exact, digits: string, withPlus: boolean): string {
  if (value.isZero()) return digits;
  if (value.isNegative()) return `${MINUS}${digits}`;
  return withPlus ? `+${digits}` : digits;
}

function grouped(plain: string, locale: FormatLocale): string {
  const { thousands, decimal } = SEPARATORS[locale];
  const [whole = '0', fraction] = plain.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? groups : `${groups}${decimal}${fraction}`;
}

/** A period as a reader writes it: "2020", "2019–2020", "jan–sep 2019", "31 dec 2020". */
export function formatPeriod(period: Period, locale: FormatLocale): string {
  switch (period.type) {
    case 'part-of-year':
      return isWholeMonthsOfOneYear(period)
        ? `${monthOf(period.start, locale)}–${monthOf(period.end, locale)} ${period.start.slice(0, 4)}`
        : withDashes(period.label);
    case 'month':
      return `${monthOf(period.start, locale)} ${period.start.slice(0, 4)}`;
    case 'reference-date':
      return `${String(Number(period.start.slice(8)))} ${monthOf(period.start, locale)} ${period.start.slice(0, 4)}`;
    case 'calendar-year':
    case 'school-year':
    case 'academic-year':
    case 'parliamentary-year':
    case 'semester':
    case 'quarter':
    case 'several-years':
      return withDashes(period.label);
  }
}

/** A day in full: "12 februari 2023". */
export function formatDay(day: IsoDate, locale: FormatLocale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

const MONTHS: Record<FormatLocale, readonly string[]> = {
  'nl-BE': ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  'en-GB': ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

function monthOf(day: IsoDate, locale: FormatLocale): string {
  return MONTHS[locale][Number(day.slice(5, 7)) - 1] ?? '';
}

function isWholeMonthsOfOneYear({ start, end }: Period): boolean {
  const dayAfterEnd = new Date(Date.parse(end) + 86_400_000).getUTCDate();
  return start.endsWith('-01') && dayAfterEnd === 1 && start.slice(0, 4) === end.slice(0, 4);
}

function withDashes(label: string): string {
  return label.replace(/(?<=[\p{L}\p{N}])\s?-\s?(?=[\p{L}\p{N}])/gu, '–');
}

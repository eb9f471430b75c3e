import type { IsoDate } from '../figures/iso-date';
import type { Period } from '../figures/period';

/** How long a period is: whole months, else days; a reference date has no length. */
export type PeriodLength =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'date' };

/**
 * The length by the type of the period where the type fixes it: every kind of year is twelve months (a parliamentary
 * year of 364 or 371 days too), a semester six, a quarter three. Otherwise by its first and last day.
 */
export function periodLength(period: Period): PeriodLength {
  switch (period.type) {
    case 'calendar-year':
    case 'school-year':
    case 'academic-year':
    case 'parliamentary-year':
      return { kind: 'months', months: 12 };
    case 'semester':
      return { kind: 'months', months: 6 };
    case 'quarter':
      return { kind: 'months', months: 3 };
    case 'month':
      return { kind: 'months', months: 1 };
    case 'reference-date':
      return { kind: 'date' };
    case 'part-of-year':
    case 'several-years':
      return lengthByDays(period.start, period.end);
  }
}

export function isSameLength(one: Period, other: Period): boolean {
  const [a, b] = [periodLength(one), periodLength(other)];
  if (a.kind === 'months' && b.kind === 'months') return a.months === b.months;
  if (a.kind === 'days' && b.kind === 'days') return a.days === b.days;
  return a.kind === b.kind;
}

/** Whether two periods of the same length lie at the same place in their year: January to September of both. */
export function isSamePlaceInYear(one: Period, other: Period): boolean {
  if (one.type === 'parliamentary-year' && other.type === 'parliamentary-year') return true;
  return one.start.slice(5) === other.start.slice(5);
}

function lengthByDays(start: IsoDate, end: IsoDate): PeriodLength {
  const [startYear = 0, startMonth = 0] = start.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = end.split('-').map(Number);
  if (start.endsWith('-01') && isLastOfMonth(end)) {
    return { kind: 'months', months: (endYear - startYear) * 12 + endMonth - startMonth + 1 };
  }
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
  return { kind: 'days', days };
}

function isLastOfMonth(day: IsoDate): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}

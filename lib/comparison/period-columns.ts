import { isoDate } from '../figures/iso-date';
import { calendarYear, periodKey, type Period } from '../figures/period';
import type { PeriodKind } from '../series/table-slices';

/** A row of years longer than this is not filled up: the table would be nothing but dashes. */
const MOST_COLUMNS = 60;

/**
 * The periods of a table, oldest first: those with something to show, and the years between them with nothing at all, so
 * that a missing year is never skipped silently. A year of which a part is there counts as there. Parliamentary years
 * and reference dates are not filled up: when they lie is data, not arithmetic.
 */
export function periodColumns(periods: readonly Period[], kind: PeriodKind): Period[] {
  const known = [...new Map(periods.map((period) => [periodKey(period), period])).values()];
  const filled = [...known, ...emptyYears(known, kind)];
  return (filled.length > MOST_COLUMNS ? known : filled).toSorted(comparePeriods);
}

/** By first day, then by last day: January to September before the whole year. */
export function comparePeriods(one: Period, other: Period): number {
  return one.start.localeCompare(other.start) || one.end.localeCompare(other.end) || one.type.localeCompare(other.type);
}

function emptyYears(known: readonly Period[], kind: PeriodKind): Period[] {
  const first = known.map((period) => Number(period.start.slice(0, 4))).reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.map((period) => Number(period.end.slice(0, 4))).reduce((a, b) => Math.max(a, b), -Infinity);
  if (known.length < 2 || last - first > MOST_COLUMNS) return [];
  const years: Period[] = [];
  for (let year = first; year <= last; year += 1) {
    const candidate = yearOf(kind, year);
    if (candidate && isBetween(candidate, known) && !known.some((period) => overlaps(period, candidate)))
      years.push(candidate);
  }
  return years;
}

function yearOf(kind: PeriodKind, year: number): Period | null {
  switch (kind) {
    case 'calendar-year':
      return calendarYear(year);
    case 'school-year':
      return spanOfYears(kind, year, 9, 31);
    case 'academic-year':
      return spanOfYears(kind, year, 10, 30);
    case 'parliamentary-year':
    case 'reference-date':
      return null;
  }
}

function spanOfYears(
  type: 'school-year' | 'academic-year',
  year: number,
  startMonth: number,
  lastDay: number,
): Period | null {
  const start = isoDate(year, startMonth, 1);
  const end = isoDate(year + 1, startMonth - 1, lastDay);
  return start && end ? { type, label: `${String(year)}-${String(year + 1)}`, start, end } : null;
}

function isBetween(candidate: Period, known: readonly Period[]): boolean {
  return known.some((period) => period.end < candidate.start) && known.some((period) => period.start > candidate.end);
}

function overlaps(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end;
}

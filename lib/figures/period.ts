import type { IsoDate } from './iso-date';

/** What kind of stretch of time a figure is about. "2019-2020" means nothing without it. */
export const PERIOD_TYPES = [
  'calendar-year',
  'school-year',
  'academic-year',
  'parliamentary-year',
  'semester',
  'quarter',
  'month',
  'part-of-year',
  'several-years',
  'reference-date',
] as const;
export type PeriodType = (typeof PERIOD_TYPES)[number];

/** A typed period; `start` and `end` are both included, and equal for a reference date. */
export interface Period {
  readonly type: PeriodType;
  /** As a reader would write it: "2020", "2019-2020", "jan-sep 2019", "31/12/2020". */
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The calendar year as a period. */
export function calendarYear(year: number): Period {
  const digits = String(year).padStart(4, '0');
  return {
    type: 'calendar-year',
    label: digits,
    start: `${digits}-01-01` as IsoDate,
    end: `${digits}-12-31` as IsoDate,
  };
}

/** One key per distinct period: two periods with the same key are the same period. */
export function periodKey(period: Pick<Period, 'type' | 'start' | 'end'>): string {
  return `${period.type}:${period.start}:${period.end}`;
}

import { z } from 'zod';
import type { IsoDate } from '../figures/iso-date';
import { addDays, weekdayOf, yearOf } from './day';
import { publicHolidays, type Country } from './holidays';

/** A day of every year: "07-11" is 11 July. */
export const MonthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'monthDay');
export type MonthDay = z.infer<typeof MonthDay>;

/** Which days nobody works. */
export interface WorkingCalendar {
  readonly country: Country;
  /**
   * Days off of an administration on top of the public holidays. The Flemish government's (11/7, 2/11, 15/11, 26/12)
   * are a setting, off by default: no text says that they suspend an answer period (domain.md, section 1).
   */
  readonly extraDaysOff: readonly MonthDay[];
}

/** Why a day is not counted. */
export type DayOff =
  { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly name: string } | { readonly kind: 'extra' };

/** Why nobody works on that day, or null on a working day. */
export function dayOffOf(day: IsoDate, calendar: WorkingCalendar): DayOff | null {
  if (weekdayOf(day) > 5) return { kind: 'weekend' };
  const name = publicHolidays(calendar.country, yearOf(day)).get(day);
  if (name !== undefined) return { kind: 'holiday', name };
  return calendar.extraDaysOff.some((extra) => day.endsWith(`-${extra}`)) ? { kind: 'extra' } : null;
}

/**
 * How many working days lie after `from` up to and including `to`; 0 when `to` is not later. Two neighbouring working
 * days are 1 apart.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (dayOffOf(day, calendar) === null) count += 1;
  }
  return count;
}

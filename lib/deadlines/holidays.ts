import Holidays from 'date-holidays';
import { isIsoDate, type IsoDate } from '../figures/iso-date';

/** Whose public holidays count. */
export const COUNTRIES = ['BE', 'NL'] as const;
export type Country = (typeof COUNTRIES)[number];

const known = new Map<string, ReadonlyMap<IsoDate, string>>();

/**
 * The public holidays of a country in a year, by day, with their Dutch name. For Belgium the ten of the law (domain.md,
 * section 1): the regional days that the library lists under Flanders are not among them.
 */
export function publicHolidays(country: Country, year: number): ReadonlyMap<IsoDate, string> {
  const key = `${country} ${String(year)}`;
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const days = new Map<IsoDate, string>();
  for (const holiday of new Holidays(country).getHolidays(year, 'nl')) {
    const day = holiday.date.slice(0, 10);
    if (holiday.type === 'public' && isIsoDate(day)) days.set(day, holiday.name);
  }
  known.set(key, days);
  return days;
}

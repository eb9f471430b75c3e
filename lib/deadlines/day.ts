import { isIsoDate, type IsoDate } from '../figures/iso-date';

const MILLISECONDS_A_DAY = 86_400_000;

function toUtc(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function fromUtc(milliseconds: number): IsoDate {
  const text = new Date(milliseconds).toISOString().slice(0, 10);
  if (!isIsoDate(text)) throw new RangeError(`${text} is no day of this calendar`);
  return text;
}

/** The day that many days later, or earlier when `days` is negative. Throws a `RangeError` beyond the year 9999. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(day) + days * MILLISECONDS_A_DAY);
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return Math.round((toUtc(later) - toUtc(earlier)) / MILLISECONDS_A_DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return ((new Date(toUtc(day)).getUTCDay() + 6) % 7) + 1;
}

/** The Monday of the week in which the day falls; weeks run from Monday to Sunday. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** The calendar year of the day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

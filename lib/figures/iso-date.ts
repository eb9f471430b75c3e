/** A calendar day, "2020-12-23": no time, no time zone. */
export type IsoDate = `${number}-${number}-${number}`;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists (2021-02-31 does not). */
export function isIsoDate(text: string): text is IsoDate {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day of its three numbers, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
}

/** The UTC day of a date as Prisma returns a `@db.Date` column. */
export function isoDateOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate; // toISOString always starts with a valid day
}

/** Midnight UTC of a day, as Prisma expects it for a `@db.Date` column. */
export function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The calendar day of an instant in Brussels, where the parliament sits. */
export function brusselsDay(instant: Date): IsoDate {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(instant);
  return text as IsoDate; // the Swedish short form is the ISO form
}

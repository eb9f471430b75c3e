import { MONTH_PATTERN, monthNumber } from './dutch-month';
import { isoDate, type IsoDate } from './iso-date';

/** "23 december 2020", "1 febr. 2021", "23/12/2020", "23-12-2020", "23.12.2020", "2020-12-23": the inside of a regular expression without groups. */
export const DATE_PATTERN = `(?:\\d{1,2}(?:er|ste|e)?\\s{1,3}(?:${MONTH_PATTERN})\\.?\\s{1,3}(?:19|20)\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d)`;

const WORDED = new RegExp(`^(\\d{1,2})(?:er|ste|e)?\\s+(${MONTH_PATTERN})\\.?\\s+(\\d{4})$`, 'i');
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that a Dutch text names in full, day before month; null when the text is no date or no such day exists. */
export function parseDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const worded = WORDED.exec(trimmed);
  if (worded) return isoDate(Number(worded[3]), monthNumber(worded[2] ?? '') ?? 0, Number(worded[1]));
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const iso = ISO.exec(trimmed);
  return iso ? isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

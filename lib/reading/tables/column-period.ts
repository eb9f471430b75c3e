import { parsePeriod } from '../../figures/parse-period';
import type { Period } from '../../figures/period';

/** A column of changes stands for no period of its own. */
const CHANGE = /\b(?:verschil|evolutie|groei|stijging|daling|toename|afname|change|growth|difference)\b|[ΔΔ]/i;
/** Words that make a year beside them a part of it, whichever part that is. */
const PART =
  /\b(?:jan|feb|febr|mrt|maart|apr|april|mei|jun|juni|jul|juli|aug|sep|sept|okt|nov|dec)(?:[a-z]{3,6})?\b\.?|semester|\bsem\.|kwartaal|trimester|\btrim\b|\bmaanden\b|jaarhelft|quarter|\b[QKST][1-4]\b|\d{1,2}\/\d{1,2}/i;
const MOST_WORDS = 14;

/**
 * The period of a column heading, also inside two levels ("2019 M") or beside other words ("Aantal 2019", "2021 (in
 * duizend euro)"): the longest run of its words that names one. Null where a year stands beside words for a part of it that
 * are not understood: nine months are never taken for a year.
 */
export function columnPeriod(column: string, around: string): Period | null {
  if (CHANGE.test(column)) return null;
  const whole = parsePeriod(column, around);
  if (whole) return whole;
  const words = column.split(' ').slice(0, MOST_WORDS);
  for (let length = words.length - 1; length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const period = parsePeriod(words.slice(start, start + length).join(' '), around);
      const rest = [...words.slice(0, start), ...words.slice(start + length)].join(' ');
      if (period)
        return (period.type === 'calendar-year' || period.type === 'month') && PART.test(rest) ? null : period;
    }
  }
  return null;
}

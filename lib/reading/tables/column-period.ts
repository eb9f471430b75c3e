import { parsePeriod } from '../../figures/parse-period';
import type { Period } from '../../figures/period';

/** A column of changes stands for no period of its own. */
const CHANGE = /\b(?:verschil|evolutie|groei|stijging|daling|toename|afname|change|growth|difference)\b|[ΔΔ]/i;
const MOST_WORDS = 14;

/**
 * The period of a column heading, also inside two levels ("2019 M") or beside other words ("Aantal 2019", "2021 (in
 * duizend euro)"): the longest run of its words that names one.
 */
export function columnPeriod(column: string, around: string): Period | null {
  if (CHANGE.test(column)) return null;
  const whole = parsePeriod(column, around);
  if (whole) return whole;
  const words = column.split(' ').slice(0, MOST_WORDS);
  for (let length = words.length - 1; length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const period = parsePeriod(words.slice(start, start + length).join(' '), around);
      if (period) return period;
    }
  }
  return null;
}

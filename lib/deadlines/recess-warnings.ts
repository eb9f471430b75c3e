import type { IsoDate } from '../figures/iso-date';
import { addDays, yearOf } from './day';
import type { ParliamentProfile } from './profile';
import { suspendedStretches, type MissingRecess } from './suspension';

/** How far ahead an administrator is asked for recess days. */
const DAYS_AHEAD = 365;

/**
 * The recesses that the rules in force need within a year from today and that nobody recorded, once each: without them
 * due dates are computed as if there were none.
 */
export function missingRecesses(profile: ParliamentProfile, today: IsoDate): MissingRecess[] {
  const found = new Map<string, MissingRecess>();
  const until = addDays(today, DAYS_AHEAD);
  for (const rule of [...profile.rules.answer, ...profile.rules.embargo]) {
    if (rule.validTo !== null && rule.validTo < today) continue;
    const { missing } = suspendedStretches(rule.suspensions, profile.recesses, today, until);
    for (const recess of missing) found.set(`${recess.recess} ${String(recess.year)}`, recess);
  }
  return [...found.values()].sort((one, other) => one.year - other.year || one.recess.localeCompare(other.recess));
}

/** The calendar years for which recesses are recorded or missed, newest first. */
export function recessYears(profile: ParliamentProfile, today: IsoDate): number[] {
  const years = new Set(profile.recesses.map((recess) => yearOf(recess.startsOn)));
  for (const missing of missingRecesses(profile, today)) years.add(missing.year);
  return [...years].sort((one, other) => other - one);
}

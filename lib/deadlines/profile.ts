import type { DatedRule, DueDate, DueFacts } from './due-date';
import { dueDateOf, ruleOn } from './due-date';
import { computeDeadline, type ComputedDeadline } from './compute-deadline';
import type { RecessDays } from './suspension';
import type { WorkingCalendar } from './working-calendar';
import type { IsoDate } from '../figures/iso-date';

/** What a rule of a parliament is about: the answer, the time that a notice of delay gives, or the embargo. */
export const RULE_PURPOSES = ['answer', 'delay', 'embargo'] as const;
export type RulePurpose = (typeof RULE_PURPOSES)[number];

/** To whom a series of numbers belongs; it restarts at 1 every parliamentary year, but for a case number. */
export const NUMBERINGS = ['per-minister', 'per-department', 'per-case'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** A recess with the name and the id by which people know and edit it. */
export interface RecordedRecess extends RecessDays {
  readonly id: string;
  readonly name: string;
}

/** A rule with the id by which people edit it. */
export interface RecordedRule extends DatedRule {
  readonly id: string;
}

/** How one parliament counts: data that an administrator edits. A new parliament is a new profile, not code. */
export interface ParliamentProfile {
  readonly id: string;
  readonly name: string;
  readonly numbering: Numbering;
  readonly calendar: WorkingCalendar;
  readonly rules: Readonly<Record<RulePurpose, readonly RecordedRule[]>>;
  readonly recesses: readonly RecordedRecess[];
}

/** The date by which a minister of that parliament has to answer, and where it comes from. */
export function dueDateIn(profile: ParliamentProfile, facts: DueFacts): DueDate {
  return dueDateOf(facts, profile.rules.answer, profile.calendar, profile.recesses);
}

/**
 * The last day on which the asker alone has an answer given on `answeredOn`, with the steps to it; null where the
 * parliament knows no embargo (domain.md, section 1: fifteen working days in the Flemish Parliament).
 */
export function embargoEndIn(profile: ParliamentProfile, answeredOn: IsoDate): ComputedDeadline | null {
  const rule = ruleOn(profile.rules.embargo, answeredOn);
  return rule === null ? null : computeDeadline(answeredOn, rule, profile.calendar, profile.recesses);
}

/** The date to which a notice of delay moves the answer, counted from the due date; null where none is known. */
export function delayedDueIn(profile: ParliamentProfile, dueOn: IsoDate): ComputedDeadline | null {
  const rule = ruleOn(profile.rules.delay, dueOn);
  return rule === null ? null : computeDeadline(dueOn, rule, profile.calendar, profile.recesses);
}

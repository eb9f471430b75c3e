import type { IsoDate } from '../figures/iso-date';
import { computeDeadline, type ComputedDeadline, type PeriodRule } from './compute-deadline';
import type { RecessDays } from './suspension';
import type { WorkingCalendar } from './working-calendar';

/** A rule and the days of sending for which it holds; `validTo` is its last day. */
export interface DatedRule extends PeriodRule {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Where the rule is written down. */
  readonly source: string | null;
}

/** The rule that held on a day; of two that overlap the one that began later. */
export function ruleOn(rules: readonly DatedRule[], day: IsoDate): DatedRule | null {
  const holding = rules.filter((rule) => rule.validFrom <= day && (rule.validTo === null || rule.validTo >= day));
  return holding.reduce<DatedRule | null>(
    (best, rule) => (best === null || rule.validFrom > best.validFrom ? rule : best),
    null,
  );
}

export interface DueFacts {
  readonly askedOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  /** As the parliament or the minister stated it. */
  readonly officialDueOn: IsoDate | null;
  readonly extendedTo: IsoDate | null;
}

/** Where a due date comes from: the latest recorded extension, an official statement, or the rule. */
export type DueDate =
  | { readonly kind: 'extended'; readonly on: IsoDate; readonly computed: ComputedDeadline | null }
  | { readonly kind: 'official'; readonly on: IsoDate; readonly computed: ComputedDeadline | null }
  | {
      readonly kind: 'computed';
      readonly on: IsoDate;
      readonly computed: ComputedDeadline;
      readonly rule: DatedRule;
      /** Set when the day of sending is not known and the day of asking stands in for it. */
      readonly isFromAskedOn: boolean;
    }
  | { readonly kind: 'unknown'; readonly because: 'not-sent' | 'no-rule' };

/**
 * The date by which one minister has to answer. An officially stated date always overrides the computed one (domain.md,
 * section 1), and a later extension overrides both; the computed one stays beside it, so that the difference shows.
 */
export function dueDateOf(
  facts: DueFacts,
  rules: readonly DatedRule[],
  calendar: WorkingCalendar,
  recesses: readonly RecessDays[],
): DueDate {
  const sentOn = facts.sentOn ?? facts.askedOn;
  const rule = sentOn === null ? null : ruleOn(rules, sentOn);
  const computed = sentOn === null || rule === null ? null : computeDeadline(sentOn, rule, calendar, recesses);
  if (facts.extendedTo !== null && (facts.officialDueOn === null || facts.extendedTo >= facts.officialDueOn)) {
    return { kind: 'extended', on: facts.extendedTo, computed };
  }
  if (facts.officialDueOn !== null) return { kind: 'official', on: facts.officialDueOn, computed };
  if (sentOn === null) return { kind: 'unknown', because: 'not-sent' };
  if (computed === null || rule === null) return { kind: 'unknown', because: 'no-rule' };
  return { kind: 'computed', on: computed.on, computed, rule, isFromAskedOn: facts.sentOn === null };
}

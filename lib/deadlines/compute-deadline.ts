import { z } from 'zod';
import type { IsoDate } from '../figures/iso-date';
import { addDays, mondayOf } from './day';
import {
  Suspension,
  suspendedStretches,
  type MissingRecess,
  type RecessDays,
  type SuspendedStretch,
} from './suspension';
import { dayOffOf, type WorkingCalendar } from './working-calendar';

export const DEADLINE_UNITS = ['working-day', 'calendar-day', 'week'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/**
 * When the first day is counted: on the day after the sending, or on the Monday after the week of the sending (both: the
 * first one on which days count; domain.md, section 1).
 */
export const START_RULES = ['after-sending', 'after-the-week'] as const;
export type StartRule = (typeof START_RULES)[number];

/** A period as a rule of procedure states it. */
export const PeriodRule = z.object({
  amount: z.int().min(1).max(400),
  unit: z.enum(DEADLINE_UNITS),
  startRule: z.enum(START_RULES),
  suspensions: z.array(Suspension).max(12),
});
export type PeriodRule = z.infer<typeof PeriodRule>;

/** One line of the explanation of a date, in the order in which it is told. */
export type DeadlineStep =
  | { readonly kind: 'sent'; readonly on: IsoDate }
  | { readonly kind: 'starts'; readonly on: IsoDate; readonly startRule: StartRule }
  | { readonly kind: 'suspended'; readonly from: IsoDate; readonly to: IsoDate; readonly because: Suspension }
  | { readonly kind: 'holiday'; readonly on: IsoDate; readonly name: string | null }
  /** The first day that is counted, told only where it is not the day on which the period starts. */
  | { readonly kind: 'first-day'; readonly on: IsoDate }
  | { readonly kind: 'last-day'; readonly on: IsoDate; readonly amount: number; readonly unit: DeadlineUnit };

export interface ComputedDeadline {
  readonly on: IsoDate;
  readonly steps: readonly DeadlineStep[];
  /** Recesses that may move the date and are not recorded: the date is then a reading without them. */
  readonly missingRecesses: readonly MissingRecess[];
}

/** No period of a rule of procedure reaches further than this, holidays and suspensions included. */
const MAXIMUM_DAYS = 1_200;

function stretchOn(day: IsoDate, stretches: readonly SuspendedStretch[]): SuspendedStretch | null {
  return stretches.find((stretch) => stretch.from <= day && day <= stretch.to) ?? null;
}

/** Whether a day that nothing suspends is counted: weekends and holidays are, but for working days. */
function counts(day: IsoDate, unit: DeadlineUnit, calendar: WorkingCalendar): boolean {
  return unit !== 'working-day' || dayOffOf(day, calendar) === null;
}

/**
 * The last day of a period that was set going on `sentOn`, with each step of the way to it.
 *
 * The first day counts. A day in a suspended stretch does not; under `working-day` neither do Saturdays, Sundays and
 * holidays. A week is seven calendar days. Source of the two start rules and of the suspensions: domain.md, section 1.
 */
export function computeDeadline(
  sentOn: IsoDate,
  rule: PeriodRule,
  calendar: WorkingCalendar,
  recesses: readonly RecessDays[],
): ComputedDeadline {
  const start = rule.startRule === 'after-sending' ? addDays(sentOn, 1) : addDays(mondayOf(sentOn), 7);
  const all = suspendedStretches(rule.suspensions, recesses, start, addDays(start, MAXIMUM_DAYS));
  const wanted = rule.unit === 'week' ? rule.amount * 7 : rule.amount;
  let counted = 0;
  let day = start;
  const passed: DeadlineStep[] = [];
  const told = new Set<SuspendedStretch>();
  for (let offset = 0; offset <= MAXIMUM_DAYS; offset += 1) {
    day = addDays(start, offset);
    const stretch = stretchOn(day, all.stretches);
    if (stretch !== null) {
      if (!told.has(stretch)) {
        told.add(stretch);
        passed.push({ kind: 'suspended', from: stretch.from, to: stretch.to, because: stretch.because });
      }
      continue;
    }
    if (!counts(day, rule.unit, calendar)) {
      const off = dayOffOf(day, calendar);
      if (off?.kind === 'holiday') passed.push({ kind: 'holiday', on: day, name: off.name });
      if (off?.kind === 'extra') passed.push({ kind: 'holiday', on: day, name: null });
      continue;
    }
    if (counted === 0 && day !== start) passed.push({ kind: 'first-day', on: day });
    counted += 1;
    if (counted === wanted) break;
  }
  if (counted < wanted) throw new RangeError(`A period of ${String(wanted)} days never ends`);
  return {
    on: day,
    steps: [
      { kind: 'sent', on: sentOn },
      { kind: 'starts', on: start, startRule: rule.startRule },
      ...passed,
      { kind: 'last-day', on: day, amount: rule.amount, unit: rule.unit },
    ],
    missingRecesses: suspendedStretches(rule.suspensions, recesses, start, day).missing,
  };
}

import type { IsoDate } from '../figures/iso-date';
import { mondayOf, addDays } from './day';
import { workingDaysBetween, type WorkingCalendar } from './working-calendar';

/**
 * Where a question to one minister stands. Never stored: derived from what was recorded, of which every date may be
 * unknown or may come late. The diagram stands in docs/domain.md ("The life of a question").
 */
export const PHASES = [
  'concept',
  'filed',
  'waiting',
  'interim',
  'under-embargo',
  'published',
  'withdrawn',
  'requalified',
] as const;
export type Phase = (typeof PHASES)[number];

/** Nothing follows on these but a correction of what was recorded. */
export const FINAL_PHASES = ['published', 'withdrawn', 'requalified'] as const satisfies readonly Phase[];

/** Somebody waits for the minister in these. */
export const OPEN_PHASES = ['filed', 'waiting', 'interim'] as const satisfies readonly Phase[];

/** What is recorded of a question to one minister. A fact and its date are apart: the date may be unknown. */
export interface PhaseFacts {
  readonly isDraft: boolean;
  readonly askedOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  readonly number: number | null;
  readonly isWithdrawn: boolean;
  /** Turned into another kind of question, for example a vraag om uitleg. */
  readonly isRequalified: boolean;
  readonly hasInterimAnswer: boolean;
  /** Whether the minister answered, with or without a file here. An interim answer does not make it so. */
  readonly isAnswered: boolean;
  readonly publishedOn: IsoDate | null;
  /** Null where no answer is here, or where it was public when it came in. */
  readonly embargo: { readonly until: IsoDate | null } | null;
}

/**
 * The phase on a day in Brussels.
 *
 * An answer goes before a withdrawal and a requalification, for it cannot be undone by them. An answer without a known
 * embargo is public; an embargo without an end holds until somebody lifts it; a publication date in the past ends it.
 */
export function phaseOf(facts: PhaseFacts, today: IsoDate): Phase {
  if (facts.isDraft) return 'concept';
  if (facts.isAnswered) return holdsEmbargo(facts, today) ? 'under-embargo' : 'published';
  if (facts.isWithdrawn) return 'withdrawn';
  if (facts.isRequalified) return 'requalified';
  if (facts.hasInterimAnswer) return 'interim';
  return facts.sentOn !== null || facts.number !== null ? 'waiting' : 'filed';
}

function holdsEmbargo(facts: PhaseFacts, today: IsoDate): boolean {
  if (facts.embargo === null || (facts.publishedOn !== null && facts.publishedOn <= today)) return false;
  return facts.embargo.until === null || facts.embargo.until >= today;
}

/** Whether the phase is one in which the minister has still to answer. */
export function isOpen(phase: Phase): boolean {
  return OPEN_PHASES.some((open) => open === phase);
}

/**
 * How pressing an open question is. `late` counts the working days since the due date (at least 1), the others the
 * working days that are left (0 on the due date itself).
 */
export type Urgency =
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-due-date' }
  | { readonly kind: 'late'; readonly workingDays: number }
  | { readonly kind: 'due-this-week'; readonly workingDays: number }
  | { readonly kind: 'in-time'; readonly workingDays: number };

/** The urgency of a question to one minister on a day in Brussels; a week ends on its Sunday. */
export function urgencyOf(phase: Phase, dueOn: IsoDate | null, today: IsoDate, calendar: WorkingCalendar): Urgency {
  if (!isOpen(phase)) return { kind: 'closed' };
  if (dueOn === null) return { kind: 'no-due-date' };
  if (dueOn < today) return { kind: 'late', workingDays: Math.max(1, workingDaysBetween(dueOn, today, calendar)) };
  const workingDays = workingDaysBetween(today, dueOn, calendar);
  return { kind: dueOn <= addDays(mondayOf(today), 6) ? 'due-this-week' : 'in-time', workingDays };
}

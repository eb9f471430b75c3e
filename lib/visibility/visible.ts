import type { IsoDate } from '../figures/iso-date';
import { officeIdsOf, type Viewer } from './viewer';

/**
 * The rule of who sees what, as a predicate. `visible-where.server.ts` says the same to the database, and a test holds
 * the two against each other over every combination.
 */

export interface QuestionFacts {
  draftOfOfficeId: string | null;
  /** Whether the accepted reading was taken back. */
  isRetracted: boolean;
  /** Known by its citation alone. */
  isPlaceholder: boolean;
  /** Whether a question or a public answer cites it that was not taken back itself. */
  isCited: boolean;
}

/**
 * A draft is seen by its office alone, a retracted question by nobody, one that is known by citation alone as long as
 * a citation of it stands; every other question by everybody.
 */
export function isQuestionVisible(viewer: Viewer, question: QuestionFacts): boolean {
  if (question.isRetracted || (question.isPlaceholder && !question.isCited)) return false;
  return question.draftOfOfficeId === null || officeIdsOf(viewer).includes(question.draftOfOfficeId);
}

export interface EmbargoFacts {
  isUnderEmbargo: boolean;
  /** The last day of the embargo; null when it holds until somebody lifts it. */
  embargoUntil: IsoDate | null;
  embargoOfficeId: string | null;
  /** Whether the accepted reading was taken back. */
  isRetracted: boolean;
}

/**
 * An answer under embargo, with its tables, figures and files, is seen by one office until the embargo's last day has
 * passed (domain.md, section 1: the asker alone has the answer for fifteen working days). A retracted answer is seen by
 * nobody. `today` is the day in Brussels.
 */
export function isAnswerVisible(viewer: Viewer, answer: EmbargoFacts, today: IsoDate): boolean {
  if (answer.isRetracted) return false;
  if (!isEmbargoed(answer, today)) return true;
  return answer.embargoOfficeId !== null && officeIdsOf(viewer).includes(answer.embargoOfficeId);
}

/**
 * Whether somebody may know of an answer that was taken back or corrected: whoever might see it if it stood. An earlier
 * figure is shown to nobody who may not see what took its place: a correction can be what put it under embargo.
 */
export function isFormerAnswerVisible(viewer: Viewer, answer: EmbargoFacts, today: IsoDate): boolean {
  return answer.isRetracted && isAnswerVisible(viewer, { ...answer, isRetracted: false }, today);
}

/** Whether the embargo still holds on that day. */
export function isEmbargoed(answer: Pick<EmbargoFacts, 'isUnderEmbargo' | 'embargoUntil'>, today: IsoDate): boolean {
  return answer.isUnderEmbargo && (answer.embargoUntil === null || answer.embargoUntil >= today);
}

/** Where a question stands, derived from recorded facts. The words stand in the catalogue under `domain.questionStatus`. */
export const QUESTION_STATUSES = [
  'answered',
  'answered-not-public',
  'answered-elsewhere',
  'waiting',
  'withdrawn',
  'placeholder',
  'draft',
] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

export interface StatusFacts {
  readonly isPlaceholder: boolean;
  readonly isDraft: boolean;
  readonly addressees: readonly { readonly isAnswered: boolean; readonly isWithdrawn: boolean }[];
  /** Answers that the viewer may read. */
  readonly visibleAnswers: number;
  /** Answers that are here but under an embargo that shuts the viewer out: that there is one may be known, no more. */
  readonly hiddenAnswers: number;
}

/** The status of a question for one viewer. An answer that can be read goes before everything else. */
export function questionStatus(facts: StatusFacts): QuestionStatus {
  if (facts.isDraft) return 'draft';
  if (facts.visibleAnswers > 0) return 'answered';
  if (facts.hiddenAnswers > 0) return 'answered-not-public';
  if (facts.isPlaceholder) return 'placeholder';
  if (facts.addressees.length > 0 && facts.addressees.every((addressee) => addressee.isWithdrawn)) return 'withdrawn';
  return facts.addressees.some((addressee) => addressee.isAnswered) ? 'answered-elsewhere' : 'waiting';
}

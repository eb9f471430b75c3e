/** What became of a sub-question in the answer. */
export const OUTCOMES = ['answered', 'partial', 'substituted', 'refused', 'referred', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a part was not, or not fully, answered as asked. Worded neutrally on screen: a legal bar is no refusal of will. */
export const OUTCOME_REASONS = [
  'not-registered',
  'legally-barred',
  'held-by-others',
  'other-competence',
  'publicly-available',
  'not-yet-available',
  'some-years-only',
  'snapshot-only',
  'totals-only',
  'other-measure',
  'other-breakdown',
  'earlier-answer',
  'coordinated-answer',
  'annex-only',
  'unspecified',
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

/** The kind of an answer as a whole. */
export const ANSWER_KINDS = ['substantive', 'coordinated', 'referring', 'interim', 'corrected'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

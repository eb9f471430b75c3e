import type { Outcome, OutcomeReason } from '../../figures/outcome';
import { judge } from './outcome/judgements';
import { weigh } from './outcome/weighing';
import type { SentenceSpan } from './sentences';

/** What the words of an answer part say of its outcome. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  /** The sentence that says it; null when the part is simply answered. */
  readonly because: SentenceSpan | null;
  /** The second choice where the words leave room for one. */
  readonly alternative: Outcome | null;
}

/** What else is known of the part that is judged. */
export interface PartSetting {
  readonly hasTables: boolean;
  readonly hasFigures: boolean;
  /** The text of the sub-questions that it answers; empty when not known. */
  readonly asked: string;
}

const ANSWERED: Judgement = { outcome: 'answered', reason: null, because: null, alternative: null };

/**
 * What became of a sub-question, from the words of its part, sentence by sentence: a sentence that withholds, limits or
 * refers decides as far as the rest of the part gives nothing else. What only a person can see (something else was
 * counted than asked) stays `answered`. Questions that the answer repeats are left out.
 */
export function judgeOutcome(text: string, setting: PartSetting): Judgement {
  const part = weigh(text, setting);
  return part.signed.length === 0 ? ANSWERED : (judge(part) ?? ANSWERED);
}

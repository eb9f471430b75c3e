import type { IsoDate } from '../figures/iso-date';
import type { Outcome, OutcomeReason } from '../figures/outcome';
import type { ReadAnswer } from '../reading/reading';

/** What whoever accepts an answer says about it. A date may be unknown while the fact is known. */
export interface AnswerFacts {
  readonly answeredOn: IsoDate | null;
  readonly embargo: Embargo | null;
}

/** Null is: already public. Without an end the embargo holds until somebody lifts it. */
export interface Embargo {
  /** The last day. */
  readonly until: IsoDate | null;
  readonly officeId: string;
}

/** What a person sets right about the outcome of one part; `index` counts the parts as read. */
export interface OutcomeCorrection {
  readonly index: number;
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  /** In the person's own words: "opgestarte trajecten in plaats van deelnemers". */
  readonly note: string | null;
}

/** The answer as read, with the outcomes and the notes on them as a person set them right. Nothing else changes. */
export function withOutcomes(answer: ReadAnswer, corrections: readonly OutcomeCorrection[]): ReadAnswer {
  const byIndex = new Map(corrections.map((correction) => [correction.index, correction]));
  return {
    ...answer,
    items: answer.items.map((part, index) => {
      const correction = byIndex.get(index);
      if (correction === undefined) return part;
      const { outcome, reason, note } = correction;
      const set = { ...part, outcome, reason };
      delete set.note;
      return note === null ? set : { ...set, note };
    }),
  };
}

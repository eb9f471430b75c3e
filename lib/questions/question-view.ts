import type { IsoDate } from '../figures/iso-date';

/** A question as the screens show it. Null is "the document does not say". */
export interface QuestionView {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly parliament: string;
  readonly introduction: string;
  readonly isPlaceholder: boolean;
  readonly isDraft: boolean;
  readonly isRetelling: boolean;
  readonly documentId: string | null;
  readonly askers: readonly string[];
  readonly addressees: readonly AddresseeView[];
  readonly items: readonly QuestionItemView[];
  readonly citations: readonly CitationView[];
  /** The questions that this one follows or that follow it, itself included, in time; empty when it stands alone. */
  readonly editions: readonly EditionView[];
}

export interface AddresseeView {
  readonly name: string | null;
  readonly portfolio: string | null;
  readonly number: number | null;
  readonly parliamentaryYear: string | null;
  readonly askedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly answeredOn: IsoDate | null;
  readonly isAnswered: boolean;
  readonly isWithdrawn: boolean;
}

export interface QuestionItemView {
  readonly id: string;
  /** "1", "1.a" */
  readonly path: string;
  readonly text: string;
}

export interface CitationView {
  /** The words as printed. */
  readonly text: string;
  readonly number: number | null;
  readonly date: IsoDate | null;
  /** The question that is meant, when it is known and the viewer sees it. */
  readonly question: {
    readonly id: string;
    readonly slug: string;
    readonly title: string | null;
    readonly isPlaceholder: boolean;
  } | null;
}

/** One question of a thread: `open` is cited but not here yet. */
export interface EditionView {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string | null;
  readonly number: number | null;
  readonly askedOn: IsoDate | null;
  /** The periods of its figures, as far as the viewer may read them: "2020". */
  readonly periods: readonly string[];
  readonly state: 'here' | 'known' | 'open';
}

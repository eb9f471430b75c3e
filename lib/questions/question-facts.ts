import type { IsoDate } from '../figures/iso-date';

/** What is known of a question, its asker and the minister it went to. Null is "the document does not say". */
export interface QuestionFacts {
  readonly parliamentId: string;
  readonly title: string | null;
  readonly introduction: string;
  readonly number: number | null;
  readonly askedOn: IsoDate | null;
  readonly parliamentaryYear: string | null;
  readonly asker: string | null;
  readonly addressee: string | null;
  readonly portfolio: string | null;
  readonly otherAddressees: readonly { readonly name: string; readonly number: number | null }[];
  readonly items: readonly {
    readonly path: string;
    readonly text: string;
    readonly page: number | null;
    readonly line: number | null;
  }[];
}

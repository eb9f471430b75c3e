import type { ReadAnswer, ReadTable } from '../reading';

/** The parts of a reading in the order in which a document prints them. */
export type PrintBlock =
  | { readonly kind: 'heading' | 'header' | 'title' | 'caption' | 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly depth: number; readonly text: string }
  | { readonly kind: 'table'; readonly table: Pick<ReadTable, 'columns' | 'rows'> };

/** The heading of an answer, by its kind. */
export const ANSWER_HEADINGS: Readonly<Record<ReadAnswer['kind'], string>> = {
  substantive: 'ANTWOORD',
  coordinated: 'GECOÖRDINEERD ANTWOORD',
  referring: 'VERWIJZEND ANTWOORD',
  interim: 'VOORLOPIG ANTWOORD',
  corrected: 'GECORRIGEERD ANTWOORD',
};

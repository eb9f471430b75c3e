import type { ReadAnswer } from '../reading';

/** The parts of a reading in the order in which a document prints them. */
export type PrintBlock =
  | { readonly kind: 'heading' | 'header' | 'title' | 'caption' | 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly depth: number; readonly text: string }
  | { readonly kind: 'table'; readonly table: PrintedTable };

/** What of a table is printed. */
export interface PrintedTable {
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly code: string | null;
  readonly label: string;
  /** None for the heading of a group. */
  readonly cells: readonly { readonly raw: string }[];
}

/** The heading of an answer, by its kind. */
export const ANSWER_HEADINGS: Readonly<Record<ReadAnswer['kind'], string>> = {
  substantive: 'ANTWOORD',
  coordinated: 'GECOÖRDINEERD ANTWOORD',
  referring: 'VERWIJZEND ANTWOORD',
  interim: 'VOORLOPIG ANTWOORD',
  corrected: 'GECORRIGEERD ANTWOORD',
};

import type { QuestionEvidence, QuestionReason } from './align/aligned-thread';

/** One question of the queue as a screen shows it. */
export interface QueueItem {
  readonly id: string;
  readonly series: { readonly slug: string; readonly title: string; readonly unit: string | null };
  readonly dimension: string | null;
  readonly isLater: boolean;
  readonly about: 'label' | 'table';
  readonly reason: QuestionReason;
  /** The words that `answerAlignmentQuestion` takes, the machine's proposal first. */
  readonly choices: readonly string[];
  /** The labels asked about, and the earlier ones they may continue, as printed; tables by their heading. */
  readonly labels: readonly string[];
  readonly candidates: readonly string[];
  readonly evidence: readonly QuestionEvidence[];
  readonly later: QueueTable;
  readonly earlier: readonly QueueTable[];
}

/** A table of one answer, with what it prints. */
export interface QueueTable {
  readonly edition: QueueEdition;
  readonly heading: string;
  readonly periods: readonly string[];
  readonly rows: readonly QueueRow[];
}

export interface QueueEdition {
  readonly questionTitle: string;
  readonly questionSlug: string;
  readonly number: number | null;
  /** "2021-02-04", as far as known. */
  readonly statedOn: string | null;
}

export interface QueueRow {
  readonly label: string;
  readonly code: string | null;
  readonly group: string | null;
  /** Part of what is asked. */
  readonly isAsked: boolean;
  /** By period of the table: plain decimals, null where there is no figure. */
  readonly figures: readonly (string | null)[];
}

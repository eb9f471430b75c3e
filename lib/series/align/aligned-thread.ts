import type { Decimal } from 'decimal.js';
import type { LabelForms } from '../labels/label-form';
import type { IntervalLabel } from '../labels/interval-label';
import type { PrintedDefinition, PrintedPoint, PrintedTable } from '../printed-table';
import type { PeriodKind } from '../table-slices';
import type { LabelRef, TableRef } from './decision';

/** How a label came to its category. */
export const MATCH_STAGES = ['new', 'code', 'printed', 'folded', 'normal', 'synonym', 'decision'] as const;
export type MatchStage = (typeof MATCH_STAGES)[number];

/** A category as one table prints it, with all by which it is compared. */
export interface Printing {
  readonly ref: LabelRef;
  /** The key of the category within its printed table. */
  readonly categoryKey: string;
  readonly answerId: string;
  /** The place of its answer in the order of the thread, and of its row in the table. */
  readonly turn: number;
  readonly position: number;
  readonly isUnderEmbargo: boolean;
  readonly forms: LabelForms;
  readonly groupForm: string;
  readonly interval: IntervalLabel | null;
  /** Whether a sibling ends, or may end, at the number where its band begins. */
  readonly isTouched: boolean;
  /** By period. */
  readonly figures: ReadonlyMap<string, Decimal>;
  readonly stage: MatchStage;
}

export interface AlignedCategory {
  /** Unique within its breakdown, and made of the words of its first printing. */
  key: string;
  label: string;
  printings: Printing[];
  /** What it came from, where a person said that it was split off or merged. */
  lineage: Lineage | null;
}

export interface Lineage {
  readonly kind: 'split' | 'merge';
  readonly from: readonly LabelRef[];
}

export interface AlignedDimension {
  /** Unique within its series. */
  key: string;
  label: string;
  /** The tables that print it, in the order of the thread. */
  tables: AlignedTable[];
  categories: AlignedCategory[];
}

/** One printed table of one answer, in its place in a series. */
export interface AlignedTable {
  readonly answerId: string;
  readonly edition: string;
  readonly addressees: readonly string[];
  readonly turn: number;
  readonly isUnderEmbargo: boolean;
  readonly printed: PrintedTable;
}

export interface AlignedSeries {
  /** Unique within the thread, and made of the words of its first table. */
  key: string;
  title: string;
  measure: string;
  readonly unit: string | null;
  readonly periodKind: PeriodKind;
  tables: AlignedTable[];
  dimensions: AlignedDimension[];
}

/** A figure or absence in its place. */
export interface AlignedPoint extends Omit<PrintedPoint, 'categoryKey'> {
  readonly answerId: string;
  readonly dimensionKey: string | null;
  readonly categoryKey: string | null;
  readonly definition: PrintedDefinition;
}

export interface SeriesPlan extends Readonly<Omit<AlignedSeries, 'dimensions'>> {
  readonly dimensions: readonly AlignedDimension[];
  readonly points: readonly AlignedPoint[];
}

/** Everything that follows from the answers of a thread and the decisions that stand. */
export interface ThreadPlan {
  readonly series: readonly SeriesPlan[];
  readonly questions: readonly AlignmentQuestion[];
}

/** Why the machine asks. */
export const QUESTION_REASONS = [
  'similar',
  'only-left',
  'moved-limit',
  'split',
  'merge',
  'redefined',
  'ambiguous',
  'other-heading',
  'other-item',
] as const;
export type QuestionReason = (typeof QUESTION_REASONS)[number];

export type QuestionEvidence =
  /** The same year in both, with the figures that are equal, or add up. */
  | {
      readonly kind: 'equal-figures';
      readonly period: string;
      readonly left: readonly string[];
      readonly right: readonly string[];
    }
  /** Shares of their tables, in whole percents of the two nearest years. */
  | { readonly kind: 'shares'; readonly left: readonly string[]; readonly right: readonly string[] }
  /** A sentence of the answer. */
  | { readonly kind: 'sentence'; readonly text: string }
  /** How alike the words are, in percent. */
  | { readonly kind: 'words'; readonly percent: number };

/** What a person is asked: labels (or a table) of one answer, and the earlier ones that they may continue. */
export interface AlignmentQuestion {
  /** Stays the same as long as the same is asked. */
  readonly key: string;
  readonly about: 'label' | 'table';
  readonly reason: QuestionReason;
  readonly proposal: 'same' | 'different' | 'split' | 'merge';
  readonly edition: string;
  readonly seriesKey: string;
  readonly dimensionKey: string | null;
  /** The label or labels that are asked about; none for a table. */
  readonly labels: readonly LabelRef[];
  readonly table: TableRef;
  /** The earlier ones, the likeliest first. */
  readonly labelCandidates: readonly LabelRef[];
  readonly tableCandidates: readonly TableRef[];
  readonly evidence: readonly QuestionEvidence[];
  /** The answers whose words it shows: only who sees them all sees the question. */
  readonly answerIds: readonly string[];
}

import type { IsoDate } from '../figures/iso-date';
import type { MissingReason } from '../figures/missing-reason';
import type { OutcomeReason } from '../figures/outcome';
import type { Period } from '../figures/period';
import type { ObservationStatus } from '../figures/status';
import type { BreakKind, OutsideSourceKind } from '../series/series-input';
import type { PeriodKind } from '../series/table-slices';
import type { Exact } from './exact';

/** Everything about one series and one of its dimensions that one viewer may see: what the view is built from. */
export interface ComparisonData {
  readonly series: {
    readonly slug: string;
    readonly title: string;
    readonly measure: string;
    readonly unit: string | null;
    readonly periodKind: PeriodKind;
  };
  /** The dimensions with something visible, in order. */
  readonly dimensions: readonly DimensionChoice[];
  /** The chosen one; null for the total alone. */
  readonly dimension: DimensionChoice | null;
  /** The categories of the chosen dimension with something visible, in the answer's order. */
  readonly categories: readonly CategoryEntry[];
  readonly observations: readonly ObservationEntry[];
  readonly gaps: readonly GapEntry[];
  readonly breaks: readonly BreakEntry[];
  readonly sources: readonly SourceEntry[];
  readonly refusals: readonly RefusalEntry[];
  /** Outside quantities that people recorded, by label. */
  readonly denominators: readonly DenominatorEntry[];
  /** Real-world events beside the figures, in time. */
  readonly events: readonly EventEntry[];
  /** The day as of which the figures are shown; null for now. */
  readonly knownOn: IsoDate | null;
}

/** A quantity outside the answers to which figures can be related: "vrijlatingen". */
export interface DenominatorEntry {
  readonly id: string;
  readonly label: string;
  readonly values: readonly {
    readonly period: Period;
    readonly value: Exact;
    readonly source: Exclude<SourceEntry, { kind: 'answer' }>;
  }[];
}

export interface EventEntry {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly text: string;
}

export interface DimensionChoice {
  readonly key: string;
  readonly label: string;
}

export interface CategoryEntry {
  readonly id: string;
  readonly key: string;
  readonly code: string | null;
  readonly label: string;
  readonly groupLabel: string | null;
}

/** One figure of one vintage. */
export interface ObservationEntry {
  /** Null for the total. */
  readonly categoryId: string | null;
  readonly period: Period;
  readonly value: Exact;
  readonly statuses: readonly ObservationStatus[];
  readonly definition: { readonly id: string; readonly label: string; readonly text: string };
  /** The id of the answer or outside source that states it. */
  readonly sourceId: string;
  readonly isFromAnswer: boolean;
  /** The day on which it was stated, as far as known. */
  readonly statedOn: IsoDate | null;
  readonly recordedAt: Date;
  readonly evidence: readonly EvidenceEntry[];
}

export type EvidenceEntry =
  | {
      readonly kind: 'cell';
      readonly cellId: string;
      readonly path: string | null;
      readonly printedLabel: string;
      readonly raw: string;
    }
  | {
      readonly kind: 'stated-figure';
      readonly statedFigureId: string;
      readonly path: string | null;
      readonly raw: string;
    }
  | { readonly kind: 'outside-source'; readonly sourceId: string };

export interface GapEntry {
  readonly categoryId: string | null;
  readonly period: Period;
  readonly reason: MissingReason;
  /** What was printed instead of a figure. */
  readonly note: string | null;
  readonly cellId: string | null;
}

export interface BreakEntry {
  readonly laterStart: IsoDate;
  readonly laterEnd: IsoDate;
  readonly kind: BreakKind;
  readonly isHard: boolean;
  readonly note: string;
  readonly isSuggested: boolean;
}

export type SourceEntry =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly questionTitle: string;
      readonly questionSlug: string;
      readonly number: number | null;
      readonly parliamentaryYear: string | null;
      readonly answeredOn: IsoDate | null;
      readonly isRetelling: boolean;
    }
  | {
      readonly kind: OutsideSourceKind;
      readonly id: string;
      readonly title: string;
      readonly publishedOn: IsoDate | null;
      readonly reference: string | null;
      readonly url: string | null;
      readonly note: string | null;
    };

/** A sub-question of the thread that asked for something and got a refusal. */
export interface RefusalEntry {
  readonly answerId: string;
  readonly answerPartId: string;
  readonly path: string | null;
  /** What was asked; null when the answer alone is here. */
  readonly asked: string | null;
  readonly reason: OutcomeReason | null;
  /** What the answer says about it. */
  readonly answered: string;
  readonly isRetelling: boolean;
  readonly questionSlug: string;
  readonly questionTitle: string;
}

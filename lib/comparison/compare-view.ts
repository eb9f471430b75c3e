import type { MissingReason } from '../figures/missing-reason';
import type { IsoDate } from '../figures/iso-date';
import type { Period } from '../figures/period';
import type { ObservationStatus } from '../figures/status';
import type { Change } from './change';
import type {
  BreakEntry,
  ComparisonData,
  DenominatorEntry,
  DimensionChoice,
  EventEntry,
  ObservationEntry,
  RefusalEntry,
  SourceEntry,
} from './comparison-data';
import type { Exact } from './exact';
import type { RateChange, Ratio } from './ratio';
import type { Share } from './share';
import type { TotalCheck } from './sum-check';
import type { PairVerdict, Verdict } from './verdict';
import type { PeriodToken, ViewState } from './view-state';

/** A comparison as it is shown: what a table, a chart and an export are made from. */
export interface CompareView {
  readonly series: ComparisonData['series'];
  /** What was chosen, with everything filled in and nothing that does not exist: the canonical state. */
  readonly state: ViewState;
  /** What the address asked for and the series does not have. */
  readonly ignored: readonly IgnoredChoice[];
  readonly dimensions: readonly DimensionChoice[];
  readonly dimension: DimensionChoice | null;
  readonly columns: readonly CompareColumn[];
  /** The columns between which a change is shown; null when fewer than two have figures. */
  readonly pair: { readonly from: CompareColumn; readonly to: CompareColumn } | null;
  readonly verdict: Verdict | null;
  /** Every pair of periods, or, of many, every period against the first of the pair. */
  readonly verdicts: readonly PairVerdict[];
  /** The total first, then the categories; of a long table those of one page. */
  readonly rows: readonly CompareRow[];
  readonly paging: Paging;
  /** Per column the total against the sum of all categories; null where there is nothing to add up. */
  readonly totals: readonly TotalCheck[] | null;
  /** All categories of the dimension, with whether they are shown. */
  readonly categories: readonly { readonly key: string; readonly label: string; readonly isHidden: boolean }[];
  readonly hiddenCount: number;
  readonly canShowShares: boolean;
  readonly counts: FigureCounts;
  /** In the order of their first period, numbered from 1. */
  readonly sources: readonly NumberedSource[];
  readonly refusals: readonly RefusalEntry[];
  readonly denominators: readonly DenominatorEntry[];
  /** The one that figures are related to; null when none is chosen. */
  readonly denominator: DenominatorEntry | null;
  readonly events: readonly EventEntry[];
  /** Figures that a later answer stated otherwise. */
  readonly revisions: readonly Revision[];
  /** The sources of earlier figures of which no figure is shown. */
  readonly pastSources: readonly SourceEntry[];
  /** The day as of which the figures are shown; null for now. */
  readonly knownOn: IsoDate | null;
}

/** Which of the rows are here. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  /** All categories that are not hidden. */
  readonly rowCount: number;
  /** The place of the first category here, from 1; 0 without any. */
  readonly first: number;
  readonly last: number;
}

/** A figure of an earlier answer beside the one that a later answer gives for the same place. */
export interface Revision {
  /** "" for the total. */
  readonly label: string;
  readonly period: Period;
  readonly now: ObservationEntry;
  readonly before: ObservationEntry;
  readonly difference: Exact;
}

export interface IgnoredChoice {
  readonly choice: 'dimension' | 'from' | 'to' | 'hidden' | 'denominator' | 'knownOn' | 'page';
  readonly value: string;
}

export interface CompareColumn {
  readonly token: PeriodToken;
  readonly period: Period;
  /** What was counted: the definitions of the figures in this column, each once. */
  readonly definitions: readonly { readonly label: string; readonly text: string; readonly key: string }[];
  readonly figureCount: number;
  /** The breaks between this column and what came before. */
  readonly breaksBefore: readonly BreakEntry[];
  /** Shorter or longer than the years around it: the length in months where it has one. */
  readonly oddLength: { readonly months: number | null } | null;
}

export interface CompareRow {
  readonly kind: 'total' | 'category';
  /** The key of the category; "" for the total. */
  readonly key: string;
  readonly label: string;
  readonly code: string | null;
  readonly groupLabel: string | null;
  /** One per column. */
  readonly cells: readonly CompareCell[];
  readonly change: Change | null;
  /** One per column; null for the total, and where the series has no total. */
  readonly shares: readonly Share[] | null;
  readonly shareChange: Change | null;
  /** One per column, against the base; null unless every period is held against one. */
  readonly changes: readonly (Change | null)[] | null;
  /** One per column, the base being 100; null unless asked for. */
  readonly indexes: readonly Ratio[] | null;
  /** One per column, per hundred of the denominator; null unless asked for. */
  readonly rates: readonly Ratio[] | null;
  readonly rateChange: RateChange | null;
}

export type CompareCell =
  | {
      readonly kind: 'figure';
      readonly value: Exact;
      readonly statuses: readonly ObservationStatus[];
      readonly observation: ObservationEntry;
      /** Where the figure is shown in its document; null for one from outside. */
      readonly passport: string | null;
      /** The numbers of its sources. */
      readonly sourceNumbers: readonly number[];
      readonly others: readonly ObservationEntry[];
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      readonly note: string | null;
      readonly passport: string | null;
    };

export interface FigureCounts {
  readonly figures: number;
  /** Per kind of source how many there are. */
  readonly sources: Readonly<Record<SourceEntry['kind'], number>>;
}

export interface NumberedSource {
  readonly number: number;
  readonly source: SourceEntry;
  readonly periods: readonly Period[];
  /** The parts of the answer in which the figures stand: "1.a"; empty for an outside source. */
  readonly paths: readonly string[];
  readonly figureCount: number;
}

import type { CellState } from '../figures/cell-state';
import type { IsoDate } from '../figures/iso-date';
import type { ObservationStatus } from '../figures/status';
import type { LinePlace, MarkedLine } from './source-lines';

/** The passport of a figure: what it is, where it stands, what it counts and what else is known of it. */
export interface FigureView {
  readonly id: string;
  /** In a table, or in a sentence. */
  readonly kind: 'cell' | 'sentence';
  readonly raw: string;
  /** What is printed where a person typed something else; blank where nothing was read, null where it stands as read. */
  readonly printed: string | null;
  /** The exact figure; null for a cell that is no number. */
  readonly value: string | null;
  readonly state: CellState;
  readonly unit: string | null;
  /** What it is a figure of: the label of the row with its code, or the sentence. */
  readonly label: string;
  readonly group: string | null;
  /** The heading of the column when it is no period. */
  readonly columnLabel: string | null;
  readonly period: string | null;
  readonly tableTitle: string | null;
  /** The table's place among those of the answer, from 0. */
  readonly tablePosition: number | null;
  readonly tableId: string | null;
  /** The part of the answer as printed, "1.a". */
  readonly path: string | null;
  /** The annex it stands in; null for the answer's own document. */
  readonly annex: { readonly id: string; readonly title: string } | null;
  readonly isProvisional: boolean;
  readonly question: {
    readonly slug: string;
    readonly title: string | null;
    readonly parliament: string;
    readonly number: number | null;
    readonly askedOn: IsoDate | null;
  };
  readonly answer: {
    readonly id: string;
    readonly answeredOn: IsoDate | null;
    readonly isChecked: boolean;
    readonly isRetelling: boolean;
  };
  /** Null when the document is not kept or its place is not known. */
  readonly source: FigureSource | null;
  /** The printed total that it is part of, in the same column. */
  readonly total: string | null;
  /** What is counted, in the words of the series; null when it is in no series. */
  readonly definition: { readonly label: string; readonly text: string } | null;
  readonly statuses: readonly ObservationStatus[];
  readonly seriesSlug: string | null;
  /** The same measure and category in other periods, as far as the viewer may read them, in time. */
  readonly otherPeriods: readonly OtherPeriod[];
}

export interface FigureSource {
  readonly documentId: string;
  readonly documentName: string;
  readonly place: LinePlace;
  readonly snippet: readonly MarkedLine[];
}

export interface OtherPeriod {
  readonly period: string;
  readonly isLater: boolean;
  readonly value: string;
  readonly definition: string;
  /** Whether the same thing was counted. */
  readonly isSameDefinition: boolean;
}

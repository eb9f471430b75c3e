import type { CellState } from '../figures/cell-state';
import type { IsoDate } from '../figures/iso-date';
import type { AnswerKind, Outcome, OutcomeReason } from '../figures/outcome';

/** An answer as the screens show it. */
export interface AnswerView extends AnswerSummary {
  readonly parts: readonly AnswerPartView[];
  /** Tables that stand in no part. */
  readonly looseTables: readonly TableView[];
  /** Those that go with the whole answer. */
  readonly annexes: readonly AnnexView[];
}

/** A file that goes with an answer or a part of it. */
export interface AnnexView {
  readonly id: string;
  readonly title: string;
  /** The part as printed; null for the whole answer. */
  readonly path: string | null;
  readonly isSentToMemberOnly: boolean;
  /** Null for one that is known but is not here. `size` is in bytes. */
  readonly file: { readonly name: string; readonly size: number; readonly mediaType: string } | null;
}

export interface AnswerSummary {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly answeredOn: IsoDate | null;
  /** The ministers who gave it, as far as their names are known. */
  readonly ministers: readonly string[];
  /** Null when public; else until when the office keeps it, without an end when nobody said. Only that office sees this. */
  readonly embargo: { readonly until: IsoDate | null; readonly officeId: string | null } | null;
  readonly isRetelling: boolean;
  readonly documentId: string | null;
  /** A person accepted the reading, as opposed to the sample being loaded. */
  readonly isChecked: boolean;
  /** The visible answer that this one replaces, and the visible one that replaces it. */
  readonly earlierId: string | null;
  readonly laterId: string | null;
}

export interface AnswerPartView {
  readonly id: string;
  readonly paths: readonly string[];
  /** The sub-questions it is linked to. */
  readonly itemIds: readonly string[];
  readonly text: string;
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  /** What a person added in words. */
  readonly note: string | null;
  /** Its own text says so, or that of a part above it. */
  readonly isProvisional: boolean;
  /** It refers to an annex, and that annex is here. */
  readonly isInAnnex: boolean;
  readonly tables: readonly TableView[];
  readonly annexes: readonly AnnexView[];
  readonly figures: readonly StatedFigureView[];
}

export interface TableView {
  readonly id: string;
  /** Its place among the tables of the answer, from 0. */
  readonly position: number;
  readonly path: string | null;
  readonly title: string | null;
  readonly rowHeading: string;
  /** The annex it stands in; null for the answer's own document. */
  readonly annex: { readonly id: string; readonly title: string } | null;
  readonly columns: readonly TableColumnView[];
  readonly rows: readonly TableRowView[];
}

export interface TableColumnView {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
}

export interface TableRowView {
  readonly id: string;
  readonly kind: 'row' | 'group' | 'total';
  readonly group: string | null;
  readonly code: string | null;
  readonly label: string;
  /** One per column; null where nothing is printed, as in a group heading. */
  readonly cells: readonly (CellView | null)[];
}

export interface CellView {
  readonly id: string;
  readonly raw: string;
  /** The exact figure as a plain decimal; there exactly when `state` is "number". */
  readonly value: string | null;
  readonly state: CellState;
  readonly unit: string | null;
}

/** A figure in a sentence of the answer. */
export interface StatedFigureView {
  readonly id: string;
  readonly raw: string;
  readonly value: string;
  readonly unit: string | null;
  readonly sentence: string;
}

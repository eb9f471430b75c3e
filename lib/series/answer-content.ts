import type { CellState } from '../figures/cell-state';
import type { Period } from '../figures/period';

/** An accepted answer as far as series are made from it. Figures are exact decimals as text. */
export interface AnswerContent {
  readonly questionTitle: string | null;
  /** The numbered sub-questions of the question. */
  readonly items: readonly { readonly path: string; readonly text: string }[];
  readonly parts: readonly AnswerContentPart[];
  readonly tables: readonly AnswerContentTable[];
  readonly statedFigures: readonly AnswerContentFigure[];
}

export interface AnswerContentPart {
  readonly id: string;
  readonly paths: readonly string[];
  readonly text: string;
  readonly isProvisional: boolean;
  /** The paths of the sub-questions that a person or the reader linked it to. */
  readonly itemPaths: readonly string[];
}

export interface AnswerContentTable {
  readonly id: string;
  readonly path: string | null;
  readonly partId: string | null;
  readonly title: string | null;
  readonly rowHeading: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string | null;
    readonly period: Period | null;
  }[];
  readonly rows: readonly AnswerContentRow[];
}

export interface AnswerContentRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly groupLabel: string | null;
  readonly code: string | null;
  readonly label: string;
  readonly period: Period | null;
  readonly cells: readonly AnswerContentCell[];
}

export interface AnswerContentCell {
  readonly id: string;
  readonly columnId: string;
  readonly raw: string;
  readonly value: string | null;
  readonly state: CellState;
  /** By a mark of its own. */
  readonly isProvisional: boolean;
  readonly unit: string | null;
}

export interface AnswerContentFigure {
  readonly id: string;
  readonly path: string | null;
  readonly partId: string | null;
  readonly raw: string;
  readonly value: string;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly sentence: string;
}

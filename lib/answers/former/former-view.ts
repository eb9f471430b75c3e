import type { CellState } from '../../figures/cell-state';

/** A figure as it is shown beside another. */
export interface FigureWords {
  readonly raw: string;
  /** The exact figure; null for a cell that is no number. */
  readonly value: string | null;
  readonly state: CellState;
  readonly unit: string | null;
}

/** What became of a figure or table whose address does not stand any more. */
export interface FormerView {
  /** A corrected reading or another annex took its place; or it was taken back. */
  readonly kind: 'corrected' | 'withdrawn';
  readonly on: Date;
  /** Null when the question cannot be seen. */
  readonly question: { readonly slug: string; readonly title: string | null } | null;
  /** What it was: null for whoever may not see that any more. */
  readonly former: ({ readonly label: string } & FigureWords) | null;
  /** What took its place; null when nothing that is certainly the same did. */
  readonly successor: ({ readonly href: string } & FigureWords) | null;
}

/** The same for a table. */
export interface FormerTableView extends Omit<FormerView, 'former' | 'successor'> {
  readonly title: string | null;
  /** The table that took its place. */
  readonly tableId: string | null;
}

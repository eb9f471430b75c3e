import type { CellKinds } from './cell-kind';
import { gridParts } from './grid-heading';
import { lettersOf, printedCells, type GridRow } from './grid-matrix';

/** A grid with the pages on which it begins and ends. */
export interface PagedRows {
  readonly rows: readonly GridRow[];
  readonly firstPage: number;
  readonly lastPage: number;
}

/** The pages of the rows of a grid. */
export function pagedRows(rows: readonly GridRow[]): PagedRows {
  const pages = rows.flatMap((row) =>
    printedCells(row).flatMap((cell) => cell.pieces.map((piece) => piece.source.page)),
  );
  const [first = 1] = pages;
  return { rows, firstPage: first, lastPage: pages.at(-1) ?? first };
}

/**
 * Whether a grid goes on with the table of the grid before it on the next page: as many columns, and the same heading
 * again or none, with figures in the columns that have figures.
 */
export function continuesGrid(before: PagedRows, next: PagedRows, kinds: CellKinds): boolean {
  const width = before.rows[0]?.length ?? 0;
  if (width < 2 || next.rows[0]?.length !== width || next.firstPage !== before.lastPage + 1) return false;
  const parts = gridParts(before.rows, kinds);
  const below = gridParts(next.rows, kinds);
  const headings = before.rows.slice(parts.heading, parts.body);
  if (headings.length === 0) return false;
  const own = next.rows.slice(below.heading, below.body);
  if (own.length > 0)
    return below.titles.length === 0 && own.every((row) => headings.some((each) => isSameRow(row, each)));
  if (below.titles.length > 0) return false;
  return next.rows.every((row) =>
    row.every((cell, column) => {
      if (column === 0 || kinds.of(cell) !== 'text' || cell === row[0]) return true;
      return before.rows.slice(parts.body).some((each) => kinds.of(each[column]) === 'text');
    }),
  );
}

function isSameRow(row: GridRow, other: GridRow): boolean {
  return row.every((cell, column) => lettersOf(cell?.text ?? '') === lettersOf(other[column]?.text ?? ''));
}

import type { SourceDocument } from '../sources/source-document';
import { isBlank, type Piece } from '../structure/piece';
import { CellKinds } from './cell-kind';
import { continuesGrid, pagedRows, type PagedRows } from './continue-grid';
import { gridRows, withoutBlankColumns } from './grid-matrix';
import type { Legend } from './value-token';

/** A run of pieces without a grid, or the grids of one table (several where it goes on over pages). */
export interface GridStretch {
  readonly pieces: readonly Piece[];
  readonly grids: readonly number[];
}

interface OpenGrid {
  readonly grids: number[];
  rows: PagedRows;
}

/** Cuts pieces where grids begin and end. A grid that goes on with the one before it, blank lines apart, is joined to it. */
export function gridStretches(
  pieces: readonly Piece[],
  context: { readonly document: SourceDocument; readonly legend: Legend; readonly hyphenated: ReadonlySet<string> },
): GridStretch[] {
  const stretches: GridStretch[] = [];
  const kinds = new CellKinds(context.legend);
  const seen = new Set<number>();
  let open: OpenGrid | null = null;
  let index = 0;
  while (index < pieces.length) {
    const grid = pieces[index]?.source.grid;
    let end = index;
    while (end < pieces.length && pieces[end]?.source.grid === grid) end += 1;
    const run = pieces.slice(index, end);
    index = end;
    if (grid === undefined) {
      const isGap = open !== null && run.every(isBlank);
      if (!isGap) open = null;
      stretches.push({ pieces: run, grids: [] });
      continue;
    }
    if (seen.has(grid)) continue;
    seen.add(grid);
    const source = context.document.grids[grid];
    const rows = source ? pagedRows(withoutBlankColumns(gridRows(source, context.document, context.hyphenated))) : null;
    if (rows && open && continuesGrid(open.rows, rows, kinds)) {
      open.grids.push(grid);
      open.rows = { ...open.rows, lastPage: rows.lastPage };
      continue;
    }
    const grids = [grid];
    open = rows ? { grids, rows } : null;
    stretches.push({ pieces: run, grids });
  }
  return stretches;
}

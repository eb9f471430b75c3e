import { isPeriod } from './column-heading';
import type { GridCell } from './grid-matrix';
import { readValue, type Legend } from './value-token';

/** What a cell of a grid looks like before its column is known. */
export type CellKind = 'blank' | 'period' | 'number' | 'missing' | 'text';

/** Tells figures, signs for missing figures, periods and words apart; a bare year counts as a period. */
export function cellKind(cell: GridCell | null | undefined, legend: Legend): CellKind {
  if (!cell || cell.text === '') return 'blank';
  if (cell.text.length > 80) return 'text';
  if (isPeriod(cell.text)) return 'period';
  const { state } = readValue(cell.text, legend);
  if (state === 'number') return 'number';
  return state === 'text' || state === 'blank' ? 'text' : 'missing';
}

/** The kinds of all cells of a grid, found once. */
export class CellKinds {
  private readonly known = new Map<GridCell, CellKind>();

  constructor(private readonly legend: Legend) {}

  of(cell: GridCell | null | undefined): CellKind {
    if (!cell) return 'blank';
    const known = this.known.get(cell);
    if (known) return known;
    const kind = cellKind(cell, this.legend);
    this.known.set(cell, kind);
    return kind;
  }
}

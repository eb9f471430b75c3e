import { SourceProblem } from '../source-problem';

export interface SpanningCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface PlacedCell<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const MOST_PLACES = 1_000_000;
const MOST_COLUMNS = 2_000;

/**
 * Gives every cell of rows with spans its row and column: a cell goes to the first column that no cell from above still
 * covers. Spans end at the last row (a row span of 0 goes down to it).
 * @throws SourceProblem when the table is larger than can be read
 */
export function placeCells<Cell extends SpanningCell>(
  rows: readonly (readonly Cell[])[],
): { readonly cells: readonly PlacedCell<Cell>[]; readonly columnCount: number } {
  const placed: PlacedCell<Cell>[] = [];
  /** Per column the first row that is free again. */
  const freeFrom: number[] = [];
  let places = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      let columnSpan = 1;
      while (columnSpan < Math.max(1, cell.columnSpan) && (freeFrom[column + columnSpan] ?? 0) <= row) columnSpan += 1;
      const rowSpan = Math.min(cell.rowSpan === 0 ? rows.length : Math.max(1, cell.rowSpan), rows.length - row);
      places += columnSpan;
      if (places > MOST_PLACES || column + columnSpan > MOST_COLUMNS) throw new SourceProblem('too-complex');
      for (let covered = column; covered < column + columnSpan; covered += 1) freeFrom[covered] = row + rowSpan;
      placed.push({ cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  return { cells: placed, columnCount: freeFrom.length };
}

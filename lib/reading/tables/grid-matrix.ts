import type { SourceDocument, SourceGrid } from '../sources/source-document';
import { foldText, tidy } from '../structure/fold-text';
import { pieceOf, type Piece } from '../structure/piece';

/** A cell of a grid with its text, as it is printed and folded to one line. */
export interface GridCell {
  /** Where its text stands, in order; never empty. */
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly isHeading: boolean;
  readonly isBold: boolean;
}

/** A row of a grid: for every column the cell that covers it; a spanning cell stands at every place it covers. */
export type GridRow = readonly (GridCell | null)[];

/** Cells beyond this many are left out: no table of an answer is that large. */
const MOST_PLACES = 2_000_000;

/** The rows of a grid. Cells that stand outside it, overlap earlier ones or point outside the lines are left out. */
export function gridRows(grid: SourceGrid, document: SourceDocument, hyphenated: ReadonlySet<string>): GridRow[] {
  const columnCount = Math.max(0, Math.floor(grid.columnCount));
  const rowCount = Math.max(0, Math.min(Math.floor(grid.rowCount), Math.floor(MOST_PLACES / Math.max(1, columnCount))));
  const rows = Array.from({ length: rowCount }, () => Array.from<GridCell | null>({ length: columnCount }).fill(null));
  for (const cell of grid.cells) {
    const covering = gridCell(cell, document, hyphenated);
    if (!covering || rows[cell.row]?.[cell.column] !== null) continue;
    const lastRow = Math.min(rowCount, cell.row + Math.max(1, cell.rowSpan));
    const lastColumn = Math.min(columnCount, cell.column + Math.max(1, cell.columnSpan));
    for (let row = cell.row; row < lastRow; row += 1) {
      const places = rows[row];
      for (let column = cell.column; places && column < lastColumn; column += 1) places[column] ??= covering;
    }
  }
  return rows;
}

function gridCell(
  cell: SourceGrid['cells'][number],
  document: SourceDocument,
  hyphenated: ReadonlySet<string>,
): GridCell | null {
  const pieces = cell.stretches.flatMap((stretch) => {
    const line = document.lines[stretch.line];
    return line ? [pieceOf(line, Math.max(0, stretch.start), Math.min(line.text.length, stretch.end))] : [];
  });
  const printed = pieces.filter((piece) => piece.text !== '');
  const kept = printed.length > 0 ? printed : pieces.slice(0, 1);
  if (kept.length === 0) return null;
  return { pieces: kept, text: foldText(kept, hyphenated), isHeading: cell.isHeading, isBold: cell.isBold };
}

/** Whether a cell begins at this place rather than reaching over from above or from the left. */
export function beginsAt(rows: readonly GridRow[], row: number, column: number): boolean {
  const cell = rows[row]?.[column];
  return cell != null && rows[row]?.[column - 1] !== cell && rows[row - 1]?.[column] !== cell;
}

/** The different cells with text that cover a row, from left to right. */
export function printedCells(row: GridRow): GridCell[] {
  return [...new Set(row.flatMap((cell) => (cell && cell.text !== '' ? [cell] : [])))];
}

/** The rows without the columns in which no cell with text begins: spacers, and columns that headings only reach over. */
export function withoutBlankColumns(rows: readonly GridRow[]): GridRow[] {
  const width = rows[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => row[column] != null && row[column] !== row[column - 1] && row[column].text !== ''),
  );
  return rows.map((row) => kept.map((column) => row[column] ?? null));
}

/** The raw text of a cell: its stretches as printed, one space where they run over to a next line. */
export function rawOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .filter((text) => text !== '')
    .join(' ');
}

/** The letters and figures of a text in lower case, to compare headings. */
export function lettersOf(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€]/gu, '');
}

import type { SourceDocument } from '../sources/source-document';
import type { SourceLine } from '../sources/source-line';
import { pieceOf, type Piece } from '../structure/piece';
import { CellKinds } from './cell-kind';
import { gridRows, printedCells, withoutBlankColumns, type GridRow } from './grid-matrix';
import { isDataGrid } from './is-data-grid';
import type { Legend } from './value-token';

/**
 * The pieces of the lines of a document with its grids settled: the lines of tables keep their grid, those of any other
 * grid come cell by cell in reading order without it, so that headers, numbers and parts inside them are read as text.
 * `lines` are the lines of the document that are read.
 */
export function settleGrids(
  lines: readonly SourceLine[],
  document: SourceDocument,
  legend: Legend,
  hyphenated: ReadonlySet<string>,
): Piece[] {
  const layouts = new Map<number, readonly GridRow[]>();
  document.grids.forEach((grid, index) => {
    const rows = withoutBlankColumns(gridRows(grid, document, hyphenated));
    if (!isDataGrid(rows, new CellKinds(legend))) layouts.set(index, rows);
  });
  const kept = new Set(lines);
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const rows = line.grid === undefined ? undefined : layouts.get(line.grid);
    if (line.grid === undefined || !rows) return [pieceOf(line)];
    if (done.has(line.grid)) return [];
    done.add(line.grid);
    return cellPieces(rows, kept);
  });
}

/** The cells of a layout grid from left to right and from top to bottom, each apart from the next. */
function cellPieces(rows: readonly GridRow[], kept: ReadonlySet<SourceLine>): Piece[] {
  const plain = new Map<SourceLine, SourceLine>();
  const cells = new Set(rows.flatMap((row) => printedCells(row)));
  return [...cells].flatMap((cell) =>
    cell.pieces
      .filter((piece) => kept.has(piece.source))
      .map((piece): Piece => {
        const source = plain.get(piece.source) ?? withoutGrid(piece.source);
        plain.set(piece.source, source);
        return { ...piece, source };
      }),
  );
}

function withoutGrid(line: SourceLine): SourceLine {
  const { grid, ...plain } = line;
  return grid === undefined ? line : plain;
}

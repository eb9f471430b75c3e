import type { SourceDocument } from '../sources/source-document';
import type { SourceLine } from '../sources/source-line';
import { readMarker } from '../structure/marker';
import { pieceOf, type Piece } from '../structure/piece';
import { CellKinds } from './cell-kind';
import { continuesGrid, pagedRows, type PagedRows } from './continue-grid';
import { gridRows, printedCells, withoutBlankColumns, type GridCell, type GridRow } from './grid-matrix';
import { arePairedTexts, isDataGrid } from './is-data-grid';
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
  const kinds = new CellKinds(legend);
  let before: PagedRows | null = null;
  document.grids.forEach((grid, index) => {
    const own = pagedRows(withoutBlankColumns(gridRows(grid, document, hyphenated)));
    const isTable = isDataGrid(own.rows, kinds) || (before !== null && continuesGrid(before, own, kinds));
    if (!isTable) layouts.set(index, own.rows);
    before = isTable ? own : null;
  });
  const kept = new Set(lines);
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const rows = line.grid === undefined ? undefined : layouts.get(line.grid);
    if (line.grid === undefined || !rows) return [pieceOf(line)];
    if (done.has(line.grid)) return [];
    done.add(line.grid);
    return layoutPieces(rows, kept);
  });
}

/** The text of a layout grid: question and answer columns one after the other, else row by row. */
function layoutPieces(rows: readonly GridRow[], kept: ReadonlySet<SourceLine>): Piece[] {
  const plain = new Map<SourceLine, SourceLine>();
  const withoutGrid = (piece: Piece): Piece[] => {
    if (!kept.has(piece.source)) return [];
    const source = plain.get(piece.source) ?? plainLine(piece.source);
    plain.set(piece.source, source);
    return [{ ...piece, source }];
  };
  const pieces = arePairedTexts(rows)
    ? pairedPieces(rows)
    : rows.flatMap((row, index) => rowPieces(row, rows[index - 1]));
  return pieces.flatMap(withoutGrid);
}

function plainLine(line: SourceLine): SourceLine {
  const { grid, ...plain } = line;
  return grid === undefined ? line : plain;
}

/** A row cell by cell; a short key and its value on one line stay together ("Vraag nr." and "254"). */
function rowPieces(row: GridRow, above: GridRow | undefined): Piece[] {
  const cells = printedCells(row).filter((cell) => !above?.includes(cell));
  const [key, value] = cells;
  const first = key?.pieces[0];
  const last = value?.pieces[0];
  const isPair =
    cells.length === 2 &&
    key?.pieces.length === 1 &&
    value?.pieces.length === 1 &&
    key.text.length <= 30 &&
    value.text.length <= 160;
  if (isPair && first && last?.source === first.source && first.end <= last.start && readMarker(last.text) === null)
    return [pieceOf(first.source, first.start, last.end)];
  return cells.flatMap((cell) => [...cell.pieces]);
}

/**
 * Questions and the answers beside them: all questions first, then all answers. An answer without a number of its own
 * takes that of its question.
 */
function pairedPieces(rows: readonly GridRow[]): Piece[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.flatMap((column) =>
    rows.flatMap((row, index) => {
      const cell = row[column];
      if (!cell || cell.text === '' || cell === rows[index - 1]?.[column] || cell === row[column - 1]) return [];
      return [...numberOf(cell, column === 0 ? null : (row[0] ?? null)), ...cell.pieces];
    }),
  );
}

/** The number of a question, to stand before its answer. */
function numberOf(answer: GridCell, question: GridCell | null): Piece[] {
  const first = question?.pieces[0];
  const marker = first ? readMarker(first.text) : null;
  if (!first || !marker || readMarker(answer.text) !== null) return [];
  return [pieceOf(first.source, first.start, first.start + marker.length)];
}

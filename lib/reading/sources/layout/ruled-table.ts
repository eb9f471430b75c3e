import { clusterColumns, type Column } from './cluster-columns';
import type { CellPart, DraftCell, DraftRow, DraftTable } from './draft-table';
import { joinRows } from './join-rows';
import type { LaidWord } from './laid-word';
import { latticeOf, type Lattice, type LatticeCell } from './lattice';
import { placeCells, type PlacedRow } from './place-cells';
import type { RulingNet } from './ruling-net';
import { rowOf, textRows, type TextRow } from './text-row';
import { segmentsOf } from './segment';

/** A cell of the lattice with its words. */
interface FilledCell extends LatticeCell {
  readonly words: LaidWord[];
}

/** The table that a net of rulings shows with the words in it; null when it shows none. */
export function ruledTable(net: RulingNet, words: readonly LaidWord[]): DraftTable | null {
  const lattice = latticeOf(net);
  if (!lattice || words.length === 0) return null;
  const filled = fillCells(lattice, words);
  const lines = textRows(words);
  const columns = columnsOf(lattice, filled);
  // A box around a table shows no more than where it ends: its words are read as they stand.
  if (columns.length === 1 && lattice.ys.length <= 3 && (columns[0]?.parts.length ?? 0) > 1) return null;
  const lineOf = new Map(lines.flatMap((line, index) => line.words.map((word) => [keyOf(word), index] as const)));
  const bands = bandRows(lattice, filled, lines, columns);
  return assemble({ net, lattice, filled, lines, columns, bands, lineOf });
}

/** A column without words is one when it is this wide (points). */
const LEAST_WIDTH = 12;

/** Words are told apart by where they stand. */
function keyOf(word: LaidWord): string {
  return `${word.x},${word.baseline},${word.right}`;
}

function fillCells({ xs, ys, cells }: Lattice, words: readonly LaidWord[]): FilledCell[] {
  const columns = xs.length - 1;
  const filled = cells.map((cell) => ({ ...cell, words: [] as LaidWord[] }));
  const byPlace = new Map<number, FilledCell>();
  for (const cell of filled)
    for (let band = cell.band; band < cell.band + cell.bands; band += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        byPlace.set(band * columns + column, cell);
  for (const word of words) {
    const column = placeAt(xs, (word.x + word.right) / 2);
    const band = placeAt(ys, word.baseline - 0.3 * word.size);
    byPlace.get(band * columns + column)?.words.push(word);
  }
  return filled;
}

function placeAt(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** A column of the table: part of a column of the lattice. */
interface RuledColumn {
  readonly lattice: number;
  readonly left: number;
  readonly right: number;
  readonly parts: readonly Column[];
  /** Whether it is a column at all: it holds words or has room for them. */
  readonly isKept: boolean;
}

function columnsOf({ xs }: Lattice, filled: readonly FilledCell[]): RuledColumn[] {
  return xs.slice(1).map((right, lattice) => {
    const left = xs[lattice] ?? 0;
    const words = filled.filter((cell) => cell.column === lattice && cell.columns === 1).flatMap((cell) => cell.words);
    return { lattice, left, right, parts: innerColumns(words), isKept: words.length > 0 || right - left > LEAST_WIDTH };
  });
}

/** Columns inside a column of the lattice: several when most of its lines show them. */
function innerColumns(words: readonly LaidWord[]): Column[] {
  if (words.length < 4) return [];
  const rows = textRows(words);
  const segments = rows.map((row) => segmentsOf(row));
  const several = segments.filter((line) => line.length > 1 && line.some(({ isValue }) => isValue));
  if (several.length < 2 || several.length * 2 < segments.length) return [];
  const columns = clusterColumns(segments, 2);
  const strong = columns.filter(({ support }) => support * 3 >= several.length);
  return strong.length > 1 && strong.some(({ isValue }) => isValue) ? columns : [];
}

interface Band {
  /** The rows of the table in it: the lines of each. */
  readonly rows: readonly (readonly number[])[];
}

/** Divides every band into rows: one, unless several lines in it have both a label and a figure. */
function bandRows(
  { ys }: Lattice,
  filled: readonly FilledCell[],
  lines: readonly TextRow[],
  columns: readonly RuledColumn[],
): Band[] {
  const tall = new Set(filled.filter((cell) => cell.bands > 1).flatMap((cell) => cell.words.map(keyOf)));
  const inBand: { line: number; row: TextRow }[][] = ys.slice(1).map(() => []);
  lines.forEach((row, line) => {
    const own = row.words.filter((word) => !tall.has(keyOf(word)));
    if (own.length > 0) inBand[placeAt(ys, row.baseline - 0.3 * row.size)]?.push({ line, row: rowOf(own) });
  });
  const extents = columns.flatMap((column) =>
    column.parts.length > 0
      ? column.parts
      : [{ left: column.left + 1, right: column.right - 1, isValue: isValueColumn(column, filled), support: 1 }],
  );
  const edges = columns.map(({ right }) => right).slice(0, -1);
  const isParted = (left: number, right: number): boolean =>
    edges.some((edge) => edge >= left - 1 && edge <= right + 1);
  return inBand.map((own) => {
    const placed = own.map(({ row }) => placeCells(row, segmentsOf(row, isParted), extents));
    const several = placed.filter(isFullRow).length > 1;
    const rows = several ? joinRows(placed).map((row) => row.map((index) => own[index]?.line ?? 0)) : [];
    return { rows: several ? rows : own.length > 0 ? [own.map(({ line }) => line)] : [] };
  });
}

function isValueColumn(column: RuledColumn, filled: readonly FilledCell[]): boolean {
  const cells = filled.filter((cell) => cell.column === column.lattice && cell.columns === 1 && cell.words.length > 0);
  return cells.filter((cell) => cell.words.some(({ kind }) => kind === 'number')).length * 2 > cells.length;
}

function isFullRow({ cells }: PlacedRow): boolean {
  return (
    cells.some(({ from, isValue }) => from === 0 && !isValue) && cells.some(({ from, isValue }) => from > 0 && isValue)
  );
}

interface Parts {
  readonly net: RulingNet;
  readonly lattice: Lattice;
  readonly filled: readonly FilledCell[];
  readonly lines: readonly TextRow[];
  readonly columns: readonly RuledColumn[];
  readonly bands: readonly Band[];
  readonly lineOf: ReadonlyMap<string, number>;
}

function assemble({ net, lattice, filled, lines, columns, bands, lineOf }: Parts): DraftTable | null {
  // Where the rows of a band and the columns of a lattice column begin in the grid; empty ones are left out.
  const firstColumn: number[] = [];
  const extents: Column[] = [];
  columns.forEach((column) => {
    firstColumn.push(extents.length);
    if (!column.isKept) return;
    if (column.parts.length > 0) extents.push(...column.parts);
    else extents.push({ left: column.left, right: column.right, isValue: isValueColumn(column, filled), support: 0 });
  });
  firstColumn.push(extents.length);
  const firstRow: number[] = [];
  const rows: DraftRow[] = [];
  const rowOfLine = new Map<number, number>();
  bands.forEach((band, index) => {
    firstRow.push(rows.length);
    band.rows.forEach((own) => {
      own.forEach((line) => rowOfLine.set(line, rows.length));
      rows.push({ line: own[0] ?? 0, isHeading: false });
    });
    if (band.rows.length === 0 && isBlankBand(lattice, filled, index))
      rows.push({ line: lineNear(lines, lattice.ys[index + 1] ?? 0), isHeading: false });
  });
  firstRow.push(rows.length);
  const cells: DraftCell[] = [];
  for (const cell of filled) {
    const [top, bottom] = [firstRow[cell.band] ?? 0, firstRow[cell.band + cell.bands] ?? 0];
    const [left, right] = [firstColumn[cell.column] ?? 0, firstColumn[cell.column + cell.columns] ?? 0];
    if (bottom <= top || right <= left) continue;
    const parts = partsOf(cell.words, lineOf);
    if (cell.bands > 1 || bottom - top === 1)
      cells.push(
        ...splitColumns(
          { parts, row: top, rowSpan: bottom - top, column: left, columnSpan: right - left },
          cell,
          columns,
        ),
      );
    else
      for (let row = top; row < bottom; row += 1)
        cells.push(
          ...splitColumns(
            {
              parts: parts.filter(({ line }) => rowOfLine.get(line) === row),
              row,
              rowSpan: 1,
              column: left,
              columnSpan: right - left,
            },
            cell,
            columns,
          ),
        );
  }
  const { left, right, top, bottom } = net;
  return {
    kind: 'ruled',
    left,
    right,
    top,
    bottom,
    lines,
    columns: extents,
    rows,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** A band without words is a row when cells of its own stand in it: an empty row that people left open. */
function isBlankBand({ ys }: Lattice, filled: readonly FilledCell[], band: number): boolean {
  const height = (ys[band + 1] ?? 0) - (ys[band] ?? 0);
  return (
    height > 8 &&
    filled.some((cell) => cell.bands > 1 && cell.words.length > 0 && cell.band <= band && cell.band + cell.bands > band)
  );
}

function lineNear(lines: readonly TextRow[], y: number): number {
  const index = lines.findLastIndex(({ baseline }) => baseline <= y);
  return Math.max(0, index);
}

function partsOf(words: readonly LaidWord[], lineOf: ReadonlyMap<string, number>): CellPart[] {
  const byLine = new Map<number, LaidWord[]>();
  for (const word of words) {
    const line = lineOf.get(keyOf(word)) ?? 0;
    const list = byLine.get(line) ?? [];
    list.push(word);
    byLine.set(line, list);
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([line, list]) => ({ line, words: list.sort((a, b) => a.x - b.x) }));
}

/** A cell in a column that holds several columns comes apart into them. */
function splitColumns(cell: DraftCell, place: LatticeCell, columns: readonly RuledColumn[]): DraftCell[] {
  const parts = innerExtents(place, columns);
  if (parts.length < 2 || (place.columns > 1 && isOneText(cell))) return [cell];
  const found: DraftCell[] = [];
  for (const { line, words } of cell.parts) {
    const row = rowOf(words);
    for (const { from, to, words: own } of placeCells(row, segmentsOf(row), parts).cells) {
      const known = found.find((other) => other.column === cell.column + from);
      if (known)
        found[found.indexOf(known)] = {
          ...known,
          parts: [...known.parts, { line, words: own }],
          columnSpan: Math.max(known.columnSpan, to - from + 1),
        };
      else
        found.push({ ...cell, column: cell.column + from, columnSpan: to - from + 1, parts: [{ line, words: own }] });
    }
  }
  return withoutOverlap(
    found.sort((a, b) => a.column - b.column),
    cell,
  );
}

/** The columns of the table that a cell of the lattice covers. */
function innerExtents(place: LatticeCell, columns: readonly RuledColumn[]): Column[] {
  return columns.slice(place.column, place.column + place.columns).flatMap(({ left, right, parts, isKept }) => {
    if (parts.length > 0) return parts;
    return isKept ? [{ left: left + 1, right: right - 1, isValue: true, support: 1 }] : [];
  });
}

/** Whether a cell over several columns holds one text and not a cell for each of them. */
function isOneText({ parts }: DraftCell): boolean {
  return parts.every(({ words }) => segmentsOf(rowOf(words)).length <= 1);
}

function withoutOverlap(found: readonly DraftCell[], cell: DraftCell): DraftCell[] {
  return found.map((own, index) => {
    const next = found[index + 1]?.column ?? cell.column + cell.columnSpan;
    return { ...own, columnSpan: Math.max(1, Math.min(own.columnSpan, next - own.column)) };
  });
}

import { compactColumns } from './compact-columns';
import type { FlowBlock, FlowCell, FlowLine } from './flow-block';

/** A filled cell of a sheet, or of a file of separated values. */
export interface SheetCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As a person sees it, on one line; never empty. */
  readonly text: string;
  readonly isBold: boolean;
}

const TOTAL = /^(?:algemeen |generaal |eind|sub)?totaal\b|^totals?\b/i;
const NOTE = /^(?:bron|bronnen|noot|opmerking|toelichting|nota|source|note)\b|^\*/i;
const SHORTEST_NOTE = 60;
const MOST_HEADING_CELLS = 60;
const MOST_JOINED_CELLS = 5_000;

/**
 * The tables of a sheet with the lines above and below them, from top to bottom: blank rows separate tables, and so do
 * blank columns between two areas of several columns. A blank row right under a heading or above a total does not.
 * @param name the title of tables without a line above them
 */
export function sheetBlocks(cells: readonly SheetCell[], name: string | null): FlowBlock[] {
  return bandsOf(cells).flatMap((band) => {
    const { above, table, below } = peel(band);
    const sides = sidesOf(table);
    const title = above.at(-1)?.text ?? name;
    const middle = sides.length > 1 ? sides.flatMap((side) => sheetBlocks(side, title)) : areaBlocks(table, title);
    return [...above.map(paragraph), ...middle, ...below.map(paragraph)];
  });
}

function areaBlocks(cells: readonly SheetCell[], title: string | null): FlowBlock[] {
  if (cells.length === 0) return [];
  if (new Set(cells.map((cell) => cell.column)).size < 2) return cells.map(paragraph);
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((left, right) => left - right);
  const indexOf = new Map(rows.map((row, index) => [row, index]));
  const placed = cells.map((cell): FlowCell => {
    const row = indexOf.get(cell.row) ?? 0;
    return {
      ...cell,
      row,
      rowSpan: Math.max(1, firstAtOrAfter(rows, cell.row + cell.rowSpan) - row),
      isHeading: false,
    };
  });
  return [{ kind: 'table', title, rowCount: rows.length, ...compactColumns(placed) }];
}

/** The index of the first number that is at least as large as another, in numbers that grow. */
function firstAtOrAfter(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraph({ text, isBold }: SheetCell): FlowBlock {
  const line: FlowLine = { text, isBold, size: null };
  return { kind: 'paragraph', lines: [line], isTight: false };
}

/** The cells in stretches of rows without a blank row between them, from top to bottom. */
function bandsOf(cells: readonly SheetCell[]): SheetCell[][] {
  const sorted = cells.toSorted((left, right) => left.row - right.row || left.column - right.column);
  const bands: SheetCell[][] = [];
  let end = -1;
  for (const cell of sorted) {
    const band = bands.at(-1);
    if (band && cell.row <= end) band.push(cell);
    else bands.push([cell]);
    end = Math.max(end, cell.row + cell.rowSpan);
  }
  return bands.reduce<SheetCell[][]>((joined, band) => {
    const before = joined.at(-1);
    if (before && goOn(before, band)) for (const cell of band) before.push(cell);
    else joined.push(band);
    return joined;
  }, []);
}

/** Whether a blank row between two stretches stands inside one table: above its total, or below its heading. */
function goOn(before: readonly SheetCell[], band: readonly SheetCell[]): boolean {
  const [last, first] = [before.at(-1), band[0]];
  if (!last || !first || first.row - last.row !== 2) return false;
  if (before.length > MOST_JOINED_CELLS) return false;
  const columns = new Set(before.map((cell) => cell.column));
  const rowOf = (row: number, of: readonly SheetCell[]): SheetCell[] => of.filter((cell) => cell.row === row);
  const firstRow = rowOf(first.row, band);
  if (firstRow.length < 2 || !firstRow.every((cell) => columns.has(cell.column))) return false;
  if (TOTAL.test(first.text)) return true;
  if (before.length > MOST_HEADING_CELLS) return false;
  const heading = rowOf(last.row, before);
  const isLoneRow = before.every((cell) => cell.row === last.row || rowOf(cell.row, before).length === 1);
  return (
    isLoneRow && heading.length === firstRow.length && firstRow.slice(1).every((cell) => /^[-€<]?\s?\d/.test(cell.text))
  );
}

/** The lines with a single cell above the rows of an area, the rows, and the notes below them. */
function peel(cells: readonly SheetCell[]): {
  readonly above: readonly SheetCell[];
  readonly table: readonly SheetCell[];
  readonly below: readonly SheetCell[];
} {
  const rows = groupedByRow(cells);
  let first = 0;
  let last = rows.length;
  while (first < last && rows[first]?.length === 1) first += 1;
  if (first === last) return { above: [...cells], table: [], below: [] };
  while (last > first && isNote(rows[last - 1])) last -= 1;
  return { above: rows.slice(0, first).flat(), table: rows.slice(first, last).flat(), below: rows.slice(last).flat() };
}

function isNote(row: readonly SheetCell[] | undefined): boolean {
  const text = row?.length === 1 ? (row[0]?.text ?? '') : '';
  return NOTE.test(text) || text.length > SHORTEST_NOTE;
}

function groupedByRow(cells: readonly SheetCell[]): SheetCell[][] {
  const rows: SheetCell[][] = [];
  for (const cell of cells) {
    if (rows.at(-1)?.[0]?.row === cell.row) rows.at(-1)?.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** The areas that stand side by side, each of two columns or more; one where no blank column parts them. */
function sidesOf(cells: readonly SheetCell[]): SheetCell[][] {
  const sorted = cells.toSorted((left, right) => left.column - right.column);
  const sides: SheetCell[][] = [];
  let end = -1;
  for (const cell of sorted) {
    const side = sides.at(-1);
    if (side && cell.column <= end) side.push(cell);
    else sides.push([cell]);
    end = Math.max(end, cell.column + cell.columnSpan);
  }
  const isWide = (side: readonly SheetCell[]): boolean => new Set(side.map((cell) => cell.column)).size >= 2;
  return sides.every(isWide) ? sides : [[...cells]];
}

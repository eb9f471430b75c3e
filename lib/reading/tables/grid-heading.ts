import { foldText } from '../structure/fold-text';
import type { Piece } from '../structure/piece';
import { joinLevels } from './column-heading';
import type { CellKinds } from './cell-kind';
import { lettersOf, printedCells, type GridCell, type GridRow } from './grid-matrix';
import { isProse, isTotalLabel } from './line-class';
import { wrapsInto } from './row-label';

/** Where the parts of a grid stand: rows with its title, rows of headings, and the rest. */
export interface GridParts {
  /** The cells above the headings that span the whole grid. */
  readonly titles: readonly GridCell[];
  /** Index of the first heading row, and of the first row of the body. */
  readonly heading: number;
  readonly body: number;
}

/** So many rows at most make up a heading. */
const MOST_LEVELS = 8;

/** Divides the rows of a grid in title, headings and body. Without headings `heading` equals `body`. */
export function gridParts(rows: readonly GridRow[], kinds: CellKinds): GridParts {
  const titles: GridCell[] = [];
  let heading = 0;
  for (; heading < Math.min(rows.length - 1, 4); heading += 1) {
    const printed = printedCells(rows[heading] ?? []);
    const [only] = printed;
    if (printed.length === 0) continue;
    if (!only || printed.length > 1 || !isTitleCell(rows, heading, only, kinds)) break;
    titles.push(only);
  }
  let body = heading;
  let last = heading;
  while (body < rows.length - 1 && body - heading < MOST_LEVELS) {
    const row = rows[body] ?? [];
    const split = splitYearRows(rows, body);
    if (split > 0 && body + split < rows.length) {
      body += split;
      last = body;
      continue;
    }
    if (printedCells(row).length > 0 && !isHeadingRow(rows, body, heading, kinds)) break;
    body += 1;
    if (printedCells(row).length > 0) last = body;
  }
  return body >= rows.length ? { titles: [], heading: 0, body: 0 } : { titles, heading, body: last };
}

/** How many rows from here hold the digits of years that were broken over lines ("202" above "0"); 0 when they do not. */
function splitYearRows(rows: readonly GridRow[], index: number): number {
  const first = (rows[index] ?? []).slice(1).map((cell) => cell?.text ?? '');
  if (!first.some((text) => /^(?:19|20)\d?$/.test(text))) return 0;
  for (let count = 2; count <= 3; count += 1) {
    const levels = rows.slice(index, index + count);
    if (levels.length < count || levels.slice(1).some((row) => (row[0]?.text ?? '') !== '')) return 0;
    const years = first.map((_, column) => levels.map((row) => row[column + 1]?.text ?? '').join(''));
    if (years.every((year) => year === '' || /^(?:19|20)\d{2}$/.test(year))) return count;
  }
  return 0;
}

/** A lone cell above the headings: over the whole width, or in the first column where no figures stand right below. */
function isTitleCell(rows: readonly GridRow[], index: number, cell: GridCell, kinds: CellKinds): boolean {
  const row = rows[index] ?? [];
  if (row[0] !== cell) return false;
  if (row.length > 1 && row.every((each) => each === cell)) return true;
  const below = rows.slice(index + 1).find((next) => printedCells(next).length > 0) ?? [];
  if (cell.isHeading && goesOnBelow(below)) return false;
  return !below.slice(1).some((each) => kinds.of(each) === 'number' || kinds.of(each) === 'missing');
}

/** Whether a row of marked headings goes on with the heading of the labels that a lone cell above it begins. */
function goesOnBelow(below: GridRow): boolean {
  const printed = printedCells(below);
  return (below[0]?.text ?? '') !== '' && printed.length > 1 && printed.every((each) => each.isHeading);
}

/** How many cells of every column are figures and how many are words. */
interface ColumnKind {
  readonly figures: number;
  readonly words: number;
}

function columnKinds(rows: readonly GridRow[], kinds: CellKinds): ColumnKind[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    let figures = 0;
    let words = 0;
    for (const row of rows) {
      const cell = row[column];
      if (cell && cell === row[column - 1]) continue;
      const kind = kinds.of(cell);
      if (kind === 'number' || kind === 'missing') figures += 1;
      else if (kind === 'text') words += 1;
    }
    return { figures, words };
  });
}

/**
 * Whether a row at the top holds headings: its cells are marked as such, or the cells above figures are words or periods.
 * A lone label under the headings is the heading of a group.
 */
function isHeadingRow(rows: readonly GridRow[], index: number, first: number, kinds: CellKinds): boolean {
  const row = rows[index] ?? [];
  const printed = printedCells(row);
  if (printed.length === 1 && row[0] === printed[0]) {
    const [only] = printed;
    const above = rows[index - 1]?.[0]?.text ?? '';
    if (only?.isHeading === true && (standsBetweenHeadings(rows, index) || goesOnBelow(rows[index + 1] ?? [])))
      return true;
    return (
      only !== undefined &&
      index > first &&
      !row.every((each) => each === only) &&
      rows[index - 1]?.[0] !== only &&
      above !== '' &&
      (wrapsInto(above, only.text, { width: 1_000, isLowerCase: false }) || /^\(.*\)$/.test(only.text)) &&
      !isTotalLabel(only.text)
    );
  }
  if (printed.every((cell) => cell.isHeading)) return true;
  const columns = columnKinds(rows.slice(index + 1), kinds);
  if (index === first && (row[0]?.text ?? '') !== '' && isAnyCounting(row)) return true;
  let evidence = 0;
  const seen = new Set<GridCell>();
  row.forEach((cell, column) => {
    const kind = kinds.of(cell);
    const below = columns[column];
    if (column === 0 || !cell || kind === 'blank' || !below || seen.has(cell)) return;
    seen.add(cell);
    if (kind === 'number') evidence -= isCounting(row, column) ? 0 : 1;
    else if (kind === 'period') evidence += below.figures + below.words > 0 ? 1 : 0;
    else if (kind === 'text' && (below.figures > below.words || row[column + 1] === cell)) evidence += 1;
  });
  const isBold = printed.length > 1 && printed.every((cell) => cell.isBold) && !isTotalLabel(row[0]?.text ?? '');
  const hasFigures = row.slice(1).some((cell) => kinds.of(cell) === 'number');
  return evidence > 0 || (isBold && (!hasFigures || isAnyCounting(row)) && !isBoldBelow(rows, index));
}

/** Whether the heading of the labels stands by itself at half height beside a heading of two levels. */
function standsBetweenHeadings(rows: readonly GridRow[], index: number): boolean {
  const [above, row, below] = [rows[index - 1] ?? [], rows[index] ?? [], rows[index + 1] ?? []];
  const areHeadings = (cells: readonly GridCell[]): boolean =>
    cells.length > 1 && cells.every((cell) => cell.isHeading && cell !== row[0]);
  const isFree = (other: GridRow): boolean => (other[0]?.text ?? '') === '';
  return isFree(above) && isFree(below) && areHeadings(printedCells(above)) && areHeadings(printedCells(below));
}

/** Whether the figures of a row only number its columns: "1", "2", "3" from the second column on. */
function isAnyCounting(row: GridRow): boolean {
  return row.length > 3 && row.slice(1).every((_, column) => isCounting(row, column + 1));
}

function isCounting(row: GridRow, column: number): boolean {
  return row.length > 3 && row[column]?.text === String(column) && row[1]?.text === '1' && row[2]?.text === '2';
}

function isBoldBelow(rows: readonly GridRow[], index: number): boolean {
  const below = rows.slice(index + 1).flatMap((row) => printedCells(row).slice(1));
  return below.length > 0 && below.filter((cell) => cell.isBold).length > below.length / 2;
}

/** The heading of every column: the cells above it joined from the outside in. */
export function columnHeadings(
  rows: readonly GridRow[],
  { heading, body }: GridParts,
  hyphenated: ReadonlySet<string>,
): { readonly columns: readonly string[]; readonly pieces: readonly Piece[] } {
  const levels = rows.slice(heading, body).filter((row) => printedCells(row).length > 0);
  const spread = levels.map((level, index) => spreadLevel(level, levels.slice(index + 1)));
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = [...new Set(spread.flatMap((level) => (level[column] ? [level[column]] : [])))];
    return joinHeading(
      cells.filter((cell) => cell.text !== ''),
      hyphenated,
    );
  });
  return { columns, pieces: levels.flatMap((level) => printedCells(level).flatMap((cell) => [...cell.pieces])) };
}

/** An outer level whose cells stand over the first of their columns only ("2019", blank, "2020", blank) is spread over the rest. */
function spreadLevel(level: GridRow, inner: readonly GridRow[]): GridRow {
  const below = inner.find((row) => row.slice(1).some((cell) => cell && cell.text !== ''));
  if (!below) return level;
  const own = level.slice(1).filter((cell, index, cells) => cell && cell.text !== '' && cell !== cells[index - 1]);
  const isOpen = (cell: GridCell | null | undefined, column: number): boolean =>
    (!cell || cell.text === '') && below[column] != null && below[column].text !== '';
  const open = level.map((cell, column) => column > 0 && isOpen(cell, column));
  if (own.length === 0 || !open.some(Boolean)) return level;
  const names = below.slice(1).map((cell) => cell?.text ?? '');
  const isRepeating =
    own.length > 1 &&
    joinLevels(
      own.map((cell) => cell?.text ?? ''),
      names,
    ) !== null &&
    new Set(names).size === names.length / own.length;
  if (!isRepeating) return level;
  let last: GridCell | null = null;
  return level.map((cell, column) => {
    if (column > 0 && cell && cell.text !== '') last = cell;
    return open[column] ? last : cell;
  });
}

/** "Aantal" and "2020" are "Aantal 2020"; "202" and "0" are "2020"; words broken at a hyphen are joined. */
function joinHeading(cells: readonly GridCell[], hyphenated: ReadonlySet<string>): string {
  return joinedYears(cells.flatMap((cell) => [...cell.pieces]))
    .map((run) => (isSplitYear(run) ? run.map((piece) => piece.text).join('') : foldText(run, hyphenated)))
    .join(' ');
}

function isSplitYear(run: readonly Piece[]): boolean {
  return (
    /^(?:19|20)\d{2}$/.test(run.map((piece) => piece.text).join('')) &&
    run.every((piece) => /^\d{1,3}$/.test(piece.text))
  );
}

/** The pieces in runs: the digits of one split year together, the words between them together. */
function joinedYears(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let at = 0;
  while (at < pieces.length) {
    const size = [2, 3, 4].find((count) => at + count <= pieces.length && isSplitYear(pieces.slice(at, at + count)));
    if (size !== undefined) {
      runs.push(pieces.slice(at, at + size));
      at += size;
      runs.push([]);
      continue;
    }
    const piece = pieces[at];
    const open = runs.at(-1);
    if (piece && open) open.push(piece);
    else if (piece) runs.push([piece]);
    at += 1;
  }
  return runs.filter((run) => run.length > 0);
}

/** Whether a row prints the heading again, as on the next page. */
export function isRepeatedHeading(row: GridRow, levels: readonly GridRow[]): boolean {
  const text = rowText(row);
  return text.length > 0 && levels.some((level) => rowText(level) === text && printedCells(level).length > 1);
}

function rowText(row: GridRow): string {
  return printedCells(row)
    .map((cell) => lettersOf(cell.text))
    .join('|');
}

/** Whether a lone cell below the rows is a note on the table rather than a row of it. */
export function isNote(text: string): boolean {
  return (
    isProse(text) ||
    /^(?:[*¹²³⁴⁵⁶⁷⁸⁹†]|\(\d\)|bron\b|noot\b|opmerking|source\b|notes?\b|nb\b|n\.b\.:|legende|\d\)\s|-\s?[:=])/i.test(
      text,
    )
  );
}

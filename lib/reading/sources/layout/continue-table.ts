import type { SourceCell } from '../source-document';
import { wordsOf, type DraftTable } from './draft-table';
import { runsOn } from './row-evidence';
import { textOf } from './segment';

/** How far the columns of two pages may lie apart, in points. */
const SAME_COLUMN = 4;

/** Whether two tables on pages that follow one another have the same columns, the second perhaps a little to one side. */
export function columnsAgree(table: DraftTable, next: DraftTable): boolean {
  if (table.kind !== next.kind || table.columns.length !== next.columns.length || table.columns.length < 2)
    return false;
  const shift = (next.columns[0]?.left ?? 0) - (table.columns[0]?.left ?? 0);
  if (table.kind === 'ruled')
    return table.columns.every(({ right }, index) => {
      const other = next.columns[index];
      return other !== undefined && Math.abs(other.right - shift - right) < SAME_COLUMN;
    });
  return table.columns.every(({ left, right }, index) => {
    const other = next.columns[index];
    return other !== undefined && Math.min(right, other.right - shift) > Math.max(left, other.left - shift);
  });
}

/** How many rows at the top of `next` print the first rows of `table` again. */
export function repeatedRows(table: DraftTable, next: DraftTable): number {
  let count = 0;
  while (count < Math.min(table.rows.length, next.rows.length - 1)) {
    const own = rowText(next, count);
    if (own === '' || own !== rowText(table, count)) break;
    count += 1;
  }
  return count;
}

/** Whether a table begins with a heading of its own: words over its columns of figures that are not those of the other. */
export function hasOwnHeading(next: DraftTable): boolean {
  const first = next.cells.filter(({ row, parts }) => row === 0 && parts.length > 0);
  const beside = first.filter(({ column }) => column > 0);
  const figures = beside.filter((cell) => wordsOf(cell).every(({ kind }) => kind !== 'text'));
  if (beside.length === 0) return false;
  if (figures.length === 0) return beside.length > 1;
  return figures.every((cell) => /^(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?$/.test(textOf(wordsOf(cell))));
}

/**
 * Whether the first new row of a table that goes on is the rest of the last row before the page break: words that run on, and
 * figures in at most one of the two.
 */
export function startsInRow(table: DraftTable, next: DraftTable, repeated: number): boolean {
  const last = table.cells.filter(({ row, parts }) => row === table.rows.length - 1 && parts.length > 0);
  const rest = next.cells.filter(({ row, parts }) => row === repeated && parts.length > 0);
  const [label] = rest;
  const before = last.find(({ column }) => column === 0);
  if (label?.column !== 0 || !before) return false;
  if (last.some(({ column }) => column > 0) && rest.some(({ column }) => column > 0)) return false;
  return runsOn(textOf(wordsOf(before)), textOf(wordsOf(label)));
}

/** Puts the rest of a broken row behind the cells of its first part. */
export function mergeRow(cells: SourceCell[], rest: readonly SourceCell[], row: number): void {
  for (const cell of rest) {
    const isBlank = cell.stretches.every(({ start, end }) => start === end);
    const index = cells.findIndex((other) => other.row === row && other.column === cell.column);
    const own = cells[index];
    if (isBlank || !own) {
      if (!isBlank) cells.push(cell);
      continue;
    }
    const printed = own.stretches.filter(({ start, end }) => end > start);
    cells[index] = { ...own, stretches: [...printed, ...cell.stretches] };
  }
}

function rowText({ cells }: DraftTable, row: number): string {
  return cells
    .filter((cell) => cell.row === row && cell.parts.length > 0)
    .map((cell) => `${cell.column}:${textOf(wordsOf(cell))}`)
    .join('|');
}

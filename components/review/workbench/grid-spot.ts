import type { Place, ReadTable } from '@/lib/reading/reading';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';

/** A cell of the grid as it is shown: row 0 holds the column headings, column 0 the labels of the rows. */
export interface GridSpot {
  readonly row: number;
  readonly column: number;
}

export function cellText(table: ReadTable, { row, column }: GridSpot): string {
  if (row === 0) return table.columns[column] ?? '';
  const found = table.rows[row - 1];
  return (column === 0 ? found?.label : found?.cells[column - 1]?.raw) ?? '';
}

/** The edit that puts a text in a cell. */
export function cellEdit(table: number, { row, column }: GridSpot, text: string): ReadingEdit {
  if (row === 0) return { kind: 'set-column-heading', table, column, heading: text };
  if (column === 0) return { kind: 'set-row-label', table, row: row - 1, label: text };
  return { kind: 'retype-cell', table, row: row - 1, cell: column - 1, raw: text };
}

/** Where the text of a cell stands in the source. */
export function placeOfCell(table: ReadTable, { row, column }: GridSpot): Place | null {
  if (row === 0) return table.at;
  const found = table.rows[row - 1];
  return (column === 0 ? null : found?.cells[column - 1]?.at) ?? found?.at ?? null;
}

/** The spot that a key leads to; null for other keys. A group heading has only its label. */
export function moved(table: ReadTable, { row, column }: GridSpot, key: string): GridSpot | null {
  const to = (nextRow: number, nextColumn: number): GridSpot => {
    const at = Math.max(0, Math.min(table.rows.length, nextRow));
    const last = table.rows[at - 1]?.kind === 'group' ? 0 : table.columns.length - 1;
    return { row: at, column: Math.max(0, Math.min(last, nextColumn)) };
  };
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, table.columns.length - 1);
    default:
      return null;
  }
}

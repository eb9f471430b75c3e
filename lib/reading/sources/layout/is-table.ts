import { wordsOf, type DraftTable } from './draft-table';

/** A cell of more words is a paragraph. */
const PARAGRAPH = 45;

/** Whether what rulings enclose is a table: several filled rows and columns, and no page lay-out with paragraphs in boxes. */
export function isTable({ rows, columns, cells }: DraftTable): boolean {
  if (rows.length < 2 || columns.length < 2) return false;
  const filled = cells.filter(({ parts }) => parts.length > 0);
  if (filled.length < 3) return false;
  const filledRows = new Set(filled.map(({ row }) => row)).size;
  const filledColumns = new Set(filled.map(({ column }) => column)).size;
  if (filledRows < 2 || filledColumns < 2) return false;
  const hasSeveral = rows.filter((_, row) => filled.filter((cell) => cell.row === row).length > 1).length;
  if (hasSeveral === 0) return false;
  const counts = filled.map((cell) => wordsOf(cell).length);
  const paragraphs = counts.filter((count) => count > PARAGRAPH).length;
  return paragraphs * 4 < filled.length;
}

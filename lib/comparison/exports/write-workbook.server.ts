import writeXlsxFile, { type Cell, type Sheet as FileSheet } from 'write-excel-file/node';
import type { Sheet, SheetCell } from './workbook';

/** A spreadsheet keeps this many digits of a number; a longer one is written as text, so that no digit is lost. */
const MOST_DIGITS = 15;
const WIDEST_COLUMN = 60;

/** The bytes of an XLSX file with these sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const files = sheets.map((sheet): FileSheet<never> => ({
    data: sheet.rows.map((row) => row.map(cellOf)),
    sheet: sheet.name,
    stickyRowsCount: sheet.frozenRows,
    stickyColumnsCount: sheet.frozenColumns,
    columns: widthsOf(sheet).map((width) => ({ width })),
  }));
  return writeXlsxFile(files).toBuffer();
}

function cellOf(cell: SheetCell): Cell {
  if (cell.kind === 'text')
    return { value: cell.text, type: String, ...(cell.isHeading === true ? { fontWeight: 'bold' } : {}) };
  const value = exactNumber(cell.digits);
  if (value === null) return { value: cell.digits, type: String, align: 'right' };
  return { value, type: Number, format: cell.format === 'one-decimal' ? '#,##0.0' : formatOf(cell.digits) };
}

/** The number that a spreadsheet shows with just these digits; null when there are more than it keeps. */
function exactNumber(digits: string): number | null {
  const significant = digits.replace(/[-.]/g, '').replace(/^0+/, '');
  return significant.length > MOST_DIGITS ? null : Number(digits);
}

/** Thousands apart, and as many decimals as the figure has. */
function formatOf(digits: string): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function widthsOf({ rows }: Sheet): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) =>
    Math.min(WIDEST_COLUMN, 2 + Math.max(8, ...rows.slice(0, 400).map((row) => lengthOf(row[column])))),
  );
}

function lengthOf(cell: SheetCell | undefined): number {
  if (cell === undefined) return 0;
  return cell.kind === 'text' ? cell.text.length : cell.digits.length;
}

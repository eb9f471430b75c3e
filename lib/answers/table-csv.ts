import { stringify } from 'csv-stringify/sync';
import type { CellView, TableView } from './answer-view';

/**
 * A table as CSV for a spreadsheet with Belgian settings: semicolons, decimal commas without thousands marks, UTF-8 with
 * a byte order mark, lines ended as RFC 4180 asks. Codes and group headings stand in columns of their own where the table
 * has them; a cell without a figure holds what was printed.
 */
export function tableCsv(
  table: Pick<TableView, 'rowHeading' | 'columns' | 'rows'>,
  headings: { group: string; code: string },
): string {
  const hasGroups = table.rows.some((row) => row.group !== null);
  const hasCodes = table.rows.some((row) => row.code !== null);
  const columns = table.columns.map((column) =>
    column.unit === null ? column.label : `${column.label} (${column.unit})`,
  );
  const header = [
    ...(hasGroups ? [headings.group] : []),
    ...(hasCodes ? [headings.code] : []),
    table.rowHeading,
    ...columns,
  ];
  const rows = table.rows
    .filter((row) => row.kind !== 'group')
    .map((row) => [
      ...(hasGroups ? [guarded(row.group ?? '')] : []),
      ...(hasCodes ? [guarded(row.code ?? '')] : []),
      guarded(row.label),
      ...row.cells.map(csvCell),
    ]);
  return stringify([header.map(guarded), ...rows], { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

function csvCell(cell: CellView | null): string {
  if (cell === null) return '';
  return cell.value === null ? guarded(cell.raw) : cell.value.replace('.', ',');
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"). What is merely a
 * number or a sign stays as printed: the age band "-25" and the sign "-" do nothing, and a changed label is a wrong label.
 */
function guarded(text: string): string {
  const isHarmless = /^[-+]?(?:\d[\d.,\s]*)?$/.test(text);
  return /^[=+\-@\t\r]/.test(text) && !isHarmless ? `'${text}` : text;
}

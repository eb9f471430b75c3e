import type { ReadCell, ReadRow, ReadTable } from '../../reading/reading';
import { sumChecks } from '../../reading/tables/sum-checks';

/** The table with its printed totals compared anew with the sums of their parts. */
export function rechecked(table: ReadTable): ReadTable {
  const rows = table.rows.map((row) => ({
    kind: row.kind,
    group: row.group,
    label: row.label,
    cells: row.cells.map((cell) => ({ token: { decimal: cell.decimal, unit: cell.unit ?? null, state: cell.state } })),
  }));
  return { ...table, checks: sumChecks(rows, table.columns, table.units) };
}

/** A cell that nobody read and nobody filled in yet; it points at its row. */
export function emptyCell(at: ReadRow['at']): ReadCell {
  const { page, line } = at;
  return { raw: '', value: null, decimal: null, state: 'blank', machineRaw: null, at: { page, line } };
}

/** Rows with the group headings that they stand under: up to the next heading, the totals of a group included. */
export function regrouped(
  rows: readonly ReadRow[],
  heading: number,
  from: string | null,
  to: string | null,
): ReadRow[] {
  const next = rows.findIndex((row, index) => index > heading && row.kind === 'group');
  const end = next < 0 ? rows.length : next;
  return rows.map((row, index) => (index > heading && index < end && row.group === from ? { ...row, group: to } : row));
}

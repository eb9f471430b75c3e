import { Decimal } from 'decimal.js';
import { isGrandTotalLabel } from './line-class';
import type { DraftRow } from './table-draft';

/** A draft row with the heading it stands under. */
export interface GroupedRow extends DraftRow {
  readonly group: string | null;
}

/**
 * Gives every row its group. A heading opens a group; a total closes it. Whether a bare "Totaal" belongs to the last
 * group or to the whole table is settled by its words ("Totaal module 4b", "Algemeen totaal"), else by its figures, else
 * by whether every group has one.
 */
export function groupRows(drafts: readonly DraftRow[]): GroupedRow[] {
  const rows = withNamedTotal(drafts);
  const grouped: GroupedRow[] = [];
  let group: string | null = null;
  rows.forEach((row, index) => {
    if (row.kind === 'group') {
      group = row.label;
      grouped.push({ ...row, group: null });
      return;
    }
    if (row.kind === 'row') {
      grouped.push({ ...row, group });
      return;
    }
    const isOfGroup = group !== null && isTotalOfGroup(row, group, grouped, rows.slice(index + 1));
    grouped.push({ ...row, group: isOfGroup ? group : null });
    group = null;
  });
  return grouped;
}

/** A last row "Vlaanderen" or "Vlaams Gewest" is the total when the rows above add up to it. */
function withNamedTotal(rows: readonly DraftRow[]): readonly DraftRow[] {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1).filter((row) => row.kind === 'row');
  const isTotal = last?.kind === 'row' && WHOLE.test(last.label) && parts.length > 1 && addsUp(last, parts);
  return last && isTotal ? [...rows.slice(0, -1), { ...last, kind: 'total' }] : rows;
}

const WHOLE = /^(?:(?:het\s)?vlaams(?:e)? gewest|vlaanderen|belgi[eë]|het rijk|alle\b.*|samen|geheel)$/i;

function isTotalOfGroup(
  total: DraftRow,
  group: string,
  before: readonly GroupedRow[],
  behind: readonly DraftRow[],
): boolean {
  if (isGrandTotalLabel(total.label)) return false;
  const parts = before.filter((row) => row.kind === 'row' && row.group === group);
  if (parts.length === 0) return false;
  const rest = total.label.replace(/^(?:sub|deel)?totaal\s*/i, '');
  const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (rest !== '' && words(group).startsWith(words(rest).slice(0, 60))) return true;
  if (/^(?:sub|deel)totaal/i.test(total.label)) return true;
  const groups = new Set(before.filter((row) => row.kind === 'group').map((row) => row.label));
  if (groups.size === 1 && !behind.some((row) => row.kind === 'group')) {
    const outside = before.some((row) => row.kind === 'row' && row.group !== group);
    return outside && addsUp(total, parts);
  }
  if (addsUp(total, parts)) return true;
  if (
    addsUp(
      total,
      before.filter((row) => row.kind === 'row'),
    )
  )
    return false;
  return behind.length > 0;
}

/** Whether the parts add up to the total in every column where all are numbers, and there is such a column. */
export function addsUp(total: DraftRow, parts: readonly DraftRow[]): boolean {
  let columns = 0;
  for (const [column, cell] of total.cells.entries()) {
    const figures = parts.map((part) => part.cells[column]?.token);
    if (
      cell.token.decimal === null ||
      cell.token.unit === '%' ||
      figures.some((token) => (token?.decimal ?? null) === null)
    )
      continue;
    const sum = figures.reduce((before, token) => before.plus(token?.decimal ?? '0'), new Decimal(0));
    if (!sum.equals(cell.token.decimal)) return false;
    columns += 1;
  }
  return columns > 0;
}

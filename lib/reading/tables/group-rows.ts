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

/**
 * A last row is the total when it is the sum of the rows above in every column, so that chance is no explanation; one that
 * names the whole ("Vlaanderen", "Unieke gebruikers") also where persons count once in it, so that it is lower.
 */
function withNamedTotal(rows: readonly DraftRow[]): readonly DraftRow[] {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1).filter((row) => row.kind === 'row');
  if (last?.kind !== 'row' || parts.length < 2 || rows.some((row) => row.kind === 'total')) return rows;
  const isNamed = WHOLE.test(last.label);
  const isTotal = addsUp(last, parts) ? isNamed || isNoChance(last, parts) : isNamed && isBetween(last, parts);
  return isTotal ? [...rows.slice(0, -1), { ...last, kind: 'total' }] : rows;
}

const WHOLE =
  /^(?:(?:het\s)?vlaams(?:e)? gewest|vlaanderen|belgi[eë]|nederland|het rijk|alle\b.*|samen|geheel|uniek(?:e)?\b.*)$/i;

/** Whether so many parts and digits add up that it cannot be chance: three parts, and four digits in all. */
function isNoChance(total: DraftRow, parts: readonly DraftRow[]): boolean {
  const digits = total.cells.reduce((sum, { token }) => sum + (token.decimal ?? '').replace(/\D/g, '').length, 0);
  return parts.length >= 3 && digits >= 4;
}

/** Whether a row is in every column at least the largest of the parts and at most their sum. */
function isBetween(total: DraftRow, parts: readonly DraftRow[]): boolean {
  let columns = 0;
  for (const [column, { token }] of total.cells.entries()) {
    const figures = parts.map((part) => part.cells[column]?.token.decimal ?? null);
    if (token.decimal === null || token.unit === '%' || figures.some((figure) => figure === null)) continue;
    const values = figures.map((figure) => new Decimal(figure ?? '0'));
    const own = new Decimal(token.decimal);
    if (own.lessThan(Decimal.max(...values)) || own.greaterThan(Decimal.sum(...values))) return false;
    columns += 1;
  }
  return columns > 0;
}

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

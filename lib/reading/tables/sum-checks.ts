import { Decimal } from 'decimal.js';
import type { CellState } from '../../figures/cell-state';
import type { ReadCheck } from '../reading';

/** What adding up needs to know of a row. */
export interface SummedRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly group: string | null;
  readonly label: string;
  readonly cells: readonly {
    readonly token: { readonly decimal: string | null; readonly unit: string | null; readonly state: CellState };
  }[];
}

/**
 * Compares every printed total with the sum of its parts, column by column. No check for percentages and averages, for a
 * column with a part that is no number, or for a total without parts. "Waarvan" rows are parts of a part and not added. With
 * `countsBlanks` blank parts are passed over, to try out where the blanks of a row belong; a reading never says so.
 */
export function sumChecks(
  rows: readonly SummedRow[],
  columns: readonly string[],
  units: readonly (string | null)[],
  { countsBlanks = false } = {},
): ReadCheck[] {
  const totals = rows.filter((row) => row.kind === 'total');
  return totals.flatMap((total) => {
    const parts = partsOf(total, rows);
    return total.cells.flatMap((cell, index): ReadCheck[] => {
      const column = columns[index + 1] ?? '';
      if (
        units[index + 1] === '%' ||
        /gemiddeld|mediaan|%|ratio|evolutie|verschil|average|median|mean\b|change|index/i.test(column) ||
        cell.token.unit === '%' ||
        cell.token.decimal === null
      )
        return [];
      const figures = parts
        .map((part) => part.cells[index]?.token)
        .filter((token) => !(countsBlanks && token?.state === 'blank'));
      if (figures.length === 0 || figures.some((token) => (token?.decimal ?? null) === null || token?.unit === '%'))
        return [];
      const expected = new Decimal(cell.token.decimal);
      const actual = figures.reduce((sum, token) => sum.plus(token?.decimal ?? '0'), new Decimal(0));
      return [
        {
          kind: 'sum',
          column,
          group: total.group,
          expected: expected.toNumber(),
          actual: actual.toNumber(),
          holds: expected.equals(actual),
        },
      ];
    });
  });
}

/** The rows that a total adds up: those of its group; without a group those since the last ungrouped total, else all. */
export function partsOf(total: SummedRow, rows: readonly SummedRow[]): SummedRow[] {
  const addable = (row: SummedRow): boolean =>
    row.kind === 'row' && !/^(?:-\s*)?(?:waarvan|w\.o\.|inclusief|incl\.|of which|including)/i.test(row.label);
  const at = rows.indexOf(total);
  if (total.group !== null)
    return rows
      .slice(lastGroupHeading(rows, at, total.group), at)
      .filter((row) => addable(row) && row.group === total.group);
  const before = rows.slice(0, at);
  const all = before.filter(addable);
  if (all.length === 0) return rows.slice(at + 1).filter((row) => addable(row) && row.group === null);
  const earlier = before.findLastIndex((row) => row.kind === 'total' && row.group === null);
  const isGrand = /^(?:algemeen|generaal|eind|groot|grand|overall)/i.test(total.label);
  return earlier < 0 || isGrand
    ? all
    : before.slice(earlier + 1).some(addable)
      ? before.slice(earlier + 1).filter(addable)
      : all;
}

function lastGroupHeading(rows: readonly SummedRow[], before: number, group: string): number {
  return Math.max(
    0,
    rows.slice(0, before).findLastIndex((row) => row.kind === 'group' && row.label === group),
  );
}

import { Decimal } from 'decimal.js';
import type { TableRowView, TableView } from './answer-view';

/** Whether a printed total is the sum of its parts; both as plain decimals. */
export interface SumCheck {
  readonly columnLabel: string;
  /** The heading that the total stands under; null for the whole table. */
  readonly group: string | null;
  readonly printed: string;
  readonly sum: string;
  readonly holds: boolean;
}

/**
 * Compares every printed total with the sum of its rows, column by column. There is no check for percentages, nor where a
 * row has no figure: a missing figure is no zero. A total that differs may still be right (persons counted once).
 */
export function sumChecks(table: Pick<TableView, 'columns' | 'rows'>): SumCheck[] {
  return table.rows.flatMap((total, position) => {
    if (total.kind !== 'total') return [];
    const parts = addendsOf(total, table.rows.slice(0, position));
    return table.columns.flatMap((column, index): SumCheck[] => {
      const cell = total.cells[index];
      const figures = parts.map((row) => row.cells[index]);
      const isShare = column.unit === '%' || [cell, ...figures].some((figure) => figure?.unit === '%');
      const values = figures.flatMap((figure) => figure?.value ?? []);
      if (isShare || !cell?.value || values.length === 0 || values.length < figures.length) return [];
      const printed = new Decimal(cell.value);
      const sum = Decimal.sum(...values);
      return [
        {
          columnLabel: column.label,
          group: total.group,
          printed: printed.toFixed(),
          sum: sum.toFixed(),
          holds: sum.equals(printed),
        },
      ];
    });
  });
}

/** The rows that a total adds up: those of its group; without a group those since the total before it. */
function addendsOf(total: TableRowView, before: readonly TableRowView[]): TableRowView[] {
  const isAddend = (row: TableRowView) => row.kind === 'row' && !/^(?:-\s*)?(?:waarvan|inclusief)\b/i.test(row.label);
  if (total.group !== null) return before.filter((row) => isAddend(row) && row.group === total.group);
  const sinceTotal = before
    .slice(before.findLastIndex((row) => row.kind === 'total' && row.group === null) + 1)
    .filter(isAddend);
  return sinceTotal.length > 0 ? sinceTotal : before.filter(isAddend);
}

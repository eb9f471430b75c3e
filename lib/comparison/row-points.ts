import type { CompareRow, CompareView } from './compare-view';
import { isSameLength } from './period-length';
import type { TotalPoint } from './series-summary';

/** A row over time, for a small line: gaps stay gaps, and no line runs across a break or an odd period. */
export function rowPoints(view: Pick<CompareView, 'columns'>, row: Pick<CompareRow, 'cells'>): TotalPoint[] {
  return view.columns.map((column, index) => {
    const cell = row.cells[index];
    const before = view.columns[index - 1];
    return {
      period: column.period,
      value: cell?.kind === 'figure' ? cell.value : null,
      continues:
        cell?.kind === 'figure' &&
        before !== undefined &&
        row.cells[index - 1]?.kind === 'figure' &&
        column.breaksBefore.length === 0 &&
        isSameLength(before.period, column.period),
    };
  });
}

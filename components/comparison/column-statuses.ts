import type { CompareView } from '@/lib/comparison/compare-view';
import type { ObservationStatus } from '@/lib/figures/status';

/** The statuses that every figure of a column has: they stand once above it, not beside each figure. */
export function columnStatuses(view: CompareView, column: number): ObservationStatus[] {
  const figures = view.rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell?.kind === 'figure' ? [cell] : [];
  });
  const [first, ...others] = figures;
  if (!first) return [];
  return [...new Set(first.statuses)].filter((status) => others.every((cell) => cell.statuses.includes(status)));
}

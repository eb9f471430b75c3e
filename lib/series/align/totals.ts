import { foldLabel } from '../fold-label';
import type { PrintedTable } from '../printed-table';

/**
 * Whether two tables of one answer count the same: siblings under one sub-question, broken down in two ways, whose printed
 * totals agree in every year that they share. Percentages always add up to the same and say nothing.
 */
export function joinedByTotals(one: PrintedTable, other: PrintedTable): boolean {
  if (one.top === '' || one.top !== other.top || one.isSentence || other.isSentence) return false;
  if (one.unit !== other.unit || one.unit === '%' || one.periodKind !== other.periodKind) return false;
  if (one.aspect !== null || other.aspect !== null) return false;
  if (one.dimension !== null && other.dimension !== null) {
    if (foldLabel(one.dimension.label) === foldLabel(other.dimension.label)) return false;
  } else if (one.heading === '' || one.heading === other.heading) return false;
  const shared = [...other.totals].filter(([period]) => one.totals.has(period));
  return shared.length > 0 && shared.every(([period, value]) => one.totals.get(period)?.equals(value) === true);
}

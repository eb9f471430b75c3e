import type { PeriodKind } from '../series/table-slices';
import { buildColumns } from './build-columns';
import type { BreakEntry, ObservationEntry } from './comparison-data';
import { isSameLength } from './period-length';
import type { TotalPoint } from './series-summary';
import { newestVintages } from './vintages';

/** The totals of a series over time, for a small line: gaps stay gaps, and no line runs across a break or an odd period. */
export function summariseTotals({
  observations,
  breaks,
  periodKind,
}: {
  readonly observations: readonly ObservationEntry[];
  readonly breaks: readonly BreakEntry[];
  readonly periodKind: PeriodKind;
}): TotalPoint[] {
  const vintages = newestVintages(observations);
  const columns = buildColumns({ gaps: [], breaks, series: { periodKind } }, vintages);
  return columns.map((column, index) => {
    const value = vintages.at(null, column.period)?.shown.value ?? null;
    const before = columns[index - 1];
    const isConnected = before !== undefined && before.figureCount > 0 && isSameLength(before.period, column.period);
    return {
      period: column.period,
      value,
      continues: isConnected && value !== null && column.breaksBefore.length === 0,
    };
  });
}

import { periodKey } from '../figures/period';
import type { ObservationEntry } from './comparison-data';
import { groupBy } from './group-by';

/** What is shown at one place of a series, and what was stated there before or elsewhere, newest first. */
export interface Vintages {
  readonly shown: ObservationEntry;
  readonly others: readonly ObservationEntry[];
}

/** One key per place of a series: category (or the total) and period. */
export function placeKey(categoryId: string | null, period: Parameters<typeof periodKey>[0]): string {
  return `${categoryId ?? 'total'}|${periodKey(period)}`;
}

/**
 * Per place the newest vintage among the figures that the viewer sees. A figure of an answer goes before one from outside,
 * whatever its day: a newspaper does not revise an answer. Without a known day a figure counts as stated at the end of its
 * period. The order in which they were recorded decides only between equals.
 */
export function newestVintages(observations: readonly ObservationEntry[]): Map<string, Vintages> {
  const places = groupBy(observations, (observation) => placeKey(observation.categoryId, observation.period));
  return new Map(
    [...places].flatMap(([key, all]): [string, Vintages][] => {
      const [shown, ...others] = all.toSorted(newestFirst);
      return shown ? [[key, { shown, others }]] : [];
    }),
  );
}

/** Whether the shown figure of an answer restates an earlier one with another value. */
export function isRevised({ shown, others }: Vintages): boolean {
  return shown.isFromAnswer && others.some((other) => other.isFromAnswer && !other.value.equals(shown.value));
}

function newestFirst(one: ObservationEntry, other: ObservationEntry): number {
  if (one.isFromAnswer !== other.isFromAnswer) return one.isFromAnswer ? -1 : 1;
  const days = (other.statedOn ?? other.period.end).localeCompare(one.statedOn ?? one.period.end);
  if (days !== 0) return days;
  const recorded = other.recordedAt.getTime() - one.recordedAt.getTime();
  return recorded !== 0 ? recorded : other.sourceId.localeCompare(one.sourceId);
}

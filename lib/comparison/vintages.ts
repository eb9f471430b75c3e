import { type Period, periodKey } from '../figures/period';
import type { ObservationEntry } from './comparison-data';
import { groupBy } from './group-by';

/** What is shown at one place of a series, and what was stated there before or elsewhere, newest first. */
export interface Vintages {
  readonly shown: ObservationEntry;
  readonly others: readonly ObservationEntry[];
}

/** One key per place of a series: category (or the total) and period. */
export function placeKey(categoryId: string | null, period: Period): string {
  return `${categoryId ?? 'total'}|${keyOfPeriod(period)}`;
}

/** The key of a period, kept by object: the figures of a long table share their few periods. */
const periodKeys = new WeakMap<Period, string>();
export function keyOfPeriod(period: Period): string {
  const known = periodKeys.get(period);
  if (known !== undefined) return known;
  const key = periodKey(period);
  periodKeys.set(period, key);
  return key;
}

/**
 * Per place the newest vintage among the figures that the viewer sees. A figure of an answer goes before one from outside,
 * whatever its day: a newspaper does not revise an answer. Where a day is unknown, the source whose figures run on longest
 * is the newer one: an edition about 2022 was not given before one that ends in 2021. The order in which they were recorded
 * decides only between equals.
 */
export function newestVintages(observations: readonly ObservationEntry[]): Map<string, Vintages> {
  const places = groupBy(observations, (observation) => placeKey(observation.categoryId, observation.period));
  const lastDays = lastDayOfSources(observations);
  return new Map(
    [...places].flatMap(([key, all]): [string, Vintages][] => {
      if (all.length === 1 && all[0]) return [[key, { shown: all[0], others: [] }]];
      const [shown, ...others] = all.toSorted((one, other) => newestFirst(one, other, lastDays));
      return shown ? [[key, { shown, others }]] : [];
    }),
  );
}

/** Whether the shown figure of an answer restates an earlier one with another value. */
export function isRevised({ shown, others }: Vintages): boolean {
  return shown.isFromAnswer && others.some((other) => other.isFromAnswer && !other.value.equals(shown.value));
}

function lastDayOfSources(observations: readonly ObservationEntry[]): ReadonlyMap<string, string> {
  const lastDays = new Map<string, string>();
  for (const { sourceId, period } of observations) {
    if (period.end > (lastDays.get(sourceId) ?? '')) lastDays.set(sourceId, period.end);
  }
  return lastDays;
}

function newestFirst(one: ObservationEntry, other: ObservationEntry, lastDays: ReadonlyMap<string, string>): number {
  if (one.isFromAnswer !== other.isFromAnswer) return one.isFromAnswer ? -1 : 1;
  const days =
    one.statedOn !== null && other.statedOn !== null
      ? other.statedOn.localeCompare(one.statedOn)
      : (lastDays.get(other.sourceId) ?? '').localeCompare(lastDays.get(one.sourceId) ?? '');
  if (days !== 0) return days;
  const recorded = other.recordedAt.getTime() - one.recordedAt.getTime();
  return recorded !== 0 ? recorded : other.sourceId.localeCompare(one.sourceId);
}

import { type Period, periodKey } from '../figures/period';
import type { ObservationEntry } from './comparison-data';

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

/** What is shown at every place of a series, found by category (or null for the total) and period. */
export interface VintageIndex {
  readonly at: (categoryId: string | null, period: Period) => Vintages | undefined;
  readonly all: readonly Vintages[];
}

const NO_OTHERS: readonly ObservationEntry[] = [];

/**
 * Per place the newest vintage among the figures that the viewer sees. A figure of an answer goes before one from outside,
 * whatever its day: a newspaper does not revise an answer. Where a day is unknown, the source whose figures run on longest
 * is the newer one: an edition about 2022 was not given before one that ends in 2021. The order in which they were recorded
 * decides only between equals.
 */
export function newestVintages(observations: readonly ObservationEntry[]): VintageIndex {
  const periods = new Map<string, Map<string | null, ObservationEntry[]>>();
  for (const observation of observations) {
    const key = keyOfPeriod(observation.period);
    let places = periods.get(key);
    if (places === undefined) periods.set(key, (places = new Map<string | null, ObservationEntry[]>()));
    const known = places.get(observation.categoryId);
    if (known) known.push(observation);
    else places.set(observation.categoryId, [observation]);
  }
  let lastDays: ReadonlyMap<string, string> | null = null;
  const all: Vintages[] = [];
  const index = new Map<string, Map<string | null, Vintages>>();
  for (const [key, places] of periods) {
    const found = new Map<string | null, Vintages>();
    for (const [categoryId, stated] of places) {
      const days = stated.length > 1 ? (lastDays ??= lastDayOfSources(observations)) : NO_DAYS;
      const [shown, ...others] =
        stated.length > 1 ? stated.toSorted((one, other) => newestFirst(one, other, days)) : stated;
      if (!shown) continue;
      const vintages = { shown, others: others.length === 0 ? NO_OTHERS : others };
      found.set(categoryId, vintages);
      all.push(vintages);
    }
    index.set(key, found);
  }
  return { all, at: (categoryId, period) => index.get(keyOfPeriod(period))?.get(categoryId) };
}

const NO_DAYS: ReadonlyMap<string, string> = new Map();

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

import type { Period } from '../figures/period';
import { keyOfDefinition } from './definition-keys';
import type { CompareColumn } from './compare-view';
import type { BreakEntry, ComparisonData, ObservationEntry } from './comparison-data';
import { groupBy } from './group-by';
import { comparePeriods, periodColumns } from './period-columns';
import { isSameLength, periodLength } from './period-length';
import { periodToken } from './view-state';
import { keyOfPeriod, type VintageIndex } from './vintages';

/** The columns of a comparison, oldest first, the years without anything included. */
export function buildColumns(
  data: Pick<ComparisonData, 'gaps' | 'breaks'> & { readonly series: Pick<ComparisonData['series'], 'periodKind'> },
  vintages: VintageIndex,
): CompareColumn[] {
  const shown = vintages.all.map((each) => each.shown);
  const byPeriod = groupBy(shown, (observation) => keyOfPeriod(observation.period));
  const periods = periodColumns(
    [...new Set([...shown, ...data.gaps].map((each) => each.period))],
    data.series.periodKind,
  );
  let lastKeys: readonly string[] | null = null;
  return periods.map((period) => {
    const here = byPeriod.get(keyOfPeriod(period)) ?? [];
    const definitions = definitionsOf(here);
    const keys = definitions.map((definition) => definition.key);
    const breaksBefore = data.breaks.filter(
      (each) => each.laterStart === period.start && each.laterEnd === period.end && isStillTrue(each, lastKeys, keys),
    );
    if (here.length > 0) lastKeys = keys;
    return { token: periodToken(period), period, definitions, figureCount: here.length, breaksBefore, oddLength: null };
  });
}

/** Marks the columns that are not as long as the years of their series, or, without any year, as its first period. */
export function oddColumns(columns: readonly CompareColumn[]): CompareColumn[] {
  const withFigures = columns.filter((column) => column.figureCount > 0);
  const usual = withFigures.find((column) => isYear(column.period)) ?? withFigures[0];
  if (usual === undefined) return [...columns];
  return columns.map((column) => {
    if (isSameLength(column.period, usual.period)) return column;
    const length = periodLength(column.period);
    return { ...column, oddLength: { months: length.kind === 'months' ? length.months : null } };
  });
}

function isYear(period: Period): boolean {
  const length = periodLength(period);
  return length.kind === 'months' && length.months === 12;
}

/** The breaks that lie between two columns, in whichever order they are given. */
export function breaksBetween(
  columns: readonly CompareColumn[],
  one: CompareColumn,
  other: CompareColumn,
): BreakEntry[] {
  const [earlier, later] = comparePeriods(one.period, other.period) <= 0 ? [one, other] : [other, one];
  return columns
    .filter((column) => isAfter(column.period, earlier.period) && !isAfter(column.period, later.period))
    .flatMap((column) => column.breaksBefore);
}

/**
 * A suggestion was made from all figures of the series; for a viewer who does not see some of them it holds only when the
 * definitions that they do see differ. What a person recorded always holds.
 */
function isStillTrue(each: BreakEntry, earlier: readonly string[] | null, later: readonly string[]): boolean {
  if (!each.isSuggested) return true;
  return (
    earlier !== null &&
    later.length > 0 &&
    !(earlier.length === later.length && earlier.every((key) => later.includes(key)))
  );
}

function definitionsOf(observations: readonly ObservationEntry[]): CompareColumn['definitions'] {
  const definitions = new Map<string, CompareColumn['definitions'][number]>();
  for (const definition of new Set(observations.map((observation) => observation.definition))) {
    const key = keyOfDefinition(definition);
    if (!definitions.has(key)) definitions.set(key, { label: definition.label, text: definition.text, key });
  }
  return [...definitions.values()];
}

function isAfter(one: Period, other: Period): boolean {
  return comparePeriods(one, other) > 0;
}

import type { Period } from '../figures/period';
import type { FigureCounts, NumberedSource } from './compare-view';
import type { ComparisonData, ObservationEntry, SourceEntry } from './comparison-data';
import { comparePeriods } from './period-columns';
import { keyOfPeriod } from './vintages';

/** The sources of the figures shown, in the order of their first period, each with its number, its periods and its parts. */
export function numberSources(data: ComparisonData, shown: readonly ObservationEntry[]): NumberedSource[] {
  const figures = new Map<string, ObservationEntry[]>();
  const add = (id: string, observation: ObservationEntry): void => {
    const known = figures.get(id);
    if (known) known.push(observation);
    else figures.set(id, [observation]);
  };
  for (const observation of shown) {
    if (observation.evidence.length === 0) add(observation.sourceId, observation);
    else for (const id of sourceIdsOf(observation)) add(id, observation);
  }
  const found = data.sources.flatMap((source) => {
    const own = figures.get(source.id);
    return own === undefined ? [] : [{ source, ...summaryOf(own) }];
  });
  return found
    .toSorted((one, other) => compareFirst(one.periods, other.periods))
    .map((each, index) => ({ number: index + 1, ...each }));
}

/** How many figures are shown, and from how many sources of each kind. */
export function countFigures(shown: readonly ObservationEntry[], sources: readonly NumberedSource[]): FigureCounts {
  const used = new Set<string>();
  for (const observation of shown) {
    if (observation.evidence.length === 0) used.add(observation.sourceId);
    else for (const id of sourceIdsOf(observation)) used.add(id);
  }
  const counts: Record<SourceEntry['kind'], number> = {
    answer: 0,
    press: 0,
    'committee-report': 0,
    website: 0,
    statistics: 0,
  };
  for (const { source } of sources) if (used.has(source.id)) counts[source.kind] += 1;
  return { figures: shown.length, sources: counts };
}

/** The sources of a figure, the one that names its vintage first; each once. */
export function sourceIdsOf(observation: ObservationEntry): string[] {
  const { sourceId, evidence } = observation;
  if (evidence.length === 0) return [sourceId];
  return [
    ...new Set([sourceId, ...evidence.flatMap((each) => (each.kind === 'outside-source' ? [each.sourceId] : []))]),
  ];
}

function summaryOf(figures: readonly ObservationEntry[]): Omit<NumberedSource, 'number' | 'source'> {
  const periods = new Map<string, Period>();
  const paths = new Set<string>();
  for (const { period, evidence } of figures) {
    periods.set(keyOfPeriod(period), period);
    for (const each of evidence) if (each.kind !== 'outside-source' && each.path !== null) paths.add(each.path);
  }
  return {
    periods: [...periods.values()].toSorted(comparePeriods),
    paths: [...paths].toSorted(),
    figureCount: figures.length,
  };
}

function compareFirst(one: readonly Period[], other: readonly Period[]): number {
  const [a, b] = [one[0], other[0]];
  return a && b ? comparePeriods(a, b) : 0;
}

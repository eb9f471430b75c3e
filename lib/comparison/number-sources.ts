import { periodKey, type Period } from '../figures/period';
import type { CompareRow, FigureCounts, NumberedSource } from './compare-view';
import type { ComparisonData, ObservationEntry, SourceEntry } from './comparison-data';
import { comparePeriods } from './period-columns';

/** The sources of the figures shown, in the order of their first period, each with its number, its periods and its parts. */
export function numberSources(data: ComparisonData, shown: readonly ObservationEntry[]): NumberedSource[] {
  const found = data.sources.flatMap((source) => {
    const figures = shown.filter((observation) => sourceIdsOf(observation).includes(source.id));
    return figures.length === 0 ? [] : [{ source, ...summaryOf(figures) }];
  });
  return found
    .toSorted((one, other) => compareFirst(one.periods, other.periods))
    .map((each, index) => ({ number: index + 1, ...each }));
}

/** How many figures stand in the rows, and from how many sources of each kind. */
export function countFigures(rows: readonly CompareRow[], sources: readonly NumberedSource[]): FigureCounts {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.kind === 'figure');
  const used = new Set(cells.flatMap((cell) => cell.sourceNumbers));
  const counts: Record<SourceEntry['kind'], number> = {
    answer: 0,
    press: 0,
    'committee-report': 0,
    website: 0,
    statistics: 0,
  };
  for (const { number, source } of sources) if (used.has(number)) counts[source.kind] += 1;
  return { figures: cells.length, sources: counts };
}

function sourceIdsOf(observation: ObservationEntry): string[] {
  return [
    observation.sourceId,
    ...observation.evidence.flatMap((evidence) => (evidence.kind === 'outside-source' ? [evidence.sourceId] : [])),
  ];
}

function summaryOf(figures: readonly ObservationEntry[]): Omit<NumberedSource, 'number' | 'source'> {
  const periods = [...new Map(figures.map(({ period }) => [periodKey(period), period])).values()].toSorted(
    comparePeriods,
  );
  const paths = figures.flatMap(({ evidence }) =>
    evidence.flatMap((each) => (each.kind === 'outside-source' || each.path === null ? [] : [each.path])),
  );
  return { periods, paths: [...new Set(paths)].toSorted(), figureCount: figures.length };
}

function compareFirst(one: readonly Period[], other: readonly Period[]): number {
  const [a, b] = [one[0], other[0]];
  return a && b ? comparePeriods(a, b) : 0;
}

import { periodKey } from '../figures/period';
import { definitionKey } from '../series/definition';
import { buildColumns, breaksBetween, oddColumns } from './build-columns';
import { buildRows, sortRows } from './build-rows';
import type { CompareColumn, CompareView, IgnoredChoice } from './compare-view';
import type { ComparisonData } from './comparison-data';
import { countFigures, numberSources } from './number-sources';
import { judgePair, type JudgedColumn } from './verdict';
import { isSameLength } from './period-length';
import { newestVintages, placeKey, type Vintages } from './vintages';
import { NO_DIMENSION, type ViewState } from './view-state';

/** The table of one series and one dimension with everything that stands around it. A choice that does not exist is left out and named. */
export function buildCompareView(data: ComparisonData, asked: ViewState): CompareView {
  const vintages = newestVintages(data.observations);
  const columns = oddColumns(buildColumns(data, vintages));
  const pair = choosePair(columns, asked, data, vintages);
  const breaks = pair ? breaksBetween(columns, pair.from, pair.to) : [];
  const sources = numberSources(
    data,
    [...vintages.values()].map((each) => each.shown),
  );
  const all = buildRows({ data, vintages, columns, pair, breaks, sources });
  const known = new Set(data.categories.map((category) => category.key));
  const hidden = asked.hidden.filter((key) => known.has(key));
  const rows = all.filter((row) => row.kind === 'total' || !hidden.includes(row.key));
  const hasTotal = all.some((row) => row.kind === 'total');
  return {
    series: data.series,
    state: {
      series: data.series.slug,
      dimension: data.dimension?.key ?? NO_DIMENSION,
      from: pair?.from.token ?? null,
      to: pair?.to.token ?? null,
      show: asked.show,
      sort: asked.sort,
      hidden,
    },
    ignored: ignoredChoices(asked, data, pair, known),
    dimensions: data.dimensions,
    dimension: data.dimension,
    columns,
    pair,
    verdict: pair ? judgePair(judged(pair.from, vintages), judged(pair.to, vintages), breaks) : null,
    rows: sortRows(rows, asked.sort, pair === null ? -1 : columns.indexOf(pair.to)),
    categories: data.categories.map((category) => ({
      key: category.key,
      label: category.label,
      isHidden: hidden.includes(category.key),
    })),
    hiddenCount: hidden.length,
    canShowShares: hasTotal && data.series.unit !== '%' && data.categories.length > 0,
    counts: countFigures(rows, sources),
    sources,
    refusals: data.refusals,
  };
}

/**
 * The chosen pair, or the last two columns with figures that may be compared: of the same length, without a hard break,
 * and preferably of the total, so that the first change a reader sees is one that can be computed.
 */
function choosePair(
  columns: readonly CompareColumn[],
  asked: ViewState,
  data: ComparisonData,
  vintages: ReadonlyMap<string, Vintages>,
): CompareView['pair'] {
  const withFigures = columns.filter((column) => column.figureCount > 0);
  const asTo = withFigures.find((column) => column.token === asked.to);
  const asFrom = withFigures.find((column) => column.token === asked.from);
  if (asFrom && asTo && asFrom !== asTo) return { from: asFrom, to: asTo };
  const hasTotals = data.observations.some((observation) => observation.categoryId === null);
  const candidates = withFigures.filter((column) => !hasTotals || vintages.has(placeKey(null, column.period)));
  const to = asTo ?? (asFrom ? laterThan(asFrom, candidates) : undefined) ?? candidates.at(-1);
  if (!to) return null;
  const from =
    asFrom && asFrom !== to
      ? asFrom
      : (earlierThan(to, candidates, columns) ?? withFigures.find((column) => column !== to));
  return from ? { from, to } : null;
}

function laterThan(from: CompareColumn, candidates: readonly CompareColumn[]): CompareColumn | undefined {
  return candidates.slice(candidates.indexOf(from) + 1).findLast((column) => isSameLength(column.period, from.period));
}

function earlierThan(
  to: CompareColumn,
  candidates: readonly CompareColumn[],
  columns: readonly CompareColumn[],
): CompareColumn | undefined {
  const position = columns.indexOf(to);
  const earlier = candidates.filter((column) => columns.indexOf(column) < position);
  const comparable = earlier.findLast(
    (column) =>
      isSameLength(column.period, to.period) && !breaksBetween(columns, column, to).some((each) => each.isHard),
  );
  return comparable ?? earlier.at(-1);
}

function judged(column: CompareColumn, vintages: ReadonlyMap<string, Vintages>): JudgedColumn {
  const key = periodKey(column.period);
  const shown = [...vintages.values()].map((each) => each.shown).filter((each) => periodKey(each.period) === key);
  return {
    period: column.period,
    definitionKeys: shown.map((each) => definitionKey(each.definition.text)),
    hasProvisional: shown.some((each) => each.statuses.includes('provisional')),
    hasEstimated: shown.some((each) => each.statuses.includes('estimated')),
  };
}

function ignoredChoices(
  asked: ViewState,
  data: ComparisonData,
  pair: CompareView['pair'],
  known: ReadonlySet<string>,
): IgnoredChoice[] {
  const isKnownDimension =
    asked.dimension === NO_DIMENSION || data.dimensions.some((each) => each.key === asked.dimension);
  return [
    ...(asked.dimension !== null && !isKnownDimension
      ? [{ choice: 'dimension', value: asked.dimension } as const]
      : []),
    ...(asked.from !== null && asked.from !== pair?.from.token ? [{ choice: 'from', value: asked.from } as const] : []),
    ...(asked.to !== null && asked.to !== pair?.to.token ? [{ choice: 'to', value: asked.to } as const] : []),
    ...asked.hidden.filter((key) => !known.has(key)).map((value) => ({ choice: 'hidden', value }) as const),
  ];
}

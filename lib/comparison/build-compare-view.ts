import { breaksBetween, buildColumns, oddColumns } from './build-columns';
import type { Exact } from './exact';
import { buildRows, gapsByPlace, hasTotal, type RowContext, sortCategories } from './build-rows';
import type { CompareColumn, CompareView, IgnoredChoice, Paging, Revision } from './compare-view';
import type { CategoryEntry, ComparisonData, ObservationEntry } from './comparison-data';
import { countFigures, numberSources } from './number-sources';
import { comparePeriods } from './period-columns';
import { isSameLength } from './period-length';
import { checkTotal, type TotalCheck } from './sum-check';
import { type JudgedColumn, judgePair, type PairVerdict, type Verdict } from './verdict';
import { NO_DIMENSION, type ViewState } from './view-state';
import { isRevised, keyOfPeriod, newestVintages, type VintageIndex } from './vintages';

/** So many categories stand on one page of a table. */
export const ROWS_PER_PAGE = 100;
/** Of more periods than this not every pair is judged, but every period against the first of the chosen two. */
const MOST_JUDGED_IN_PAIRS = 12;
const MOST_REVISIONS = 200;

/**
 * The table of one series and one dimension with everything that stands around it. A choice that does not exist is left
 * out and named. Of a long table one page of rows is made, or all of them for a file.
 */
export function buildCompareView(data: ComparisonData, asked: ViewState, extent: 'page' | 'all' = 'page'): CompareView {
  const vintages = newestVintages(data.observations);
  const columns = oddColumns(buildColumns(data, vintages));
  const pair = choosePair(columns, asked, data, vintages);
  const breaks = pair ? breaksBetween(columns, pair.from, pair.to) : [];
  const shown = vintages.all.map((each) => each.shown);
  const sources = numberSources(data, shown);
  const denominator =
    data.denominators.find((each) => each.label === asked.denominator) ?? data.denominators[0] ?? null;
  const known = new Set(data.categories.map((category) => category.key));
  const hidden = asked.hidden.filter((key) => known.has(key));
  const hiddenKeys = new Set(hidden);
  const context: RowContext = {
    data,
    state: asked,
    vintages,
    gaps: gapsByPlace(data.gaps),
    columns,
    pair,
    breaks,
    breaksFromBase: pair ? columns.map((column) => breaksBetween(columns, pair.from, column)) : [],
    sources,
    denominator,
  };
  const sorted = sortCategories(
    data.categories.filter((category) => !hiddenKeys.has(category.key)),
    asked.sort,
    context,
  );
  const { paging, here } = pageOf(sorted, asked.page, extent);
  const isShown = new Set<string | null>([null, ...sorted.map((category) => category.id)]);
  const judge = judgeOf(columns, shown);
  const revisions = revisionsOf(vintages, data);
  return {
    series: data.series,
    state: {
      ...asked,
      series: data.series.slug,
      dimension: data.dimension?.key ?? NO_DIMENSION,
      from: pair?.from.token ?? null,
      to: pair?.to.token ?? null,
      denominator: asked.show === 'rates' ? (denominator?.label ?? null) : null,
      hidden,
      knownOn: data.knownOn,
      page: paging.page,
    },
    ignored: ignoredChoices(asked, data, pair, known, paging),
    dimensions: data.dimensions,
    dimension: data.dimension,
    columns,
    pair,
    verdict: pair ? judge(pair.from, pair.to) : null,
    verdicts: pair ? judgeAll(columns, pair.from, judge) : [],
    rows: buildRows(here, context),
    paging,
    totals: checkTotals(context),
    categories: data.categories.map(({ key, label }) => ({ key, label, isHidden: hiddenKeys.has(key) })),
    hiddenCount: hidden.length,
    canShowShares: hasTotal(data) && data.series.unit !== '%' && data.categories.length > 0,
    counts: countFigures(
      hidden.length === 0 ? shown : shown.filter((observation) => isShown.has(observation.categoryId)),
      sources,
    ),
    sources,
    refusals: data.refusals,
    denominators: data.denominators,
    denominator: asked.show === 'rates' ? denominator : null,
    events: data.events,
    revisions,
    pastSources: data.sources.filter(
      ({ id }) =>
        revisions.some(({ before }) => before.sourceId === id) && !sources.some(({ source }) => source.id === id),
    ),
    knownOn: data.knownOn,
  };
}

function pageOf(
  categories: readonly CategoryEntry[],
  asked: number,
  extent: 'page' | 'all',
): { paging: Paging; here: readonly CategoryEntry[] } {
  const size = extent === 'all' ? Math.max(1, categories.length) : ROWS_PER_PAGE;
  const pages = Math.max(1, Math.ceil(categories.length / size));
  const page = extent === 'all' ? 1 : Math.min(Math.max(1, asked), pages);
  const here = categories.slice((page - 1) * size, page * size);
  const first = here.length === 0 ? 0 : (page - 1) * size + 1;
  return {
    paging: { page, pages, rowCount: categories.length, first, last: (page - 1) * size + here.length },
    here,
  };
}

type Judge = (from: CompareColumn, to: CompareColumn) => Verdict;

/** Judges pairs of columns; what of a column matters is looked up once. */
function judgeOf(columns: readonly CompareColumn[], shown: readonly ObservationEntry[]): Judge {
  const statuses = new Map<string, Set<string>>();
  for (const observation of shown) {
    if (observation.statuses.length === 0) continue;
    const key = keyOfPeriod(observation.period);
    const known = statuses.get(key) ?? new Set();
    for (const status of observation.statuses) known.add(status);
    statuses.set(key, known);
  }
  const judged = (column: CompareColumn): JudgedColumn => {
    const has = statuses.get(keyOfPeriod(column.period));
    return {
      period: column.period,
      definitionKeys: column.definitions.map((definition) => definition.key),
      hasProvisional: has?.has('provisional') ?? false,
      hasEstimated: has?.has('estimated') ?? false,
    };
  };
  return (from, to) => judgePair(judged(from), judged(to), breaksBetween(columns, from, to));
}

function judgeAll(columns: readonly CompareColumn[], base: CompareColumn, judge: Judge): PairVerdict[] {
  const withFigures = columns.filter((column) => column.figureCount > 0);
  const pairs =
    withFigures.length > MOST_JUDGED_IN_PAIRS
      ? withFigures.filter((column) => column !== base).map((column) => [base, column] as const)
      : withFigures.flatMap((from, index) => withFigures.slice(index + 1).map((to) => [from, to] as const));
  return pairs.map(([from, to]) => ({ from: from.token, to: to.token, verdict: judge(from, to) }));
}

/** Per column the total against the sum of every category; null when no column can be added up. */
function checkTotals(context: RowContext): TotalCheck[] | null {
  const { data, columns } = context;
  if (!hasTotal(data)) return null;
  const valueAt = (categoryId: string | null, column: CompareColumn): Exact | null =>
    context.vintages.at(categoryId, column.period)?.shown.value ?? null;
  const checks = columns.flatMap(
    (column) =>
      checkTotal(
        valueAt(null, column),
        data.categories.map((category) => valueAt(category.id, column)),
        data.series.unit,
      ) ?? [],
  );
  return checks.some(({ kind }) => kind === 'equal' || kind === 'lower' || kind === 'higher') ? checks : null;
}

/** The figures of an answer that restate an earlier answer with another value, the total first, in time. */
function revisionsOf(vintages: VintageIndex, data: ComparisonData): Revision[] {
  const labels = new Map<string | null, string>([
    [null, ''],
    ...data.categories.map(({ id, label }): [string, string] => [id, label]),
  ]);
  return vintages.all
    .filter((each) => each.others.length > 0 && isRevised(each))
    .flatMap((each): Revision[] => {
      const { shown, others } = each;
      const before = others.find((other) => other.isFromAnswer && !other.value.equals(shown.value));
      const label = labels.get(shown.categoryId);
      if (before === undefined || label === undefined) return [];
      return [{ label, period: shown.period, now: shown, before, difference: shown.value.minus(before.value) }];
    })
    .toSorted(
      (one, other) => comparePeriods(one.period, other.period) || Number(one.label !== '') - Number(other.label !== ''),
    )
    .slice(0, MOST_REVISIONS);
}

/**
 * The chosen pair, or the last two columns with figures that may be compared: of the same length, without a hard break,
 * and preferably of the total, so that the first change a reader sees is one that can be computed.
 */
function choosePair(
  columns: readonly CompareColumn[],
  asked: ViewState,
  data: ComparisonData,
  vintages: VintageIndex,
): CompareView['pair'] {
  const withFigures = columns.filter((column) => column.figureCount > 0);
  const asTo = withFigures.find((column) => column.token === asked.to);
  const asFrom = withFigures.find((column) => column.token === asked.from);
  if (asFrom && asTo && asFrom !== asTo) return { from: asFrom, to: asTo };
  const hasTotals = data.observations.some((observation) => observation.categoryId === null);
  const candidates = withFigures.filter((column) => !hasTotals || vintages.at(null, column.period) !== undefined);
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

function ignoredChoices(
  asked: ViewState,
  data: ComparisonData,
  pair: CompareView['pair'],
  known: ReadonlySet<string>,
  paging: Paging,
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
    ...(asked.denominator !== null && !data.denominators.some(({ label }) => label === asked.denominator)
      ? [{ choice: 'denominator', value: asked.denominator } as const]
      : []),
    ...(asked.knownOn !== null && data.knownOn === null ? [{ choice: 'knownOn', value: asked.knownOn } as const] : []),
    ...(asked.page > paging.pages ? [{ choice: 'page', value: String(asked.page) } as const] : []),
  ];
}

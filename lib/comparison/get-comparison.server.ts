import type { DatabaseClient } from '../db/client.server';
import { type IsoDate, isIsoDate } from '../figures/iso-date';
import { foldLabel } from '../series/fold-label';
import { periodKindNamed } from '../series/table-slices';
import type { Viewer } from '../visibility/viewer';
import { attachEvidence, shownObservations } from './attach-evidence';
import { buildCompareView } from './build-compare-view';
import type { CompareView } from './compare-view';
import type { CategoryEntry, ComparisonData, GapEntry, ObservationEntry } from './comparison-data';
import { breakEntryOf, gapEntryOf, gapSelect } from './comparison-rows.server';
import { isKnownOn } from './known-on';
import { evidenceKey, listEvidence, listOutsideEvidence } from './list-evidence.server';
import { listObservations } from './list-observations.server';
import { listRefusals } from './list-refusals.server';
import { listVintages, type Vintage } from './list-vintages.server';
import { findComparedSeries, type ComparedSeries } from './find-compared-series.server';
import { NO_DIMENSION, type ViewState } from './view-state';

/**
 * What the viewer may see of one series and one of its dimensions, in a constant number of queries, as it is now or as it
 * was known on a day; without the places where its figures are written. Null when there is no such series, or nothing in
 * it that this viewer sees: an embargoed answer shows neither figures nor categories, definitions or periods.
 */
export async function getComparison(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  state: ViewState,
): Promise<ComparisonData | null> {
  return (await load(client, viewer, today, state))?.data ?? null;
}

/**
 * The comparison of an address as this viewer sees it: one page of its rows, or all of them for a file, with where each
 * figure is written. Null as for `getComparison`.
 */
export async function getCompareView(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  state: ViewState,
  extent: 'page' | 'all' = 'page',
): Promise<CompareView | null> {
  return (await getCompareViewWithAnswers(client, viewer, today, state, extent))?.view ?? null;
}

/**
 * The same with every answer of which something may stand in it: figures, earlier figures, reasons why there is none, and
 * refusals. Whoever may not see one of them may not see what was made from the view.
 */
export async function getCompareViewWithAnswers(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  state: ViewState,
  extent: 'page' | 'all',
): Promise<{ readonly view: CompareView; readonly answerIds: readonly string[] } | null> {
  const loaded = await load(client, viewer, today, state);
  if (loaded === null) return null;
  const view = buildCompareView(loaded.data, state, extent);
  const evidence = await listEvidence(client, loaded.seriesId, shownObservations(view));
  const answerIds = [...loaded.answerIds, ...view.refusals.map(({ answerId }) => answerId)];
  return {
    view: attachEvidence(view, (observation) => evidence.get(evidenceKey(observation)) ?? []),
    answerIds: [...new Set(answerIds)],
  };
}

async function load(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  state: ViewState,
): Promise<{
  readonly seriesId: string;
  readonly answerIds: readonly string[];
  readonly data: ComparisonData;
} | null> {
  const series = state.series === null ? null : await findComparedSeries(client, state.series);
  if (series === null) return null;
  const visible = await listVintages(client, viewer, today, series.id);
  const hasLooseGap = visible.length === 0 && (await client.gap.count({ where: looseGaps(series.id), take: 1 })) > 0;
  if (visible.length === 0 && !hasLooseGap) return null;
  const knownOn = state.knownOn !== null && isIsoDate(state.knownOn) ? state.knownOn : null;
  const vintages = visible.filter((vintage) => isKnownOn(knownOn, vintage));
  const dimensions = await visibleDimensions(client, series, vintages);
  const dimension = chooseDimension(dimensions, state.dimension);
  const data = await loadFigures(client, { series, vintages, dimension, knownOn });
  const refusals = await listRefusals(client, viewer, today, {
    threadId: series.threadId,
    answerIds: answerIdsOf(vintages),
    knownOn,
  });
  const { slug, title, measure, unit, periodType } = series;
  return {
    seriesId: series.id,
    answerIds: answerIdsOf(vintages),
    data: {
      series: { slug, title, measure, unit, periodKind: periodKindNamed(periodType) },
      dimensions: dimensions.map(({ labelKey, label }) => ({ key: labelKey, label })),
      dimension: dimension && { key: dimension.labelKey, label: dimension.label },
      breaks: visibleBreaks(series.breaks, answerIdsOf(vintages))
        .map(breakEntryOf)
        .toSorted((one, other) => one.laterStart.localeCompare(other.laterStart)),
      denominators: series.denominators,
      events: series.events,
      knownOn,
      refusals,
      ...data,
    },
  };
}

interface Chosen {
  readonly series: ComparedSeries;
  readonly vintages: readonly Vintage[];
  readonly dimension: ComparedSeries['dimensions'][number] | null;
  readonly knownOn: IsoDate | null;
}

async function loadFigures(
  client: DatabaseClient,
  { series, vintages, dimension, knownOn }: Chosen,
): Promise<Pick<ComparisonData, 'categories' | 'observations' | 'gaps' | 'sources'>> {
  const [outside, all, gapRows] = await Promise.all([
    listOutsideEvidence(
      client,
      series.id,
      vintages.flatMap(({ source }) => (source.kind === 'answer' ? [] : [source.id])),
    ),
    client.category.findMany({
      where: { dimensionId: { in: dimension ? [dimension.id] : [] } },
      select: { id: true, key: true, code: true, label: true, groupLabel: true },
      orderBy: { position: 'asc' },
    }),
    client.gap.findMany({
      where: {
        seriesId: series.id,
        AND: [
          { OR: [{ categoryId: null }, ...(dimension ? [{ category: { dimensionId: dimension.id } }] : [])] },
          { OR: [{ answerId: null }, { answerId: { in: answerIdsOf(vintages) } }] },
        ],
      },
      select: { ...gapSelect, answerId: true, recordedAt: true },
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const bare = await listObservations(client, series.id, all, vintages, series.definitions);
  const observations =
    outside.evidence.size === 0
      ? bare
      : bare.map((each): ObservationEntry => {
          const evidence = each.isFromAnswer ? undefined : outside.evidence.get(evidenceKey(each));
          return evidence === undefined ? each : { ...each, evidence };
        });
  const gaps: GapEntry[] = gapRows
    .filter((row) => row.answerId !== null || isKnownOn(knownOn, { statedOn: null, recordedAt: row.recordedAt }))
    .map(gapEntryOf);
  const sources = new Map([...vintages.map(({ source }) => source), ...outside.sources].map((each) => [each.id, each]));
  return {
    categories: visibleCategories(all, [...observations, ...gaps]),
    observations,
    gaps,
    sources: [...sources.values()],
  };
}

/** A break that follows from answers under embargo is for who sees them all. */
function visibleBreaks<Row extends { readonly answerIds: readonly string[] }>(
  breaks: readonly Row[],
  answerIds: readonly string[],
): Row[] {
  return breaks.filter((row) => row.answerIds.every((id) => answerIds.includes(id)));
}

/** The categories with something to show for these vintages. */
function visibleCategories(
  categories: readonly CategoryEntry[],
  shown: readonly { readonly categoryId: string | null }[],
): CategoryEntry[] {
  const used = new Set(shown.map(({ categoryId }) => categoryId));
  return categories.filter(({ id }) => used.has(id));
}

/** The dimensions of which these vintages say something, in order. */
async function visibleDimensions(
  client: DatabaseClient,
  series: ComparedSeries,
  vintages: readonly Vintage[],
): Promise<ComparedSeries['dimensions']> {
  const answerIds = answerIdsOf(vintages);
  const outsideIds = vintages.flatMap(({ source }) => (source.kind === 'answer' ? [] : [source.id]));
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT d."id"::text FROM "Dimension" d
    WHERE d."seriesId" = ${series.id}::uuid AND (
      EXISTS (SELECT 1 FROM "Category" c CROSS JOIN LATERAL (
          SELECT 1 FROM "Observation" o WHERE o."seriesId" = d."seriesId" AND o."categoryId" = c."id"
            AND (o."answerId" = ANY(${answerIds}::uuid[]) OR o."outsideSourceId" = ANY(${outsideIds}::uuid[])) LIMIT 1
        ) figure WHERE c."dimensionId" = d."id")
      OR EXISTS (SELECT 1 FROM "Gap" g JOIN "Category" c ON c."id" = g."categoryId"
        WHERE g."seriesId" = d."seriesId" AND c."dimensionId" = d."id"
          AND (g."answerId" IS NULL OR g."answerId" = ANY(${answerIds}::uuid[]))))`;
  const visible = new Set(rows.map(({ id }) => id));
  return series.dimensions.filter(({ id }) => visible.has(id));
}

function answerIdsOf(vintages: readonly Vintage[]): string[] {
  return vintages.flatMap(({ source }) => (source.kind === 'answer' ? [source.id] : []));
}

function looseGaps(seriesId: string) {
  return { seriesId, answerId: null };
}

function chooseDimension<Dimension extends { readonly labelKey: string }>(
  dimensions: readonly Dimension[],
  asked: string | null,
): Dimension | null {
  if (asked === NO_DIMENSION) return null;
  const wanted = asked === null ? null : foldLabel(asked);
  return dimensions.find((dimension) => dimension.labelKey === wanted) ?? dimensions[0] ?? null;
}

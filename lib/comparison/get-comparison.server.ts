import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import type { IsoDate } from '../figures/iso-date';
import { foldLabel } from '../series/fold-label';
import { periodKindNamed } from '../series/table-slices';
import type { Viewer } from '../visibility/viewer';
import { visibleGaps, visibleObservations } from '../visibility/visible-where.server';
import type { ComparisonData } from './comparison-data';
import {
  breakEntryOf,
  gapEntryOf,
  gapSelect,
  observationEntryOf,
  observationSelect,
  sourcesOf,
} from './comparison-rows.server';
import { listRefusals } from './list-refusals.server';
import { NO_DIMENSION, type ViewState } from './view-state';

/**
 * What the viewer may see of one series and one of its dimensions, in a constant number of queries. Null when there is no
 * such series, or nothing in it that this viewer sees: an embargoed answer shows neither figures nor categories,
 * definitions or periods.
 */
export async function getComparison(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  state: ViewState,
): Promise<ComparisonData | null> {
  if (state.series === null) return null;
  const [observations, gaps] = [visibleObservations(viewer, today), visibleGaps(viewer, today)];
  const hasVisible = { OR: [{ observations: { some: observations } }, { gaps: { some: gaps } }] };
  const [series, dimensions] = await Promise.all([
    client.series.findFirst({
      where: { AND: [{ slug: state.series }, hasVisible] },
      select: {
        id: true,
        slug: true,
        title: true,
        measure: true,
        unit: true,
        periodType: true,
        threadId: true,
        breaks: true,
      },
    }),
    client.dimension.findMany({
      where: { series: { slug: state.series }, categories: { some: hasVisible } },
      select: { id: true, labelKey: true, label: true },
      orderBy: { position: 'asc' },
    }),
  ]);
  if (series === null) return null;
  const dimension = chooseDimension(dimensions, state.dimension);
  const ofView = {
    seriesId: series.id,
    OR: [{ categoryId: null }, ...(dimension ? [{ category: { dimensionId: dimension.id } }] : [])],
  };
  const [observationRows, gapRows, categories, refusals] = await Promise.all([
    client.observation.findMany({
      where: { AND: [ofView, observations] } satisfies Prisma.ObservationWhereInput,
      select: observationSelect,
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    }),
    client.gap.findMany({
      where: { AND: [ofView, gaps] } satisfies Prisma.GapWhereInput,
      select: gapSelect,
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    }),
    client.category.findMany({
      where: { AND: [{ dimensionId: { in: dimension ? [dimension.id] : [] } }, hasVisible] },
      select: { id: true, key: true, code: true, label: true, groupLabel: true },
      orderBy: { position: 'asc' },
    }),
    listRefusals(client, viewer, today, series),
  ]);
  return {
    series: {
      slug: series.slug,
      title: series.title,
      measure: series.measure,
      unit: series.unit,
      periodKind: periodKindNamed(series.periodType),
    },
    dimensions: dimensions.map(({ labelKey, label }) => ({ key: labelKey, label })),
    dimension: dimension && { key: dimension.labelKey, label: dimension.label },
    categories,
    observations: observationRows.map(observationEntryOf),
    gaps: gapRows.map(gapEntryOf),
    breaks: series.breaks.map(breakEntryOf).toSorted((one, other) => one.laterStart.localeCompare(other.laterStart)),
    sources: sourcesOf(observationRows),
    refusals,
  };
}

function chooseDimension<Dimension extends { readonly labelKey: string }>(
  dimensions: readonly Dimension[],
  asked: string | null,
): Dimension | null {
  if (asked === NO_DIMENSION) return null;
  const wanted = asked === null ? null : foldLabel(asked);
  return dimensions.find((dimension) => dimension.labelKey === wanted) ?? dimensions[0] ?? null;
}

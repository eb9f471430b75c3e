import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { type IsoDate, isoDateOf } from '../figures/iso-date';
import { periodOf } from '../series/period-row';
import { periodKindNamed } from '../series/table-slices';
import type { Viewer } from '../visibility/viewer';
import { visibleGaps, visibleObservations } from '../visibility/visible-where.server';
import { breakEntryOf, observationEntryOf, observationSelect } from './comparison-rows.server';
import type { SeriesSummary } from './series-summary';
import { summariseTotals } from './summarise-totals';

/**
 * The series with figures that the viewer sees, those over the most periods first. A constant number of queries; totals
 * are the newest vintage for this viewer.
 */
export async function listSeries(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  { take = 200 }: { readonly take?: number } = {},
): Promise<{ readonly total: number; readonly series: readonly SeriesSummary[] }> {
  const observations = visibleObservations(viewer, today);
  const hasVisible = { OR: [{ observations: { some: observations } }, { gaps: { some: visibleGaps(viewer, today) } }] };
  const counts = await client.observation.groupBy({
    by: ['seriesId'],
    where: observations,
    _count: { _all: true },
    _min: { periodStart: true },
    _max: { periodEnd: true },
  });
  const chosen = counts
    .toSorted(
      (one, other) =>
        span(other) - span(one) || other._count._all - one._count._all || one.seriesId.localeCompare(other.seriesId),
    )
    .slice(0, take);
  const ids = chosen.map((each) => each.seriesId);
  const [rows, totals, edges] = await Promise.all([
    client.series.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        slug: true,
        title: true,
        measure: true,
        unit: true,
        periodType: true,
        breaks: { where: { isDismissed: false, answerIds: { isEmpty: true } } },
        dimensions: {
          where: { categories: { some: hasVisible } },
          select: { label: true },
          orderBy: { position: 'asc' },
        },
      },
    }),
    client.observation.findMany({
      where: {
        AND: [{ seriesId: { in: ids }, categoryId: null }, observations],
      } satisfies Prisma.ObservationWhereInput,
      select: { seriesId: true, ...observationSelect },
    }),
    client.observation.findMany({
      where: { AND: [{ seriesId: { in: ids } }, observations] },
      select: { seriesId: true, periodType: true, periodLabel: true, periodStart: true, periodEnd: true },
      distinct: ['seriesId', 'periodType', 'periodStart', 'periodEnd'],
      orderBy: [{ periodStart: 'asc' }, { periodEnd: 'asc' }],
    }),
  ]);
  const series = chosen.flatMap(({ seriesId, _count }): SeriesSummary[] => {
    const row = rows.find((each) => each.id === seriesId);
    const periods = edges.filter((each) => each.seriesId === seriesId).map(periodOf);
    const [firstPeriod, lastPeriod] = [periods[0], periods.at(-1)];
    if (!row || !firstPeriod || !lastPeriod) return [];
    const { slug, title, measure, unit } = row;
    return [
      {
        slug,
        title,
        measure,
        unit,
        dimensions: row.dimensions.map((dimension) => dimension.label),
        figureCount: _count._all,
        firstPeriod,
        lastPeriod,
        totals: summariseTotals({
          observations: totals.filter((each) => each.seriesId === seriesId).map(observationEntryOf),
          breaks: row.breaks.map(breakEntryOf),
          periodKind: periodKindNamed(row.periodType),
        }),
      },
    ];
  });
  return { total: counts.length, series };
}

/** The days from the first to the last figure: what can be followed the longest comes first. */
function span({ _min, _max }: { _min: { periodStart: Date | null }; _max: { periodEnd: Date | null } }): number {
  if (_min.periodStart === null || _max.periodEnd === null) return 0;
  return Date.parse(isoDateOf(_max.periodEnd)) - Date.parse(isoDateOf(_min.periodStart));
}

import type { Prisma } from '../db/generated/client';
import type { PlannedSeries } from './series-plan';
import { slugOf } from './slug';

/** Any number: one writer of series at a time, so that two answers of one thread find each other's series. */
const SERIES_LOCK = 730_254;

export async function lockSeries(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${SERIES_LOCK}::bigint)`;
}

/** Where the series of an answer are looked for: in its thread, and among those of other answers to its question. */
export interface SeriesPlace {
  readonly threadId: string | null;
  readonly seriesIds: readonly string[];
}

/** The series that the planned one continues, or a new one. One answer joins a series once. */
export async function requireSeriesFor(
  transaction: Prisma.TransactionClient,
  place: SeriesPlace,
  planned: PlannedSeries,
  usedSeriesIds: ReadonlySet<string>,
): Promise<string> {
  return (
    (await findSeries(transaction, place, planned, usedSeriesIds)) ??
    (await createSeries(transaction, place.threadId, planned))
  );
}

async function findSeries(
  transaction: Prisma.TransactionClient,
  { threadId, seriesIds }: SeriesPlace,
  planned: PlannedSeries,
  usedSeriesIds: ReadonlySet<string>,
): Promise<string | null> {
  const candidates = await transaction.series.findMany({
    where: {
      OR: [{ id: { in: [...seriesIds] } }, ...(threadId === null ? [] : [{ threadId }])],
      unit: planned.unit,
      periodType: planned.periodKind,
      matchKey: { in: [...planned.matchKeys] },
      id: { notIn: [...usedSeriesIds] },
    },
    select: { id: true, matchKey: true, dimensions: { select: { labelKey: true } } },
    orderBy: { createdAt: 'asc' },
  });
  const [firstKey] = planned.matchKeys;
  const exact = candidates.find((series) => series.matchKey === firstKey);
  if (exact) return exact.id;
  const ownDimensions = new Set(planned.dimensions.map((dimension) => dimension.labelKey));
  const related = candidates.filter((series) => series.dimensions.some(({ labelKey }) => ownDimensions.has(labelKey)));
  return related.length === 1 ? (related[0]?.id ?? null) : null;
}

async function createSeries(
  transaction: Prisma.TransactionClient,
  threadId: string | null,
  planned: PlannedSeries,
): Promise<string> {
  const base = slugOf(planned.title);
  const taken = await transaction.series.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const series = await transaction.series.create({
    data: {
      slug: freeSlug(base, new Set(taken.map((row) => row.slug))),
      title: planned.title,
      measure: planned.measure,
      unit: planned.unit,
      periodType: planned.periodKind,
      threadId,
      matchKey: planned.matchKeys[0] ?? '',
    },
    select: { id: true },
  });
  return series.id;
}

function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${String(number)}`)) number += 1;
  return `${base}-${String(number)}`;
}

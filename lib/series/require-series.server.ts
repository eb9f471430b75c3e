import type { Prisma } from '../db/generated/client';
import type { SeriesPlan } from './align/aligned-thread';
import { slugOf } from './slug';

/** Any number: one writer of series at a time, so that two answers of one thread find each other's series. */
const SERIES_LOCK = 730_254;

export async function lockSeries(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${SERIES_LOCK}::bigint)`;
}

/** A new series of the scope, at an address made from its title that no other has. */
export async function createSeries(
  transaction: Prisma.TransactionClient,
  scope: { readonly threadId: string | null; readonly questionId: string | null },
  { key, title, measure, unit, periodKind }: SeriesPlan,
): Promise<string> {
  const base = slugOf(title);
  const taken = await transaction.series.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const series = await transaction.series.create({
    data: {
      ...scope,
      slug: freeSlug(base, new Set(taken.map((row) => row.slug))),
      title,
      measure,
      unit,
      periodType: periodKind,
      matchKey: key,
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

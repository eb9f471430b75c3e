import type { PrismaClient } from '../db/generated/client';
import { enqueueJob } from '../jobs/enqueue-job.server';
import type { Claims } from '../jobs/open-claims.server';

const AT_ONCE = 100;

/**
 * Puts back into the queue what a worker began and nobody works on any more, because that worker was killed.
 * @returns how many
 */
export async function requeueLostImports(database: PrismaClient, claims: Claims): Promise<number> {
  const begun = await database.import.findMany({
    where: { startedAt: { not: null }, finishedAt: null, dismissedAt: null },
    select: { id: true },
    orderBy: { queuedAt: 'asc' },
    take: AT_ONCE,
  });
  let count = 0;
  for (const { id } of begun) {
    if (!(await claims.claim(id))) continue; // somebody is at it
    try {
      count += await requeue(database, id);
    } finally {
      await claims.release(id);
    }
  }
  return count;
}

/** Waiting again and queued, in one transaction; nothing when it was finished meanwhile. */
async function requeue(database: PrismaClient, id: string): Promise<number> {
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.import.updateMany({
      where: { id, startedAt: { not: null }, finishedAt: null, dismissedAt: null },
      data: { startedAt: null },
    });
    if (count > 0) await enqueueJob(transaction, 'read-document', { id });
    return count;
  });
}

import PgBoss from 'pg-boss';
import type { Prisma } from '../db/generated/client';
import { JOB_SCHEMA, type JobQueue, type JobSubject } from './job-queue';

/**
 * Puts a job into its queue, in the transaction that records why: both are there or neither is. Nothing else of pg-boss
 * runs in the process that asks for a job.
 */
export async function enqueueJob(
  transaction: Prisma.TransactionClient,
  queue: JobQueue,
  subject: JobSubject,
): Promise<void> {
  const boss = new PgBoss({
    schema: JOB_SCHEMA,
    db: { executeSql: (text, values) => execute(transaction, text, values) },
  });
  await boss.insert([{ name: queue, data: { id: subject.id } }]);
}

async function execute(
  transaction: Prisma.TransactionClient,
  text: string,
  values: readonly unknown[],
): Promise<{ rows: unknown[] }> {
  return { rows: await transaction.$queryRawUnsafe(text, ...values) };
}

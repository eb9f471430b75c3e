import PgBoss from 'pg-boss';
import { JOB_QUEUES, JOB_SCHEMA, QUEUE_OPTIONS } from './job-queue';

/**
 * Makes or brings up to date the schema and the queues that jobs are kept in: a step of every start and every deployment,
 * beside the migrations. Doing it again, or twice at once, changes nothing.
 */
export async function prepareQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: JOB_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  try {
    for (const queue of JOB_QUEUES) await boss.createQueue(queue, { name: queue, ...QUEUE_OPTIONS });
  } finally {
    await boss.stop({ graceful: false });
  }
  const [failure] = failures;
  if (failure) throw failure;
}

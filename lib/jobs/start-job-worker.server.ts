import PgBoss from 'pg-boss';
import { log } from '../log.server';
import { JOB_SCHEMA, parseJobSubject, type JobQueue, type JobSubject } from './job-queue';
import { prepareQueues } from './prepare-queues.server';

export interface JobWorker {
  /** Takes no more jobs and waits for the ones under way, for as long as `patienceMilliseconds`. */
  stop(patienceMilliseconds: number): Promise<void>;
}

export interface JobWorkerSettings {
  readonly databaseUrl: string;
  readonly queue: JobQueue;
  /** How many jobs at once. */
  readonly concurrency: number;
  readonly work: (subject: JobSubject) => Promise<void>;
}

const LOOK_EVERY_SECONDS = 0.5;
/** Each loop asks for one job at a time; the rest of the pool is for pg-boss's own upkeep. */
const SPARE_CONNECTIONS = 2;

/** Takes jobs from a queue and does them. A job whose work throws is tried again later (QUEUE_OPTIONS). */
export async function startJobWorker({ databaseUrl, queue, concurrency, work }: JobWorkerSettings): Promise<JobWorker> {
  await prepareQueues(databaseUrl);
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: JOB_SCHEMA,
    max: concurrency + SPARE_CONNECTIONS,
    schedule: false,
  });
  boss.on('error', (error) => {
    log.warn({ error }, 'the queue of jobs cannot be reached');
  });
  await boss.start();
  const underWay = new Set<Promise<void>>();
  const handle = async (data: unknown): Promise<void> => {
    const subject = parseJobSubject(data);
    if (subject === null) return;
    const doing = work(subject);
    underWay.add(doing);
    try {
      await doing;
    } catch (error) {
      log.error({ queueName: queue, jobSubject: subject.id, error: asError(error) }, 'a job failed');
      throw error;
    } finally {
      underWay.delete(doing);
    }
  };
  for (let loop = 0; loop < concurrency; loop += 1) {
    await boss.work(queue, { batchSize: 1, pollingIntervalSeconds: LOOK_EVERY_SECONDS }, async (jobs) => {
      for (const job of jobs) await handle(job.data);
    });
  }
  return {
    stop: async (patienceMilliseconds) => {
      await boss.offWork(queue);
      await Promise.race([Promise.allSettled([...underWay]), pause(patienceMilliseconds)]);
      await boss.stop({ graceful: false });
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

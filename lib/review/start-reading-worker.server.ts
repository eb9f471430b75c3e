import { createClient } from '../db/client.server';
import { readInChild, type ReadingLimits } from '../documents/read-in-child.server';
import { openClaims } from '../jobs/open-claims.server';
import { type JobWorker, startJobWorker } from '../jobs/start-job-worker.server';
import { log } from '../log.server';
import { readImport } from './read-import.server';
import { requeueLostImports } from './requeue-lost-imports.server';

export interface ReadingWorkerSettings {
  readonly databaseUrl: string;
  readonly limits: ReadingLimits;
  /** How many documents at once. */
  readonly concurrency: number;
  /** For tests: how a document is read. */
  readonly read?: typeof readInChild;
}

/** How soon a killed worker's documents are taken up again. */
const LOOK_FOR_LOST_MILLISECONDS = 5000;

/** Reads the documents that were brought in, until it is stopped. */
export async function startReadingWorker(settings: ReadingWorkerSettings): Promise<JobWorker> {
  const { databaseUrl, limits, concurrency, read = readInChild } = settings;
  const database = createClient(databaseUrl, { connections: concurrency + 1 });
  const claims = openClaims(databaseUrl);
  const worker = await startJobWorker({
    databaseUrl,
    queue: 'read-document',
    concurrency,
    work: ({ id }) => readImport({ database, claims, limits, now: () => new Date(), read }, id),
  });
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const count = await requeueLostImports(database, claims);
      if (count > 0) log.warn({ count }, 'documents of a worker that ended were queued again');
    } catch (error) {
      log.warn({ error: error instanceof Error ? error : new Error(String(error)) }, 'cannot look for lost documents');
    }
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_FOR_LOST_MILLISECONDS);
  looking = look();
  return {
    stop: async (patienceMilliseconds) => {
      clearInterval(timer);
      await looking;
      await worker.stop(patienceMilliseconds);
      await claims.close();
      await database.$disconnect();
    },
  };
}

import './require-node.server';
import { constants, setPriority } from 'node:os';
import { checkServer } from '@/lib/db/use-database.server';
import { getEnvironment, requireDatabaseUrl } from '@/lib/environment.server';
import { log } from '@/lib/log.server';
import { runCommand } from './run-command.server';
import { waitForStopSignal } from './stop-signal.server';

/** How long a document that is being read may take to end when the worker is stopped; then the next worker reads it. */
const PATIENCE_MILLISECONDS = 5000;

/** The process for background work: it reads documents, and never answers a request. Several may run at once. */
await runCommand(async () => {
  const { reading } = getEnvironment();
  const databaseUrl = requireDatabaseUrl();
  await checkServer(databaseUrl);
  const stopSignal = waitForStopSignal();
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const { startReadingWorker } = await import('@/lib/review/start-reading-worker.server');
  const worker = await startReadingWorker({ databaseUrl, limits: reading, concurrency: reading.concurrency });
  log.info({ concurrency: reading.concurrency }, 'the worker waits for documents');
  await stopSignal;
  await worker.stop(PATIENCE_MILLISECONDS);
  process.exit(0); // a child that still reads ends with its pipe
}, 'orderly');

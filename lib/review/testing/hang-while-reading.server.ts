import { startReadingWorker } from '../start-reading-worker.server';
import { TEST_LIMITS } from './receive-and-read.server';

// A worker that a test can kill: it begins the first document it gets and never ends it.
const [databaseUrl = ''] = process.argv.slice(2);
await startReadingWorker({
  databaseUrl,
  limits: TEST_LIMITS,
  concurrency: 8,
  read: () => new Promise(() => undefined),
});
setInterval(() => undefined, 60_000);

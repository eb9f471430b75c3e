import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '@/lib/db/free-port.server';
import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { applyMigrations } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { startThrowAwayServer } from '@/lib/db/throw-away-server.server';
import { EnvironmentVariables } from '@/lib/environment.server';
import { prepareQueues } from '@/lib/jobs/prepare-queues.server';
import { startWebProcess } from './web-process.server';
import { startWorkerProcess } from './worker-process.server';

/** The installation that journeys visit: a production build on a database of its own, with the sample. */
export interface E2eServer {
  readonly baseUrl: string;
  readonly databaseUrl: string;
  /** What in the server's output is neither a line of its log below "warn" nor empty. */
  findComplaints(): readonly string[];
  stop(): Promise<void>;
}

const STATE_FOLDER = path.join(PROJECT_ROOT, 'e2e/.state');

/** Starts it, and writes `e2e/.state/server.json` ({ baseUrl, databaseUrl }) for the journeys. The build is there. */
export async function startE2eServer(): Promise<E2eServer> {
  const logFile = path.join(STATE_FOLDER, 'server.log');
  mkdirSync(STATE_FOLDER, { recursive: true });
  writeFileSync(logFile, '');
  const database = await startThrowAwayServer();
  try {
    await applyMigrations(database.url, schemaFoldersOf(PROJECT_ROOT));
    await prepareQueues(database.url);
    await loadSample(database.url);
    const port = await findFreePort();
    const baseUrl = `http://localhost:${String(port)}`;
    // A developer's own settings must not change what the journeys prove.
    const environment = Object.fromEntries(Object.keys(EnvironmentVariables.shape).map((name) => [name, '']));
    const web = await startWebProcess({
      mode: 'production',
      host: '127.0.0.1',
      port,
      publicUrl: baseUrl,
      databaseUrl: database.url,
      authSecret: 'of no value: this installation lasts as long as its tests',
      environment,
      logFile,
    });
    const worker = startWorkerProcess({ mode: 'production', databaseUrl: database.url, environment, logFile });
    writeFileSync(path.join(STATE_FOLDER, 'server.json'), JSON.stringify({ baseUrl, databaseUrl: database.url }));
    return {
      baseUrl,
      databaseUrl: database.url,
      findComplaints: () => readFileSync(logFile, 'utf8').split('\n').filter(isComplaint),
      stop: async () => {
        await Promise.all([web.stop(), worker.stop()]);
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function loadSample(databaseUrl: string): Promise<void> {
  const { createClient } = await import('@/lib/db/client.server');
  const seed = await import('@/prisma/seed.server');
  const client = createClient(databaseUrl, { connections: 4 });
  try {
    await seed.loadSample(client);
  } finally {
    await client.$disconnect();
  }
}

/** Next's own announcements start with a sign or a dash; the log is JSON with a level, 40 being a warning. */
function isComplaint(line: string): boolean {
  if (line.trim() === '' || /^\s*([▲✓-]|\(Use `node)/u.test(line)) return false;
  const level = /^\{"level":(\d+)/.exec(line)?.[1];
  return level === undefined || Number(level) >= 40;
}

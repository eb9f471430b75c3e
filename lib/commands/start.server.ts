import './require-node.server';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { prepareDataFolder } from '@/lib/db/data-folder.server';
import { withoutPassword } from '@/lib/db/database-address';
import { type EmbeddedServer, startEmbeddedServer } from '@/lib/db/embedded-server.server';
import { checkPort } from '@/lib/db/free-port.server';
import { ensureGenerated } from '@/lib/db/generate.server';
import { acquireInstance, type Instance } from '@/lib/db/instance.server';
import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { applyMigrations } from '@/lib/db/migrations.server';
import { prepareQueues } from '@/lib/jobs/prepare-queues.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { reasonOf, SetupProblem } from '@/lib/db/setup-problem';
import { checkServer } from '@/lib/db/use-database.server';
import { type Environment, getEnvironment } from '@/lib/environment.server';
import { announce } from './announce.server';
import { findAuthSecret } from './auth-secret.server';
import { ensureBuild } from './ensure-build.server';
import { runCommand } from './run-command.server';
import { waitForStopSignal } from './stop-signal.server';
import type { ProcessGroup } from './process-group.server';
import { startWebProcess } from './web-process.server';
import { superviseWorker, type SupervisedWorker } from './worker-process.server';

const mode = process.argv.includes('--dev') ? 'development' : 'production';
const command = mode === 'production' ? 'npm start' : 'npm run dev';

await runCommand(async () => {
  process.chdir(PROJECT_ROOT);
  const environment = getEnvironment();
  createFolder(environment.dataFolder);
  const attempt = await acquireInstance(environment.dataFolder, command);
  if (attempt.outcome === 'taken') {
    const { address, owner, command: other } = attempt.by;
    const what =
      address === null ? `${other} is already starting here` : `Vraagspoor already runs at ${address} (${other})`;
    throw new SetupProblem(
      `${what}: end process ${String(owner.pid)} first, or set DATA_DIR and PORT for a second one`,
    );
  }
  const stopSignal = waitForStopSignal();
  const started: Started = { database: null, web: null, worker: null };
  try {
    await Promise.race([start(environment, attempt.instance, started), stopSignal]);
    const failure = await Promise.race([
      stopSignal.then(() => null),
      ...(started.web === null
        ? []
        : [started.web.ended.then((code) => `The web server ended (code ${String(code)})`)]),
      ...(started.worker === null
        ? []
        : [started.worker.ended.then((code) => `The worker ended (code ${String(code)})`)]),
      ...(started.database === null ? [] : [started.database.ended.then(() => 'The database ended: see postgres.log')]),
    ]);
    if (failure !== null) throw new SetupProblem(`${failure}. Start again with ${command}: nothing is lost`);
  } finally {
    await Promise.all([started.web?.stop(), started.worker?.stop()]);
    await started.database?.stop();
    attempt.instance.release();
  }
  console.log('Stopped.');
  process.exit(0); // a start that was interrupted halfway may still be busy
}, 'orderly');

/** What has to be stopped, filled in as it starts. */
interface Started {
  database: EmbeddedServer | null;
  web: ProcessGroup | null;
  worker: SupervisedWorker | null;
}

async function start(environment: Environment, instance: Instance, started: Started): Promise<void> {
  const authSecret = findAuthSecret(environment);
  await requireFreePort(environment);
  ensureGenerated();
  const databaseUrl = await startDatabase(environment, started);
  instance.record({ databaseUrl });
  const applied = await applyMigrations(databaseUrl, schemaFoldersOf(PROJECT_ROOT));
  if (applied.length > 0) say('Migrations', `${String(applied.length)} applied`);
  await prepareQueues(databaseUrl);
  await loadSampleIntoEmpty(databaseUrl);
  if (mode === 'production') {
    await ensureBuild(() => {
      say('Building', 'the web application, once for this version: a minute or so …');
    });
  }
  started.web = await startWebProcess({ ...environment, mode, databaseUrl, authSecret });
  const record = (): void => {
    const children = [started.web?.identity ?? null, started.worker?.identity() ?? null];
    instance.record({
      address: environment.publicUrl,
      children: children.filter((identity) => identity !== null),
    });
  };
  started.worker = superviseWorker({ mode, databaseUrl }, record);
  record();
  await announce(environment, databaseUrl);
  console.log('Stop with Ctrl-C.\n');
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 });
  } catch (error) {
    throw new SetupProblem(`The folder ${folder} cannot be made (${reasonOf(error)}): set DATA_DIR to one that can`);
  }
}

async function requireFreePort({ host, port }: Environment): Promise<void> {
  const state = await checkPort(port, host);
  if (state === 'free') return;
  const other = `choose another: PORT=${String(port + 1)} ${command}`;
  if (state === 'inUse')
    throw new SetupProblem(`Port ${String(port)} is in use by another program: end that, or ${other}`);
  if (state === 'forbidden')
    throw new SetupProblem(
      `Port ${String(port)} is not allowed to this user: choose one above 1023: PORT=3000 ${command}`,
    );
  throw new SetupProblem(
    `HOST=${host} is no address of this machine: use 127.0.0.1 (this machine only) or 0.0.0.0 (everyone)`,
  );
}

async function startDatabase({ databaseUrl, dataFolder }: Environment, started: Started): Promise<string> {
  if (databaseUrl !== null) {
    await checkServer(databaseUrl);
    say('Database', withoutPassword(databaseUrl));
    return databaseUrl;
  }
  const folder = prepareDataFolder(dataFolder, 'durable', (line) => {
    say('Database', line);
  });
  started.database = await startEmbeddedServer(folder);
  const place = path.relative(PROJECT_ROOT, folder.postgresFolder);
  say(
    'Database',
    `PostgreSQL ${folder.binaries.majorVersion} in ${place.startsWith('..') ? folder.postgresFolder : place}`,
  );
  return started.database.url;
}

async function loadSampleIntoEmpty(databaseUrl: string): Promise<void> {
  // Imported late: both need the generated client, which may just have been made.
  const { createClient } = await import('@/lib/db/client.server');
  const { isEmpty, loadSample } = await import('@/prisma/seed.server');
  const client = createClient(databaseUrl, { connections: 4 });
  try {
    if (!(await isEmpty(client))) return;
    await loadSample(client);
    say('Sample', 'loaded');
  } finally {
    await client.$disconnect();
  }
}

function say(subject: string, text: string): void {
  console.log(`${subject.padEnd(11)} ${text}`);
}

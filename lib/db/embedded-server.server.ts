import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, truncateSync } from 'node:fs';
import pg from 'pg';
import { type DataFolder, rememberPort, requireSettings, type ServerSettings } from './data-folder.server';
import { spawnIdentity } from './database-user.server';
import { clearFormerServer } from './former-server.server';
import { checkPort, findFreePort } from './free-port.server';
import { identifyProcess, type ProcessIdentity } from './process-identity.server';
import { readFrom, sizeOf } from './read-log.server';
import { reasonOf, SetupProblem } from './setup-problem';

/** A running PostgreSQL of this project alone. */
export interface EmbeddedServer {
  /** The application's database, as its ordinary user, who may also create databases. */
  readonly url: string;
  readonly port: number;
  readonly identity: ProcessIdentity | null;
  /** Resolves when PostgreSQL has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Ends it cleanly: open transactions are rolled back, everything committed is on disk. May be called twice. */
  stop(): Promise<void>;
}

const APPLICATION = 'vraagspoor';
const START_SECONDS = 60;
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * Starts PostgreSQL on a prepared folder. The caller holds the lock on the folder: a server that still runs on it is
 * left over from a start that was killed, and is stopped.
 */
export async function startEmbeddedServer(folder: DataFolder): Promise<EmbeddedServer> {
  await clearFormerServer(folder.postgresFolder);
  const deadline = Date.now() + START_SECONDS * 1000;
  for (;;) {
    const attempt = await attemptStart(folder, deadline);
    if (attempt.outcome === 'started') return attempt.server;
    if (!attempt.isWorthRetrying || Date.now() > deadline) throw new SetupProblem(attempt.reason);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

type Attempt =
  | { readonly outcome: 'started'; readonly server: EmbeddedServer }
  | { readonly outcome: 'failed'; readonly reason: string; readonly isWorthRetrying: boolean };

async function attemptStart(folder: DataFolder, deadline: number): Promise<Attempt> {
  const port = await choosePort(folder);
  const settings = requireSettings(folder);
  const logStart = sizeOf(folder.logFile);
  const child = spawnServer(folder, port);
  const ended = endOf(child);
  stopWithThisProcess(child, ended);
  const superuser = urlOf('postgres', settings.superuserPassword, port, 'postgres');
  try {
    const readiness = await waitUntilReady(superuser, ended, deadline);
    if (readiness === 'ended') return failedStart(folder, readFrom(folder.logFile, logStart));
    if (readiness !== 'ready') throw new SetupProblem(`${readiness} (log: ${folder.logFile})`);
    await createApplicationDatabase(superuser, settings);
  } catch (error) {
    await endServer(child, ended);
    throw error;
  }
  return { outcome: 'started', server: serverOf(child, ended, port, settings) };
}

function serverOf(child: ChildProcess, ended: Promise<void>, port: number, settings: ServerSettings): EmbeddedServer {
  let stopped: Promise<void> | undefined;
  return {
    url: urlOf(APPLICATION, settings.applicationPassword, port, APPLICATION),
    port,
    identity: child.pid === undefined ? null : identifyProcess(child.pid),
    ended,
    stop: () => (stopped ??= endServer(child, ended)),
  };
}

/** Even when this process fails on an error of its own, PostgreSQL ends with it. */
function stopWithThisProcess(child: ChildProcess, ended: Promise<void>): void {
  const stop = (): void => {
    child.kill('SIGINT');
  };
  process.once('exit', stop);
  void ended.then(() => process.off('exit', stop));
}

/** The port of the last start, or another when it is taken now. */
async function choosePort(folder: DataFolder): Promise<number> {
  const { port } = requireSettings(folder);
  if (port !== null && (await checkPort(port, '127.0.0.1')) === 'free') return port;
  const free = await findFreePort();
  rememberPort(folder, free);
  return free;
}

/** Detached: a Ctrl-C in the terminal must reach the command alone, which stops the web server first. */
function spawnServer(folder: DataFolder, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    // Values of rows stand in details and statements: they may be about persons.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(folder.durability === 'throwAway' ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  if (sizeOf(folder.logFile) > LOG_LIMIT_BYTES) truncateSync(folder.logFile);
  const log = openSync(folder.logFile, 'a', 0o600);
  try {
    return spawn(folder.binaries.postgres, ['-D', folder.postgresFolder, ...flags], {
      ...spawnIdentity(folder.user),
      cwd: '/',
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, LC_MESSAGES: 'C' },
      stdio: ['ignore', log, log],
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
}

/** "ready", "ended", or in words why it is neither. */
async function waitUntilReady(url: string, ended: Promise<void>, deadline: number): Promise<string> {
  const end = ended.then(() => 'ended' as const);
  for (let pause = 20; Date.now() < deadline; pause = Math.min(pause * 1.5, 500)) {
    const answer = await ask(url);
    if (answer === 'ready') return 'ready';
    const pausing = new Promise<'paused'>((resolve) => {
      setTimeout(resolve, pause, 'paused');
    });
    if ((await Promise.race([end, pausing])) === 'ended') return 'ended';
    if (answer === 'refused')
      return 'PostgreSQL does not accept the password in database.json: put back the one that belongs to its data';
  }
  return `PostgreSQL did not answer within ${String(START_SECONDS)} seconds`;
}

async function ask(url: string): Promise<'ready' | 'refused' | 'not yet'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // also thrown below
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'ready';
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '28P01' ? 'refused' : 'not yet';
  } finally {
    await client.end();
  }
}

function failedStart({ logFile }: DataFolder, log: string): Attempt {
  const lines = log.trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1);
  return {
    outcome: 'failed',
    reason: `PostgreSQL does not start: ${reasonOf(fatal ?? 'no message')} (log: ${logFile})`,
    // The port was taken in between, or the last sessions of a killed server are still ending.
    isWorthRetrying:
      /could not create any TCP\/IP sockets|pre-existing shared memory block|lock file .* already exists/.test(log),
  };
}

async function createApplicationDatabase(superuserUrl: string, settings: ServerSettings): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    if (roles.rowCount === 0) {
      const secret = client.escapeLiteral(settings.applicationPassword);
      await client.query(`CREATE ROLE ${APPLICATION} LOGIN CREATEDB PASSWORD ${secret}`);
    }
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [APPLICATION]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  } finally {
    await client.end();
  }
}

async function endServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const isOver = await Promise.race([
      ended.then(() => true),
      new Promise<boolean>((resolve) =>
        setTimeout(() => {
          resolve(false);
        }, seconds * 1000).unref(),
      ),
    ]);
    if (isOver) return;
  }
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${String(port)}/${database}`;
}

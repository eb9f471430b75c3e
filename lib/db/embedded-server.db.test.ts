import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { prepareDataFolder } from './data-folder.server';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.server';
import { identifyProcess, isRunning, ProcessIdentity, waitUntilGone } from './process-identity.server';
import { PROJECT_ROOT } from './project-root.server';
import { withSqlSession } from './sql-session.server';

const Held = z.object({ url: z.string(), postmaster: ProcessIdentity });

describe('the embedded server', () => {
  let folder: string;
  let undo: (() => Promise<void> | void)[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-embedded-'));
    chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
    undo = [];
  });

  afterEach(async () => {
    for (const step of undo.toReversed()) await step();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedServer> {
    const server = await startEmbeddedServer(prepareDataFolder(folder, 'durable'));
    undo.push(() => server.stop());
    return server;
  }

  /** Another process that starts the server and can be killed with or without it. */
  async function startElsewhere(): Promise<z.infer<typeof Held> & { process: ChildProcess }> {
    const script = path.join(PROJECT_ROOT, 'lib/db/testing/hold-server.server.ts');
    const holder = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    undo.push(() => {
      holder.kill('SIGKILL');
    });
    const line = await new Promise<string>((resolve) => {
      holder.stdout.setEncoding('utf8').once('data', resolve);
    });
    return { ...Held.parse(JSON.parse(line)), process: holder };
  }

  async function kill(holder: ChildProcess): Promise<void> {
    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
  }

  async function write(url: string): Promise<void> {
    await withSqlSession(url, (session) => session.query(`CREATE TABLE note AS SELECT 'kept' AS text`));
  }

  async function read(url: string): Promise<unknown> {
    return withSqlSession(
      url,
      async (session) => (await session.query<{ text: string }>('SELECT text FROM note')).rows,
    );
  }

  it('keeps data, password and port when it is stopped and started again', async () => {
    const first = await start();
    await write(first.url);
    await first.stop();

    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await read(second.url)).toEqual([{ text: 'kept' }]);
  });

  it('is UTF-8, tells letters with accents from signs and has what searching needs', async () => {
    const { url } = await start();
    const row = await withSqlSession(url, async (session) => {
      await session.query('CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;');
      const result = await session.query(
        `SELECT current_setting('server_encoding') AS encoding, current_setting('server_version_num')::int / 10000 AS version,
                to_tsvector('dutch', 'gevangenissen')::text AS stem, show_trgm('reïn') = show_trgm('REÏN') AS folds,
                cardinality(show_trgm('reïn')) AS pieces`,
      );
      return result.rows[0] as unknown;
    });
    expect(row).toEqual({ encoding: 'UTF8', version: 18, stem: "'gevangeniss':1", folds: true, pieces: 5 });
  });

  it('listens on this machine alone, with a password that only the owner reads', async () => {
    const { url } = await start();
    const addresses = await withSqlSession(
      url,
      async (session) => (await session.query<{ listen_addresses: string }>('SHOW listen_addresses')).rows,
    );
    expect(addresses).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(statSync(path.join(folder, 'database.json')).mode & 0o777).toBe(0o600);

    const client = new pg.Client({ connectionString: url.replace(/:[0-9a-f]+@/, ':guessed@') });
    await expect(client.connect()).rejects.toThrow('password authentication failed');
  });

  it('loses nothing when the whole is killed with kill -9', async () => {
    const { url, postmaster, process: holder } = await startElsewhere();
    await write(url);
    process.kill(postmaster.pid, 'SIGKILL');
    await kill(holder);

    const again = await start();
    expect(await read(again.url)).toEqual([{ text: 'kept' }]);
  });

  it('takes over from a server that a killed start left running', async () => {
    const { url, postmaster, process: holder } = await startElsewhere();
    await write(url);
    await kill(holder);
    expect(isRunning(postmaster)).toBe(true);

    const again = await start();
    expect(isRunning(postmaster)).toBe(false);
    expect(await read(again.url)).toEqual([{ text: 'kept' }]);
  });

  it('starts although the number of a dead server now belongs to another process, and leaves that alone', async () => {
    const { url, postmaster, process: holder } = await startElsewhere();
    await write(url);
    process.kill(postmaster.pid, 'SIGKILL');
    await kill(holder);
    await waitUntilGone(postmaster, 5000);
    const innocent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    undo.push(() => {
      innocent.kill('SIGKILL');
    });
    const lockFile = path.join(folder, 'postgres/postmaster.pid');
    writeFileSync(lockFile, readFileSync(lockFile, 'utf8').replace(/^\d+/, String(innocent.pid)));

    const again = await start();
    expect(await read(again.url)).toEqual([{ text: 'kept' }]);
    expect(identifyProcess(innocent.pid ?? 0)).not.toBeNull();
  });

  it('moves to another port when its own is taken', async () => {
    const first = await start();
    await write(first.url);
    await first.stop();
    const squatter = await listen(first.port);
    undo.push(() => {
      squatter.close();
    });

    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(await read(second.url)).toEqual([{ text: 'kept' }]);
  });

  it('starts afresh after a first start that was killed halfway', async () => {
    mkdirSync(path.join(folder, 'postgres.new'));
    writeFileSync(path.join(folder, 'postgres.new/PG_VERSION'), '18\n');
    const { url } = await start();
    await write(url);
    expect(existsSync(path.join(folder, 'postgres.new'))).toBe(false);
  });

  it('says in one line that data of another version cannot be opened', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(path.join(folder, 'postgres/PG_VERSION'), '17\n');
    expect(() => prepareDataFolder(folder, 'durable')).toThrow(/was made by PostgreSQL 17, this version brings 18/);
  });

  it('says in one line that its passwords are lost', async () => {
    const first = await start();
    await first.stop();
    rmSync(path.join(folder, 'database.json'));
    await expect(startEmbeddedServer(prepareDataFolder(folder, 'durable'))).rejects.toThrow(
      /^The passwords .* backup$/,
    );
  });
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

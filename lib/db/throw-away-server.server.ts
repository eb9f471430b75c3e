import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDataFolder } from './data-folder.server';
import { withDatabaseName } from './database-address';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.server';
import { clearFormerServer } from './former-server.server';
import { identifySelf, isRunning, ProcessIdentity } from './process-identity.server';
import { hasErrorCode } from './setup-problem';
import { withSqlSession } from './sql-session.server';

const PREFIX = 'vraagspoor-throw-away-';
const OWNER_FILE = 'owner.json';

/** A PostgreSQL in a temporary folder, for tests and for comparing migrations. Stopping it removes everything. */
export async function startThrowAwayServer(): Promise<EmbeddedServer> {
  await removeAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  try {
    chmodSync(folder, 0o755); // as root, PostgreSQL runs as a user that must pass through it
    writeFileSync(path.join(folder, OWNER_FILE), JSON.stringify(identifySelf()));
    const server = await startEmbeddedServer(prepareDataFolder(folder, 'throwAway'));
    return {
      ...server,
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Creates a database, empty or as a copy of another one to which nobody is connected. */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  await withSqlSession(withDatabaseName(url, 'postgres'), async (session) => {
    const copy = template === undefined ? '' : ` TEMPLATE ${session.escapeIdentifier(template)}`;
    await session.query(`CREATE DATABASE ${session.escapeIdentifier(name)}${copy}`);
  });
  return withDatabaseName(url, name);
}

/** Removes a database, also when there are still connections to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withSqlSession(withDatabaseName(url, 'postgres'), async (session) => {
    await session.query(`DROP DATABASE IF EXISTS ${session.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** Servers of runs that were killed: stopped, and their folders removed. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    try {
      const owner = ProcessIdentity.safeParse(JSON.parse(readFileSync(path.join(folder, OWNER_FILE), 'utf8')));
      if (!owner.success || isRunning(owner.data)) continue;
      await clearFormerServer(path.join(folder, 'postgres'));
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      // Of another user, just made by another run, or being removed by one.
      if (!hasErrorCode(error, 'ENOENT', 'EACCES', 'EPERM', 'ENOTEMPTY')) throw error;
    }
  }
}

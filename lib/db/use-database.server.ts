import { mkdirSync } from 'node:fs';
import { prepareDataFolder } from './data-folder.server';
import { withoutPassword } from './database-address';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.server';
import { acquireInstance } from './instance.server';
import { reasonOf, SetupProblem } from './setup-problem';
import { withSqlSession } from './sql-session.server';

const OLDEST_VERSION = 15;

export interface DatabaseChoice {
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
}

/**
 * Gives a command the database to work on: the server of DATABASE_URL, the embedded server of a running
 * `npm start`, or the embedded server started for as long as the work lasts.
 */
export async function useDatabase<T>(
  choice: DatabaseChoice,
  command: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (choice.databaseUrl !== null) {
    await checkServer(choice.databaseUrl);
    return work(choice.databaseUrl);
  }
  mkdirSync(choice.dataFolder, { recursive: true });
  const attempt = await acquireInstance(choice.dataFolder, command);
  if (attempt.outcome === 'taken') {
    if (attempt.by.databaseUrl !== null) return work(attempt.by.databaseUrl);
    throw new SetupProblem(
      `${attempt.by.command} (process ${String(attempt.by.owner.pid)}) is starting: try again in a moment`,
    );
  }
  let server: EmbeddedServer | undefined;
  try {
    server = await startEmbeddedServer(prepareDataFolder(choice.dataFolder, 'durable'));
    attempt.instance.record({ databaseUrl: server.url });
    return await work(server.url);
  } finally {
    await server?.stop();
    attempt.instance.release();
  }
}

/** Fails in one line when the server cannot be reached, does not let us in or is too old. */
export async function checkServer(url: string): Promise<void> {
  const version = await serverVersion(url);
  if (version >= OLDEST_VERSION * 10_000) return;
  throw new SetupProblem(
    `The server at ${withoutPassword(url)} is PostgreSQL ${String(Math.floor(version / 10_000))}: Vraagspoor needs ${String(OLDEST_VERSION)} or newer`,
  );
}

async function serverVersion(url: string): Promise<number> {
  try {
    return await withSqlSession(url, async (session) => {
      const result = await session.query<{ version: number }>(
        "SELECT current_setting('server_version_num')::integer AS version",
      );
      return result.rows[0]?.version ?? 0;
    });
  } catch (error) {
    throw new SetupProblem(
      `The database of DATABASE_URL (${withoutPassword(url)}) cannot be used: ${reasonOf(error) || 'no answer'}. Is the server running, and are user, password and database right?`,
    );
  }
}

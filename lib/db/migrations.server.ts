import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import {
  listMigrationNames,
  MIGRATION_LOCK,
  readMigrations,
  readSchema,
  type SchemaFolders,
} from './migration-files.server';
import { withSchemaEngine } from './schema-engine.server';
import { SetupProblem } from './setup-problem';
import { withSqlSession } from './sql-session.server';

const NO_FILTER = { externalTables: [], externalEnums: [] };
const LOCK_NAME = 'vraagspoor migrations';

/**
 * Applies the migrations that the database does not have yet. Two starts at once wait for each other. Each migration
 * is one transaction: one that failed or was cut off has left nothing and is tried again.
 * @returns the names of the applied ones
 */
export async function applyMigrations(url: string, folders: SchemaFolders): Promise<readonly string[]> {
  return withSqlSession(url, async (session) => {
    await session.query('SELECT pg_advisory_lock(hashtext($1))', [LOCK_NAME]);
    await settleInterrupted(session);
    await refuseNewerDatabase(session, folders);
    return runEngine(url, { marksCommits: true }, async (engine) => {
      const applied = await engine.applyMigrations({ migrationsList: readMigrations(folders), filters: NO_FILTER });
      return applied.appliedMigrationNames;
    });
  });
}

/**
 * Writes the migration that brings the migrations so far to the schema.
 * @param shadowUrl a throw-away database: it is emptied
 * @returns its file, or null when the schema has not changed
 */
export async function createMigration(
  name: string,
  now: Date,
  shadowUrl: string,
  folders: SchemaFolders,
): Promise<{ readonly file: string; readonly sql: string } | null> {
  const sql = await findDrift(shadowUrl, folders);
  if (sql === null) return null;
  const folder = path.join(folders.migrations, `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, `${sql}\n`);
  writeFileSync(path.join(folders.migrations, 'migration_lock.toml'), MIGRATION_LOCK);
  return { file, sql };
}

/**
 * The SQL that is missing between the migrations and the schema, or null when they agree. What a schema cannot
 * express (triggers, checks, partial indexes, functions) is no difference.
 * @param shadowUrl a throw-away database: it is emptied
 */
export async function findDrift(shadowUrl: string, folders: SchemaFolders): Promise<string | null> {
  const schema = readSchema(folders);
  const datamodels = schema.files.map((file): [string, string] => [file.path, file.content]);
  return runEngine(shadowUrl, { datamodels, shadowUrl }, async (engine) => {
    // `createMigration` of this engine cannot use a shadow database of ours; the difference it would write is this one.
    const difference = await engine.diff({
      from: { tag: 'migrations', ...readMigrations(folders) },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return difference.exitCode === 0 ? null : (difference.stdout ?? '').trim();
  });
}

const runEngine: typeof withSchemaEngine = async (url, options, work) => {
  try {
    return await withSchemaEngine(url, options, work);
  } catch (error) {
    // A fault in the schema is shown with its lines.
    throw new SetupProblem(error instanceof Error ? error.message.trim() : String(error), { cause: error });
  }
};

async function settleInterrupted(session: pg.Client): Promise<void> {
  if (!(await hasMigrationsTable(session))) return;
  const open = 'finished_at IS NULL AND rolled_back_at IS NULL';
  // The count is raised in the transaction of the migration itself (schema-engine.server.ts).
  await session.query(`UPDATE _prisma_migrations SET finished_at = now() WHERE ${open} AND applied_steps_count > 0`);
  await session.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${open}`);
}

async function refuseNewerDatabase(session: pg.Client, folders: SchemaFolders): Promise<void> {
  if (!(await hasMigrationsTable(session))) return;
  const known = new Set(listMigrationNames(folders));
  const applied = await session.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at',
  );
  const unknown = applied.rows.find((row) => !known.has(row.migration_name));
  if (unknown === undefined) return;
  throw new SetupProblem(
    `The database has a migration that this version does not know (${unknown.migration_name}): use the newer version of Vraagspoor`,
  );
}

async function hasMigrationsTable(session: pg.Client): Promise<boolean> {
  const result = await session.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  return result.rows[0]?.found === true;
}

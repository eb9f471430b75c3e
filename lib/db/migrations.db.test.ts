import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SchemaFolders, schemaFoldersOf } from './migration-files.server';
import { applyMigrations, createMigration, findDrift } from './migrations.server';
import { PROJECT_ROOT } from './project-root.server';
import { withSqlSession } from './sql-session.server';
import { createEmptyTestDatabase } from './testing/test-database.server';

const NOW = new Date('2026-03-04T05:06:07Z');

const FIRST_SCHEMA = `
datasource db {
  provider = "postgresql"
}
model Note {
  id   Int    @id
  text String
}
`;

const FIRST_MIGRATION = `
CREATE TABLE "Note" ("id" INTEGER NOT NULL, "text" TEXT NOT NULL, CONSTRAINT "Note_pkey" PRIMARY KEY ("id"));
`;

// Everything that a Prisma schema cannot say, with semicolons where they are no end of a statement.
const BY_HAND = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER TABLE "Note" ADD CONSTRAINT "Note_text_filled" CHECK ("text" <> ';');
CREATE UNIQUE INDEX "Note_text_partial" ON "Note" ("text") WHERE "id" > 10;
CREATE INDEX "Note_text_lower" ON "Note" (lower("text"));
CREATE INDEX "Note_text_trigram" ON "Note" USING gin (lower("text") gin_trgm_ops);
CREATE FUNCTION "forbid_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'never; changed';
END;
$$;
CREATE TRIGGER "Note_unchanged" BEFORE UPDATE ON "Note" FOR EACH ROW EXECUTE FUNCTION "forbid_update"();
`;

describe('migrations', () => {
  let folders: SchemaFolders;
  let database: Awaited<ReturnType<typeof createEmptyTestDatabase>>;
  let shadow: Awaited<ReturnType<typeof createEmptyTestDatabase>>;
  let root: string;

  beforeEach(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'vraagspoor-migrations-'));
    folders = schemaFoldersOf(root);
    mkdirSync(folders.schema, { recursive: true });
    writeSchema(FIRST_SCHEMA);
    writeMigration('20260101000000_first', FIRST_MIGRATION);
    [database, shadow] = await Promise.all([createEmptyTestDatabase(), createEmptyTestDatabase()]);
  });

  afterEach(async () => {
    await Promise.all([database.drop(), shadow.drop()]);
    rmSync(root, { recursive: true });
  });

  function writeSchema(text: string): void {
    writeFileSync(path.join(folders.schema, 'schema.prisma'), text);
  }

  function writeMigration(name: string, sql: string): void {
    mkdirSync(path.join(folders.migrations, name), { recursive: true });
    writeFileSync(path.join(folders.migrations, name, 'migration.sql'), sql);
  }

  async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
    return withSqlSession(database.url, async (session) => (await session.query<Record<string, unknown>>(sql)).rows);
  }

  it('apply to an empty database, and a second time do nothing', async () => {
    expect(await applyMigrations(database.url, folders)).toEqual(['20260101000000_first']);
    expect(await applyMigrations(database.url, folders)).toEqual([]);
    expect(await query('SELECT * FROM "Note"')).toEqual([]);
  });

  it('are applied once when two starts come at the same time', async () => {
    const applied = await Promise.all([
      applyMigrations(database.url, folders),
      applyMigrations(database.url, folders),
      applyMigrations(database.url, folders),
    ]);
    expect(applied.flat()).toEqual(['20260101000000_first']);
  });

  it('keep the checksums and columns that prisma migrate deploy reads elsewhere', async () => {
    await applyMigrations(database.url, folders);
    const [row] = await query('SELECT * FROM _prisma_migrations');
    expect(row).toMatchObject({ migration_name: '20260101000000_first', logs: null, rolled_back_at: null });
    expect(row?.finished_at).toBeInstanceOf(Date);
    expect(row?.checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('run function bodies, triggers, checks and partial indexes written by hand', async () => {
    writeMigration('20260102000000_by_hand', BY_HAND);
    await applyMigrations(database.url, folders);
    await query(`INSERT INTO "Note" VALUES (1, 'a')`);
    await expect(query(`UPDATE "Note" SET "text" = 'b'`)).rejects.toThrow('never; changed');
    await expect(query(`INSERT INTO "Note" VALUES (2, ';')`)).rejects.toThrow('Note_text_filled');
  });

  it('do not differ from the schema by what a schema cannot say', async () => {
    writeMigration('20260102000000_by_hand', BY_HAND);
    expect(await findDrift(shadow.url, folders)).toBeNull();
  });

  it('keep a generated search column and its index when the schema declares them', async () => {
    writeMigration(
      '20260102000000_search',
      `ALTER TABLE "Note" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('dutch', "text")) STORED;
       CREATE INDEX "Note_search_idx" ON "Note" USING gin ("search");`,
    );
    writeSchema(
      FIRST_SCHEMA.replace(
        'text String',
        'text String\n  search Unsupported("tsvector")? @default(dbgenerated("to_tsvector(\'dutch\'::regconfig, text)"))\n  @@index([search], type: Gin)',
      ),
    );
    expect(await findDrift(shadow.url, folders)).toBeNull();
  });

  it('leave no trace when one fails halfway, and go on once it is repaired', async () => {
    const broken = 'CREATE TABLE "Half" ("id" INTEGER); SELECT 1 / 0;';
    writeMigration('20260102000000_broken', broken);
    await expect(applyMigrations(database.url, folders)).rejects.toThrow('division by zero');
    expect(await query(`SELECT to_regclass('"Half"') AS half`)).toEqual([{ half: null }]);

    writeMigration('20260102000000_broken', broken.replace('1 / 0', '1'));
    expect(await applyMigrations(database.url, folders)).toEqual(['20260102000000_broken']);
  });

  it('are tried again when a start was killed before one was committed', async () => {
    await applyMigrations(database.url, folders);
    await query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
                 VALUES ('cut-off', 'x', '20260102000000_second', now(), 0)`);
    writeMigration('20260102000000_second', 'CREATE TABLE "Second" ("id" INTEGER);');
    expect(await applyMigrations(database.url, folders)).toEqual(['20260102000000_second']);
  });

  it('count as applied when a start was killed just after one was committed', async () => {
    await applyMigrations(database.url, folders);
    await query('UPDATE _prisma_migrations SET finished_at = NULL');
    expect(await applyMigrations(database.url, folders)).toEqual([]);
    expect(await query('SELECT finished_at IS NOT NULL AS finished FROM _prisma_migrations')).toEqual([
      { finished: true },
    ]);
  });

  it('of a newer version are refused, with what to do', async () => {
    await applyMigrations(database.url, folders);
    rmSync(path.join(folders.migrations, '20260101000000_first'), { recursive: true });
    await expect(applyMigrations(database.url, folders)).rejects.toThrow('use the newer version');
  });

  it('that lack a column of the schema are drift, and a new migration mends it', async () => {
    writeSchema(FIRST_SCHEMA.replace('text String', 'text String\n  colour String?'));
    expect(await findDrift(shadow.url, folders)).toContain('ADD COLUMN     "colour" TEXT');

    const created = await createMigration('add_colour', NOW, shadow.url, folders);
    expect(created?.file).toBe(path.join(folders.migrations, '20260304050607_add_colour', 'migration.sql'));
    expect(readFileSync(created?.file ?? '', 'utf8')).toContain('ADD COLUMN     "colour" TEXT');
    expect(await findDrift(shadow.url, folders)).toBeNull();
    expect(await createMigration('again', NOW, shadow.url, folders)).toBeNull();
  });

  it('of this project agree with its schema', async () => {
    expect(await findDrift(shadow.url, schemaFoldersOf(PROJECT_ROOT))).toBeNull();
  });

  it('of this project survive a new migration with everything written by hand', async () => {
    const project = schemaFoldersOf(PROJECT_ROOT);
    cpSync(project.migrations, folders.migrations, { recursive: true });
    rmSync(path.join(folders.migrations, '20260101000000_first'), { recursive: true });
    rmSync(folders.schema, { recursive: true });
    cpSync(project.schema, folders.schema, { recursive: true });
    writeFileSync(path.join(folders.schema, 'added.prisma'), 'model AddedForTheTest {\n  id Int @id\n}\n');
    const created = await createMigration('added', NOW, shadow.url, folders);
    expect(created?.sql).toContain('CREATE TABLE "AddedForTheTest"');
    expect(created?.sql).not.toMatch(/\b(DROP|ALTER)\b/);
  });
});

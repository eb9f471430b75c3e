import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Where the schema and its migrations are read. */
export interface SchemaFolders {
  readonly schema: string;
  readonly migrations: string;
}

/** The folders of a project with Prisma's usual names. */
export function schemaFoldersOf(projectRoot: string): SchemaFolders {
  return { schema: path.join(projectRoot, 'prisma/schema'), migrations: path.join(projectRoot, 'prisma/migrations') };
}

/** The file by which Prisma knows the kind of database; it stands beside the migrations. */
export const MIGRATION_LOCK = `# Written by npm run db:new-migration; Prisma reads it too.
provider = "postgresql"
`;

/** The names of the migrations, oldest first. */
export function listMigrationNames({ migrations }: Pick<SchemaFolders, 'migrations'>): readonly string[] {
  if (!existsSync(migrations)) return [];
  return readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(migrations, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort();
}

/** The migrations as the schema engine takes them. */
export function readMigrations(folders: SchemaFolders): MigrationList {
  return {
    baseDir: folders.migrations,
    lockfile: { path: 'migration_lock.toml', content: MIGRATION_LOCK },
    shadowDbInitScript: '',
    migrationDirectories: listMigrationNames(folders).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folders.migrations, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** The schema files as the schema engine takes them. */
export function readSchema({ schema }: SchemaFolders): SchemasContainer {
  const names = readdirSync(schema).filter((name) => name.endsWith('.prisma'));
  return {
    files: names.sort().map((name) => ({
      path: path.join(schema, name),
      content: readFileSync(path.join(schema, name), 'utf8'),
    })),
  };
}

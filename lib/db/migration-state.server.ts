import { schemaFoldersOf, listMigrationNames } from './migration-files.server';
import type { PrismaClient } from './generated/client';

/** Whether every migration of this version has been applied to the database of this client. */
export async function hasAllMigrations(client: PrismaClient, projectRoot: string): Promise<boolean> {
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map((row) => row.name));
  return listMigrationNames(schemaFoldersOf(projectRoot)).every((name) => applied.has(name));
}

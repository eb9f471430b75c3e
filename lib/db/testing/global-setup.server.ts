import type { TestProject } from 'vitest/node';
import { ensureGenerated } from '../generate.server';
import { schemaFoldersOf } from '../migration-files.server';
import { applyMigrations } from '../migrations.server';
import { PROJECT_ROOT } from '../project-root.server';
import { createDatabase, startThrowAwayServer } from '../throw-away-server.server';
import { TEMPLATE_DATABASE } from './template-database';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

/** Starts a PostgreSQL for the run, with one migrated database that each test file copies. */
export default async function startDatabaseForTests(project: TestProject): Promise<() => Promise<void>> {
  ensureGenerated();
  const server = await startThrowAwayServer();
  try {
    const template = await createDatabase(server.url, TEMPLATE_DATABASE);
    await applyMigrations(template, schemaFoldersOf(PROJECT_ROOT));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('databaseServer', server.url);
  return server.stop;
}

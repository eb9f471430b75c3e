import type { TestProject } from 'vitest/node';
import type { EmbeddedServer } from '../embedded-server.server';
import { ensureGenerated } from '../generate.server';
import { schemaFoldersOf } from '../migration-files.server';
import { applyMigrations } from '../migrations.server';
import { PROJECT_ROOT } from '../project-root.server';
import { prepareQueues } from '../../jobs/prepare-queues.server';
import { createDatabase, startThrowAwayServer } from '../throw-away-server.server';
import { TEMPLATE_DATABASE } from './template-database';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

let server: EmbeddedServer | undefined;

/** Starts a PostgreSQL for the run, with one migrated database that each test file copies. */
export async function setup(project: TestProject): Promise<void> {
  ensureGenerated();
  server = await startThrowAwayServer();
  const template = await createDatabase(server.url, TEMPLATE_DATABASE);
  await applyMigrations(template, schemaFoldersOf(PROJECT_ROOT));
  await prepareQueues(template);
  project.provide('databaseServer', server.url);
}

/** Stops it and removes its files. */
export async function teardown(): Promise<void> {
  await server?.stop();
}

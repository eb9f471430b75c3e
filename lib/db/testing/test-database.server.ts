import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createClient } from '../client.server';
import type { PrismaClient } from '../generated/client';
import { createDatabase, dropDatabase } from '../throw-away-server.server';
import { TEMPLATE_DATABASE } from './template-database';

export interface TestDatabase {
  readonly client: PrismaClient;
  readonly url: string;
  /** Closes the client and removes the database. */
  drop(): Promise<void>;
}

/** A database of the test file's own, with the real migrations and no rows. Drop it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(server, name, TEMPLATE_DATABASE);
  const client = createClient(url, { connections: 4 });
  return {
    client,
    url,
    drop: async () => {
      await client.$disconnect();
      await dropDatabase(server, name);
    },
  };
}

/** A database of the test file's own without migrations: for testing migrations themselves. */
export async function createEmptyTestDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = inject('databaseServer');
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(server, name);
  return { url, drop: () => dropDatabase(server, name) };
}

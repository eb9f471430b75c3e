import { requireDatabaseUrl } from '@/lib/environment.server';
import { createClient } from './client.server';
import type { PrismaClient } from './generated/client';

// Development replaces modules without ending the process: the client survives on the global object.
const shared = globalThis as typeof globalThis & { vraagspoorClient?: PrismaClient }; // a property of our own

function getClient(): PrismaClient {
  return (shared.vraagspoorClient ??= createClient(requireDatabaseUrl()));
}

/** The application's database, connected on first use: a build imports this without having one. */
export const database: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => {
    const client = getClient();
    const value: unknown = Reflect.get(client, property, client);
    return typeof value === 'function' ? (value.bind(client) as unknown) : value;
  },
});

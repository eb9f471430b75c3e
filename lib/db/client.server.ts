import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

export interface ClientOptions {
  /** Connections kept at most; the web server's default is 10. */
  readonly connections?: number;
}

/** A client of the database at this address. Whoever makes it ends it with `$disconnect()`. */
export function createClient(url: string, { connections = 10 }: ClientOptions = {}): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}

/** What queries need of a client; a transaction is one too. */
export type DatabaseClient = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'
>;

import type { PrismaClient } from '../db/generated/client';
import type { Viewer } from '../visibility/viewer';

/** What every use case gets besides its input: the database, whoever acts, and the instant. */
export interface UseCaseContext {
  readonly database: PrismaClient;
  readonly viewer: Viewer;
  readonly now: Date;
}

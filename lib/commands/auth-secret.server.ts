import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SetupProblem } from '@/lib/db/setup-problem';
import { writePrivateFile } from '@/lib/db/write-private-file.server';
import type { Environment } from '@/lib/environment.server';

/**
 * The secret that signs sessions: that of the environment, or for the embedded start one that is made once and kept,
 * so that starting again signs nobody out.
 */
export function findAuthSecret(environment: Environment): string {
  if (environment.authSecret !== null) return environment.authSecret;
  if (environment.databaseUrl !== null) {
    throw new SetupProblem(
      'AUTH_SECRET is required with DATABASE_URL: make one with openssl rand -hex 32, and keep it',
    );
  }
  const file = path.join(environment.dataFolder, 'auth-secret');
  if (!existsSync(file)) writePrivateFile(file, randomBytes(32).toString('hex'));
  return readFileSync(file, 'utf8');
}

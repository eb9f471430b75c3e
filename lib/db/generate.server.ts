import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PROJECT_ROOT } from './project-root.server';
import { SetupProblem } from './setup-problem';

const GENERATED_FOLDER = path.join(PROJECT_ROOT, 'lib/db/generated');
const STAMP = path.join(GENERATED_FOLDER, 'schema-hash');

/**
 * Makes the Prisma client in lib/db/generated when the schema has changed since it was last made.
 * @returns whether it was made
 */
export function ensureGenerated(): boolean {
  const hash = hashOfSchema();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return false;
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const result = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating needs no engine, yet Prisma downloads one unless it is told of an executable. Any will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (result.status !== 0) {
    throw new SetupProblem(`The database client cannot be generated:\n${result.stderr}${result.stdout}`);
  }
  writeFileSync(STAMP, hash);
  return true;
}

function hashOfSchema(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(PROJECT_ROOT, 'node_modules/prisma/package.json')));
  const folder = path.join(PROJECT_ROOT, 'prisma/schema');
  for (const file of readdirSync(folder).sort()) hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

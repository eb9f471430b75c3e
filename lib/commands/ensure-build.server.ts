import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { SetupProblem } from '@/lib/db/setup-problem';

const BUILD_FOLDER = path.join(PROJECT_ROOT, '.next');
const STAMP = path.join(BUILD_FOLDER, 'vraagspoor-sources');

/** What a build is made of; tests and generated files are not. */
const SOURCE_FOLDERS = ['app', 'components', 'lib', 'messages', 'public', 'prisma/schema'];
/** next-env.d.ts is written by the build itself. */
const NOT_BUILT = /^next-env|\.test\.tsx?$|^lib\/(commands|db\/(generated|testing))\/|\/fixtures\//;

/**
 * Builds the web application when there is no build of the sources as they are now.
 * @param announce called before a build starts, which takes a minute
 * @returns whether it was built
 */
export async function ensureBuild(announce: () => void): Promise<boolean> {
  const sources = hashOfSources();
  if (hasBuildOf(sources)) return false;
  announce();
  rmSync(STAMP, { force: true });
  await runBuild();
  writeFileSync(STAMP, sources);
  return true;
}

/** Whether there is a build of the sources as they are now. */
export function hasCurrentBuild(): boolean {
  return hasBuildOf(hashOfSources());
}

function hasBuildOf(sources: string): boolean {
  if (!existsSync(STAMP) || !existsSync(path.join(BUILD_FOLDER, 'BUILD_ID'))) return false;
  return readFileSync(STAMP, 'utf8') === sources;
}

function hashOfSources(): string {
  const topLevel = readdirSync(PROJECT_ROOT).filter((name) => /^(package-lock\.json|.*\.(ts|mjs))$/.test(name));
  const nested = SOURCE_FOLDERS.flatMap((folder) => listFiles(folder));
  const hash = createHash('sha256');
  for (const file of [...topLevel, ...nested].filter((name) => !NOT_BUILT.test(name)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(path.join(PROJECT_ROOT, file)));
  }
  return hash.digest('hex');
}

function listFiles(folder: string): readonly string[] {
  const absolute = path.join(PROJECT_ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PROJECT_ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function runBuild(): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (output += text));
    }
    const stop = (): void => {
      child.kill('SIGTERM');
    };
    process.once('exit', stop);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new SetupProblem(`The web application cannot be built:\n${output.trim()}`));
    });
  });
}

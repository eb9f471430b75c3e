import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { canEnter, chooseDatabaseUser, type DatabaseUser, spawnIdentity } from './database-user.server';
import { preparePostgresBinaries, type PostgresBinaries } from './postgres-binaries.server';
import { hasErrorCode, reasonOf, SetupProblem } from './setup-problem';
import { writePrivateFile } from './write-private-file.server';

/** `throwAway` is faster and may lose everything when the machine stops: for tests. */
export type Durability = 'durable' | 'throwAway';

/** Where the embedded server keeps its data, and with what it is run. */
export interface DataFolder {
  readonly postgresFolder: string;
  readonly logFile: string;
  readonly settingsFile: string;
  readonly user: DatabaseUser | null;
  readonly binaries: PostgresBinaries;
  readonly durability: Durability;
}

/** What is remembered about the embedded server between starts. */
export const ServerSettings = z.object({
  postgresFolder: z.string(),
  port: z.int().positive().nullable(),
  superuserPassword: z.string(),
  applicationPassword: z.string(),
});
export type ServerSettings = z.infer<typeof ServerSettings>;

/** Root's home is closed to the database user: then the data goes here. */
const SHARED_FOLDER = '/var/lib/vraagspoor';

/**
 * Makes the folder ready to start PostgreSQL on: chooses its user, checks the programs, creates the data the first
 * time. A first start that is killed halfway leaves nothing that a second one trips over.
 * @param dataFolder such as ".data" of the project, as an absolute path
 * @param notify told in one line when the data is not in that folder itself
 */
export function prepareDataFolder(
  dataFolder: string,
  durability: Durability,
  notify: (line: string) => void = () => undefined,
): DataFolder {
  createDataFolder(dataFolder);
  const settingsFile = path.join(dataFolder, 'database.json');
  const known = readSettings(settingsFile);
  const own = path.join(dataFolder, 'postgres');
  const outside = path.join(
    SHARED_FOLDER,
    createHash('sha256').update(dataFolder).digest('hex').slice(0, 12),
    'postgres',
  );
  const existing = [own, known?.postgresFolder, outside].find((folder) => folder !== undefined && hasData(folder));
  const user = chooseDatabaseUser(existing ?? own);
  const postgresFolder = existing ?? (user === null || canEnter(user, dataFolder) ? own : outside);
  if (postgresFolder !== own) {
    notify(`The user that runs PostgreSQL cannot enter ${dataFolder}: the database is in ${postgresFolder}`);
  }
  const binaries = preparePostgresBinaries(user, postgresFolder === own ? dataFolder : SHARED_FOLDER);
  const folder: DataFolder = {
    postgresFolder,
    logFile: path.join(dataFolder, 'postgres.log'),
    settingsFile,
    user,
    binaries,
    durability,
  };
  if (existing === undefined) initialise(folder);
  else checkVersion(folder);
  return folder;
}

/** The settings of a prepared folder. */
export function requireSettings(folder: DataFolder): ServerSettings {
  const settings = readSettings(folder.settingsFile);
  if (settings !== null) return settings;
  throw new SetupProblem(
    `The passwords of the database in ${folder.postgresFolder} are lost: put ${folder.settingsFile} back from a backup`,
  );
}

/** Remembers the port for the next start. */
export function rememberPort(folder: DataFolder, port: number): void {
  writeSettings(folder.settingsFile, { ...requireSettings(folder), port });
}

function createDataFolder(dataFolder: string): void {
  const isRoot = process.getuid?.() === 0;
  try {
    // The user that PostgreSQL runs as must pass through it; what is secret in it is private by itself.
    mkdirSync(dataFolder, { recursive: true, mode: isRoot ? 0o755 : 0o700 });
  } catch (error) {
    throw new SetupProblem(
      `The folder ${dataFolder} cannot be made (${reasonOf(error)}): set DATA_DIR to one that can`,
    );
  }
}

function hasData(folder: string): boolean {
  return existsSync(path.join(folder, 'PG_VERSION'));
}

function readSettings(file: string): ServerSettings | null {
  try {
    return ServerSettings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null;
    if (hasErrorCode(error, 'EACCES')) {
      throw new SetupProblem(
        `${file} belongs to another user: start as that user, or set DATA_DIR to a folder of your own`,
      );
    }
    if (error instanceof z.ZodError || error instanceof SyntaxError) {
      throw new SetupProblem(`${file} is damaged: put it back from a backup`);
    }
    throw error;
  }
}

function writeSettings(file: string, settings: ServerSettings): void {
  writePrivateFile(file, `${JSON.stringify(settings, null, 2)}\n`);
}

function checkVersion(folder: DataFolder): void {
  const version = readFileSync(path.join(folder.postgresFolder, 'PG_VERSION'), 'utf8').trim();
  const { majorVersion } = folder.binaries;
  if (version === majorVersion) return;
  throw new SetupProblem(
    `The data in ${folder.postgresFolder} was made by PostgreSQL ${version}, this version brings ${majorVersion}: ` +
      'export it with the former version of Vraagspoor, or use that version',
  );
}

/** Builds beside its place and renames: `postgres` is there whole or not at all. */
function initialise(folder: DataFolder): void {
  const { postgresFolder, user } = folder;
  const settings: ServerSettings = {
    postgresFolder,
    port: null,
    superuserPassword: randomBytes(24).toString('hex'),
    applicationPassword: randomBytes(24).toString('hex'),
  };
  const unfinished = `${postgresFolder}.new`;
  const passwordFile = `${postgresFolder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  try {
    mkdirSync(path.dirname(postgresFolder), { recursive: true, mode: 0o755 });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, settings.superuserPassword, { mode: 0o600 });
    if (user !== null) {
      chmodSync(path.dirname(postgresFolder), 0o755);
      for (const file of [unfinished, passwordFile]) chownSync(file, user.uid, user.gid);
    }
    writeSettings(folder.settingsFile, settings);
    runInitdb(folder, unfinished, passwordFile);
    renameSync(unfinished, postgresFolder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Letters are told apart by the system's C.UTF-8 (é is a letter to pg_trgm); Macs know it by another name, and C is
 * always there. Sorting and upper case come from PostgreSQL itself, the same on every machine.
 */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

function runInitdb(folder: DataFolder, target: string, passwordFile: string): void {
  let reason = '';
  for (const locale of CHARACTER_LOCALES) {
    const result = spawnSync(
      folder.binaries.initdb,
      [
        ...['--pgdata', target, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale', 'C', '--lc-ctype', locale],
        ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--text-search-config', 'simple'],
        ...(folder.durability === 'throwAway' ? ['--no-sync'] : []),
      ],
      {
        ...spawnIdentity(folder.user),
        cwd: '/',
        encoding: 'utf8',
        env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, LC_ALL: 'C' },
      },
    );
    if (result.status === 0) return;
    reason = reasonOf(result.error ?? result.stderr);
    if (!reason.includes('invalid locale')) break;
  }
  throw new SetupProblem(
    `PostgreSQL cannot make its data folder ${target} (${reason}): set DATA_DIR to another folder, or DATABASE_URL to a server of your own`,
  );
}

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { hasErrorCode, SetupProblem } from './setup-problem';

/** The system user that PostgreSQL runs as. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const USER_NAME = 'vraagspoor';

/**
 * PostgreSQL refuses to run as root: then a user of its own is used, made when it is missing. Data that is already
 * there decides: it is run by its owner.
 * @returns null when PostgreSQL can simply run as the current user
 */
export function chooseDatabaseUser(dataFolder: string): DatabaseUser | null {
  if (process.getuid?.() !== 0) {
    requireOwnData(dataFolder);
    return null;
  }
  const owner = ownerOf(dataFolder);
  if (owner !== null && owner.uid !== 0) return { name: `user ${String(owner.uid)}`, ...owner };
  return findUser(USER_NAME) ?? createUser() ?? findUser('nobody') ?? noUser();
}

/** What `spawn` needs to run a program as this user. */
export function spawnIdentity(user: DatabaseUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

/** Whether the user can enter the folder, through every folder above it. */
export function canEnter(user: DatabaseUser | null, folder: string): boolean {
  const result = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...spawnIdentity(user), cwd: '/' });
  return result.status === 0;
}

function requireOwnData(dataFolder: string): void {
  const owner = ownerOf(dataFolder);
  const self = process.getuid?.();
  if (owner === null || self === undefined || owner.uid === self) return;
  throw new SetupProblem(
    `The database files in ${dataFolder} belong to another user: start as that user (or as root when root made them), ` +
      `or give them to yours: sudo chown -R ${userInfo().username} ${dataFolder}`,
  );
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  try {
    const { uid, gid } = statSync(folder);
    return { uid, gid };
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null;
    if (hasErrorCode(error, 'EACCES')) {
      throw new SetupProblem(`The folder ${folder} cannot be read: start as the user who made it, or set DATA_DIR`);
    }
    throw error;
  }
}

function findUser(name: string): DatabaseUser | null {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createUser(): DatabaseUser | null {
  const noLogin = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  const result = spawnSync('useradd', ['--system', '--user-group', ...noLogin, USER_NAME], { stdio: 'ignore' });
  // A failure may also mean that another start has just made it.
  return result.error === undefined ? findUser(USER_NAME) : null;
}

function noUser(): never {
  throw new SetupProblem(
    'PostgreSQL does not run as root and no other user could be made: start as an ordinary user, or set DATABASE_URL',
  );
}

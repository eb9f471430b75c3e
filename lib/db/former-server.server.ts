import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  commandLineOf,
  identifyProcess,
  type ProcessIdentity,
  signalProcess,
  waitUntilGone,
  workingFolderOf,
} from './process-identity.server';
import { hasErrorCode, SetupProblem } from './setup-problem';

/**
 * Makes a data folder free to start on after a start that was killed. PostgreSQL leaves `postmaster.pid` with its
 * process number: the server still runs without its parent (it is stopped), the number is of nobody (PostgreSQL sees
 * that itself), or it now belongs to an innocent process, on which PostgreSQL would refuse to start for ever.
 */
export async function clearFormerServer(postgresFolder: string): Promise<void> {
  const lockFile = path.join(postgresFolder, 'postmaster.pid');
  const text = readIfThere(lockFile);
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  const holder = identifyProcess(pid);
  if (holder === null) return;
  if (isServerOf(holder, postgresFolder)) {
    await stopServer(holder);
    return;
  }
  // The file also names the shared memory by which PostgreSQL knows that sessions of the dead server are still ending:
  // so it is not removed. PostgreSQL takes the number of its own parent, which this process is, for a stale one.
  writeFileSync(lockFile, text.replace(/^\d+/, String(process.pid)));
}

function isServerOf(holder: ProcessIdentity, postgresFolder: string): boolean {
  const commandLine = commandLineOf(holder.pid);
  if (!commandLine.includes('postgres')) return false;
  return commandLine.includes(postgresFolder) || workingFolderOf(holder.pid) === realpathSync(postgresFolder);
}

async function stopServer(server: ProcessIdentity): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
  ] as const) {
    signalProcess(server, signal);
    if (await waitUntilGone(server, seconds * 1000)) return;
  }
  throw new SetupProblem(
    `A PostgreSQL of an earlier start does not stop: end process ${String(server.pid)} and start again`,
  );
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return '';
    throw error;
  }
}

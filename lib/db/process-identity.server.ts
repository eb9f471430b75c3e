import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { z } from 'zod';
import { hasErrorCode } from './setup-problem';

/**
 * A process that cannot be confused with a later one that got the same number: numbers are reused, most of all in
 * containers and after a restart of the machine.
 */
export const ProcessIdentity = z.object({ pid: z.int().positive(), startedAt: z.string() });
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

/** The process that has this number now, or null when there is none (or only its zombie). */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** This process. */
export function identifySelf(): ProcessIdentity {
  return identifyProcess(process.pid) ?? { pid: process.pid, startedAt: 'unknown' };
}

/** Whether exactly this process, not another with its number, is running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** Resolves to whether the process was gone within the time. */
export async function waitUntilGone(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isRunning(identity)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Sends a signal, to the process alone or to the group it leads; one that has just gone is no error. */
export function signalProcess(
  identity: ProcessIdentity,
  signal: NodeJS.Signals,
  to: 'process' | 'group' = 'process',
): void {
  if (!isRunning(identity)) return;
  const canSignalGroups = process.platform !== 'win32';
  try {
    process.kill(to === 'group' && canSignalGroups ? -identity.pid : identity.pid, signal);
  } catch (error) {
    if (!hasErrorCode(error, 'ESRCH')) throw error;
  }
}

/** The folder a process works in, or null where the system does not tell. */
export function workingFolderOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'EACCES', 'EPERM', 'ESRCH')) return null;
    throw error;
  }
}

/** The command line of a process, or "" where the system does not tell. */
export function commandLineOf(pid: number): string {
  if (process.platform !== 'linux') return processStatus(pid, 'command=');
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .replaceAll('\0', ' ')
      .trim();
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'EACCES', 'ESRCH')) return '';
    throw error;
  }
}

function startOnLinux(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in parentheses may hold spaces: count the fields after the last one. State is 3, start time 22.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const machineStart = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${machineStart}:${fields[19] ?? ''}`;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ESRCH')) return null;
    throw error;
  }
}

function startElsewhere(pid: number): string | null {
  const started = processStatus(pid, 'lstart=');
  return started === '' ? null : started;
}

function processStatus(pid: number, column: string): string {
  const result = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : '';
}

import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { identifySelf, isRunning, ProcessIdentity, signalProcess, waitUntilGone } from './process-identity.server';
import { hasErrorCode } from './setup-problem';
import { writePrivateFile } from './write-private-file.server';

/** The command that runs on a data folder now: only one does. */
export const InstanceRecord = z.object({
  owner: ProcessIdentity,
  /** Such as "npm start". */
  command: z.string(),
  /** Where people find it, once it serves. */
  address: z.string().nullable(),
  databaseUrl: z.string().nullable(),
  /** Processes to end when the owner was killed without them; each leads a group of its own. */
  children: z.array(ProcessIdentity),
});
export type InstanceRecord = z.infer<typeof InstanceRecord>;

export interface Instance {
  /** Adds to what others can read about this run. */
  record(facts: Partial<Pick<InstanceRecord, 'address' | 'databaseUrl' | 'children'>>): void;
  release(): void;
}

export type InstanceAttempt =
  | { readonly outcome: 'acquired'; readonly instance: Instance }
  | { readonly outcome: 'taken'; readonly by: InstanceRecord };

/**
 * Takes the data folder for this process. A record of a process that is gone is stale, also when its number now
 * belongs to another; what it left running is ended first.
 */
export async function acquireInstance(dataFolder: string, command: string): Promise<InstanceAttempt> {
  const file = path.join(dataFolder, 'running.json');
  const record: InstanceRecord = { owner: identifySelf(), command, address: null, databaseUrl: null, children: [] };
  for (;;) {
    if (createOnce(file, record)) return { outcome: 'acquired', instance: instanceOf(file, record) };
    const found = readInstance(dataFolder);
    if (found !== null && isRunning(found.owner)) return { outcome: 'taken', by: found };
    if (found === null) await new Promise((resolve) => setTimeout(resolve, 300)); // perhaps being written
    const stale = takeAway(file, found);
    for (const child of stale?.children ?? []) await endGroup(child);
  }
}

/** The command that runs on a data folder now, or null when none does or its record cannot be read. */
export function readInstance(dataFolder: string): InstanceRecord | null {
  return readRecord(path.join(dataFolder, 'running.json'));
}

function instanceOf(file: string, initial: InstanceRecord): Instance {
  let current = initial;
  const release = (): void => {
    if (readRecord(file)?.owner.startedAt === current.owner.startedAt) rmSync(file, { force: true });
    process.off('exit', release);
  };
  process.once('exit', release);
  return {
    record: (facts) => {
      current = { ...current, ...facts };
      writePrivateFile(file, JSON.stringify(current));
    },
    release,
  };
}

function createOnce(file: string, record: InstanceRecord): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, JSON.stringify(record));
    closeSync(handle);
    return true;
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function readRecord(file: string): InstanceRecord | null {
  try {
    return InstanceRecord.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Removes the stale record, unless another start has replaced it in the meantime. */
function takeAway(file: string, stale: InstanceRecord | null): InstanceRecord | null {
  const aside = `${file}.${String(process.pid)}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
  const taken = readRecord(aside);
  if (taken !== null && taken.owner.startedAt !== stale?.owner.startedAt && isRunning(taken.owner)) {
    renameSync(aside, file);
    return null;
  }
  rmSync(aside, { force: true });
  return taken;
}

async function endGroup(leader: ProcessIdentity): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGTERM', 10],
    ['SIGKILL', 5],
  ] as const) {
    signalProcess(leader, signal, 'group');
    if (await waitUntilGone(leader, seconds * 1000)) return;
  }
}

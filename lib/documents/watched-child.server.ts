import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { Readable, Writable } from 'node:stream';

export interface ChildLimits {
  /** In processor time; three times as much by the clock, so that a busy machine refuses nothing that an idle one reads. */
  readonly timeLimitMilliseconds: number;
  /** Resident memory of the child. */
  readonly memoryLimitBytes: number;
}

/** Why a child gave no result: what it was stopped for, or that it ended by itself. */
export type ChildProblem = 'too-slow' | 'too-much-memory' | 'reader-failed';

export type ChildResult =
  { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly problem: ChildProblem };

export interface ChildTask {
  /** A TypeScript file, from the root of the project. */
  readonly script: string;
  readonly parameters: readonly string[];
  readonly input: Uint8Array;
  readonly largestOutputBytes: number;
}

/** How a child is started: the young part of its heap stays small, which costs it next to nothing. */
export const CHILD_FLAGS = ['--max-semi-space-size=4', '--import', 'tsx'] as const;

const WATCH_EVERY_MILLISECONDS = 100;
/**
 * A child that has shown no sign of life for so long is stuck: by the clock, or in processor time, which a busy machine
 * does not stretch. Every byte of output is a sign, and the more signs there were, the longer the next may take: what is
 * done with a whole book takes longer than what is done with a page.
 */
const SILENCE = { clockMilliseconds: 5_500, processorMilliseconds: 4_000 };
/** Clock time for processor time. */
const BUSY = 3;
const SIGNS_THAT_ADD_AS_MUCH = 500;
const MOST_SIGNS = 5_000;

/**
 * Runs a script in a process of its own, whose time and memory are watched from outside: a hostile file can end that
 * process, never this one. It gets the input on standard input and gives its result on file descriptor 3 (what libraries
 * print goes nowhere); it has no database and no secrets, and ends with this process (`endWithParent`).
 */
export async function runWatchedChild(task: ChildTask, limits: ChildLimits): Promise<ChildResult> {
  const child = spawn(
    process.execPath,
    [...CHILD_FLAGS, task.script, ...task.parameters.map((parameter) => parameter.replaceAll('\0', ''))],
    {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, WATCHED_BY: String(process.pid) },
    },
  );
  if (child.pid !== undefined) letOthersGoFirst(child.pid);
  const stopped: ChildProblem[] = [];
  const stop = (problem: ChildProblem): void => {
    stopped.push(problem);
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('too-slow'), limits.timeLimitMilliseconds * BUSY);
  const output: Buffer[] = [];
  let received = 0;
  let last = { at: performance.now(), processor: 0 };
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    const used = processorMilliseconds(child.pid);
    const patience = 1 + Math.min(received, MOST_SIGNS) / SIGNS_THAT_ADD_AS_MUCH;
    // Before its first sign it has only loaded what it is made of: the limit of all its time holds then.
    const clock = received === 0 ? 0 : performance.now() - last.at;
    const processor = received === 0 ? 0 : used - last.processor;
    // On a busy machine it waits its turn, which by the clock looks like being stuck: the clock alone decides only where
    // processor time cannot be seen.
    const longestClock = used > 0 ? SILENCE.processorMilliseconds * BUSY : SILENCE.clockMilliseconds;
    const isStuck = clock > longestClock * patience || processor > SILENCE.processorMilliseconds * patience;
    if (isStuck || used > limits.timeLimitMilliseconds) stop('too-slow');
    if (residentBytes(child.pid) > limits.memoryLimitBytes) stop('too-much-memory');
  }, WATCH_EVERY_MILLISECONDS);
  const [input, , , result] = child.stdio;
  if (result instanceof Readable)
    result.on('data', (chunk: Buffer) => {
      last = { at: performance.now(), processor: child.pid === undefined ? 0 : processorMilliseconds(child.pid) };
      received += chunk.length;
      if (received <= task.largestOutputBytes) output.push(chunk);
      else stop('too-much-memory');
    });
  if (input instanceof Writable) {
    input.on('error', () => stop('reader-failed')); // it ended before it had read everything
    input.end(task.input);
  }
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearTimeout(timer);
  clearInterval(watch);
  if (exitCode !== 0) return { ok: false, problem: stopped[0] ?? 'reader-failed' };
  return { ok: true, output: Buffer.concat(output) };
}

/** Resident memory of a process in bytes; 0 where the system has no /proc, which leaves the time limit to watch. */
function residentBytes(pid: number): number {
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(processFile(pid, 'status'));
  return match ? Number(match[1]) * 1024 : 0;
}

/** The system counts processor time in hundredths of a second. */
const TICK_MILLISECONDS = 10;

/** Processor time that a process has used; 0 where the system has no /proc, which leaves the clock to watch. */
function processorMilliseconds(pid: number): number {
  const line = processFile(pid, 'stat');
  // Behind the name in brackets, which may hold anything: the 12th and 13th field.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MILLISECONDS;
}

function processFile(pid: number, name: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''; // no /proc, or the process has just ended
    throw error;
  }
}

/** Whoever looks at a page goes before a document that is being read. */
function letOthersGoFirst(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error; // it has just ended, or the system does not allow it
  }
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { Readable, Writable } from 'node:stream';

export interface ChildLimits {
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

const WATCH_EVERY_MILLISECONDS = 100;
/** A child that has shown no sign of life for so long is stuck: any byte of output is one. */
const SILENCE_MILLISECONDS = 9_000;

/**
 * Runs a script in a process of its own, whose time and memory are watched from outside: a hostile file can end that
 * process, never this one. It gets the input on standard input and gives its result on file descriptor 3 (what libraries
 * print goes nowhere); it has no database and no secrets, and ends with this process (`endWithParent`).
 */
export async function runWatchedChild(task: ChildTask, limits: ChildLimits): Promise<ChildResult> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', task.script, ...task.parameters.map((parameter) => parameter.replaceAll('\0', ''))],
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
  const timer = setTimeout(() => stop('too-slow'), limits.timeLimitMilliseconds);
  let lastSign = performance.now();
  const watch = setInterval(() => {
    if (performance.now() - lastSign > SILENCE_MILLISECONDS) stop('too-slow');
    if (child.pid !== undefined && residentBytes(child.pid) > limits.memoryLimitBytes) stop('too-much-memory');
  }, WATCH_EVERY_MILLISECONDS);
  const output: Buffer[] = [];
  let received = 0;
  const [input, , , result] = child.stdio;
  if (result instanceof Readable)
    result.on('data', (chunk: Buffer) => {
      lastSign = performance.now();
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
  try {
    const match = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) * 1024 : 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0; // no /proc, or the process has just ended
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

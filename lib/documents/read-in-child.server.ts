import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { READING_PROBLEMS } from '../reading/reading-problem';
import { printedLine, type PrintedLine } from '../reading/sources/printed-line';
import type { ReadProblem } from './read-problem';

export interface ReadingLimits {
  readonly timeLimitMilliseconds: number;
  /** Resident memory of the child. */
  readonly memoryLimitBytes: number;
}

export interface DocumentToRead {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export type ReadInChildResult =
  | {
      readonly ok: true;
      readonly reading: Reading;
      readonly lines: readonly PrintedLine[];
      /** In points, one per page; empty for sources without positions. */
      readonly pageSizes: readonly { readonly width: number; readonly height: number }[];
    }
  | { readonly ok: false; readonly problem: ReadProblem };

const childResult = z.union([
  z.object({
    ok: z.literal(true),
    reading: readingSchema,
    lines: z.array(printedLine),
    pageSizes: z.array(z.object({ width: z.number(), height: z.number() })),
  }),
  z.object({ ok: z.literal(false), problem: z.enum(READING_PROBLEMS) }),
]);

const WATCH_EVERY_MILLISECONDS = 100;
/** A reading that is larger could not be shown for review; a long answer takes a few hundred kilobytes. */
const LARGEST_RESULT_BYTES = 8_000_000;

/**
 * Reads a document in a process of its own, whose time and memory are watched from outside: a hostile file can end that
 * process, never this one. The child gets the bytes and nothing else: no database, no secrets.
 */
export async function readInChild(document: DocumentToRead, limits: ReadingLimits): Promise<ReadInChildResult> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join('lib', 'documents', 'reading-child.server.ts'),
      document.name,
      document.mediaType,
      document.sha256,
    ],
    { stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV } },
  );
  if (child.pid !== undefined) letOthersGoFirst(child.pid);
  const stopped: ReadProblem[] = [];
  const stop = (problem: ReadProblem): void => {
    stopped.push(problem);
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('too-slow'), limits.timeLimitMilliseconds);
  const watch = setInterval(() => {
    if (child.pid !== undefined && residentBytes(child.pid) > limits.memoryLimitBytes) stop('too-much-memory');
  }, WATCH_EVERY_MILLISECONDS);
  const output: Buffer[] = [];
  let received = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received <= LARGEST_RESULT_BYTES) output.push(chunk);
    else stop('too-much-memory');
  });
  child.stdin.on('error', () => stop('reader-failed')); // it ended before it had read everything
  child.stdin.end(document.bytes);
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearTimeout(timer);
  clearInterval(watch);
  if (exitCode !== 0) return { ok: false, problem: stopped[0] ?? 'reader-failed' };
  return parseResult(Buffer.concat(output).toString('utf8'));
}

/** Whoever looks at a page goes before a document that is being read. */
function letOthersGoFirst(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error; // it has just ended, or the system does not allow it
  }
}

function parseResult(text: string): ReadInChildResult {
  try {
    const result = childResult.safeParse(JSON.parse(text));
    return result.success ? result.data : { ok: false, problem: 'reader-failed' };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: 'reader-failed' };
    throw error;
  }
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

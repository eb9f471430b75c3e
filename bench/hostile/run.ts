import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processesBelow } from '../processes-below';
import { HOSTILE_FILES } from './hostile-files';
import { HOSTILE_PDFS } from './hostile-pdfs';

const MOST_SECONDS = 10;
const LONGEST_SHOWN = 110;

interface Outcome {
  readonly code: number | null;
  readonly line: string;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Processes that still run, and files in the folder for passing ones. */
  readonly left: readonly string[];
}

/** What a process of ours may take to end after the command that started it. */
const ENDING_MILLISECONDS = 1_500;
/** The compiled sources of the project, which every command shares. */
const CACHE = /^(?:tsx-|node-compile-cache)/;

/**
 * Reads hostile files with `npm run --silent read` and prints what became of each: exit code, seconds, the peak of the
 * memory of its processes together, and the line that it was refused with. Nothing may be left behind: no process, no file.
 * `npm run bench:hostile -- [PART OF A NAME …]`
 */
async function run(wanted: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-hostile-'));
  const passing = path.join(folder, 'passing');
  mkdirSync(passing);
  try {
    for (const { name, make } of [...HOSTILE_FILES, ...HOSTILE_PDFS]) {
      if (wanted.length > 0 && !wanted.some((each) => name.includes(each))) continue;
      const file = path.join(folder, name);
      writeFileSync(file, make());
      const { code, line, seconds, peakMegabytes, left } = await readOne(file, passing);
      const isClear = code === 0 || (code === 2 && line.split('\n').length === 1);
      const isFine = isClear && seconds <= MOST_SECONDS && left.length === 0;
      if (!isFine) process.exitCode = 1;
      const words = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)} …` : line;
      console.log(
        `${isFine ? 'ok  ' : 'BAD '} ${name.padEnd(40)} exit ${code ?? '-'}  ${seconds.toFixed(1).padStart(5)} s  ${String(peakMegabytes).padStart(5)} MB  ${words}${left.length > 0 ? ` LEFT ${left.join(' ')}` : ''}`,
      );
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readOne(file: string, passing: string): Promise<Outcome> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', 'read', '--', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: passing },
  });
  let peak = 0;
  const seen = new Set<number>();
  const watch = setInterval(() => {
    let total = 0;
    for (const { pid, bytes } of processesBelow(child.pid)) {
      seen.add(pid);
      total += bytes;
    }
    peak = Math.max(peak, total);
  }, 100);
  let [printed, refused] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed = printed.slice(0, 100) + chunk.toString('utf8').slice(0, 100)));
  child.stderr.on('data', (chunk: Buffer) => (refused += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  const ended = performance.now();
  while ([...seen].some(isRunning) && performance.now() - ended < ENDING_MILLISECONDS) await pause(50);
  return {
    code,
    line: code === 0 ? 'read' : refused.trim(),
    seconds,
    peakMegabytes: Math.round(peak / 1_000_000),
    left: [...[...seen].filter(isRunning).map(String), ...readdirSync(passing).filter((name) => !CACHE.test(name))],
  };
}

/** Whether a process still runs; one that has ended and only waits to be collected does not. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

await run(process.argv.slice(2));

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HOSTILE_FILES } from './hostile-files';
import { HOSTILE_PDFS } from './hostile-pdfs';

const MOST_SECONDS = 10;
const LONGEST_SHOWN = 110;

interface Outcome {
  readonly code: number | null;
  readonly line: string;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/**
 * Reads hostile files with `npm run --silent read` and prints what became of each: exit code, seconds, the peak of the
 * memory of its processes together, and the line that it was refused with. `npm run bench:hostile -- [PART OF A NAME …]`
 */
async function run(wanted: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-hostile-'));
  try {
    for (const { name, make } of [...HOSTILE_FILES, ...HOSTILE_PDFS]) {
      if (wanted.length > 0 && !wanted.some((each) => name.includes(each))) continue;
      const file = path.join(folder, name);
      writeFileSync(file, make());
      const { code, line, seconds, peakMegabytes } = await readFile(file);
      const isFine = (code === 0 || (code === 2 && line.split('\n').length === 1)) && seconds <= MOST_SECONDS;
      if (!isFine) process.exitCode = 1;
      const words = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)} …` : line;
      console.log(
        `${isFine ? 'ok  ' : 'BAD '} ${name.padEnd(40)} exit ${code ?? '-'}  ${seconds.toFixed(1).padStart(5)} s  ${String(peakMegabytes).padStart(5)} MB  ${words}`,
      );
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readFile(file: string): Promise<Outcome> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', 'read', '--', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryBelow(child.pid));
  }, 50);
  let [printed, refused] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed = printed.slice(0, 100) + chunk.toString('utf8').slice(0, 100)));
  child.stderr.on('data', (chunk: Buffer) => (refused += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  return {
    code,
    line: code === 0 ? 'read' : refused.trim(),
    seconds: (performance.now() - began) / 1000,
    peakMegabytes: Math.round(peak / 1_000_000),
  };
}

/** Resident memory of a process and those it started, in bytes; 0 where the system has no /proc. */
function memoryBelow(root: number | undefined): number {
  const parents = new Map<number, { parent: number; bytes: number }>();
  for (const entry of listProcesses()) {
    const status = statusOf(entry);
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    parents.set(Number(entry), { parent: field('PPid'), bytes: field('VmRSS') * 1024 });
  }
  let total = 0;
  for (const [pid, { bytes }] of parents) {
    let each: number | undefined = pid;
    while (each !== undefined && each !== root && each > 1) each = parents.get(each)?.parent;
    if (each === root) total += bytes;
  }
  return total;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return []; // no /proc
    throw error;
  }
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''; // it has just ended
    throw error;
  }
}

await run(process.argv.slice(2));

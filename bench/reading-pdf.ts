import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { keepBookSmall, loadLibrariesAsTheyStand } from '../lib/documents/child-process.server';
import { CHILD_FLAGS } from '../lib/documents/watched-child.server';
import { printed, writePdf, type PageToWrite } from '../lib/reading/testing/write-pdf';
import { processesBelow } from './processes-below';
import { summarise } from './statistics';

const REAL = new URL('../../shared/corpus/icdar2013-eu/', import.meta.url);
const ROUNDS = 3;
const Measured = z.array(
  z.object({ pages: z.int(), milliseconds: z.number(), processor: z.number(), peakMegabytes: z.number() }),
);

/**
 * Measures how fast PDFs are read, with all that follows (lines, tables, answer), each set in a process of its own:
 * milliseconds a page of real documents (where they are present) and of one of 200 pages, by the clock and in processor
 * time (which a busy machine does not stretch), and the peak memory of 1,000, also of `read` with both its processes.
 */
async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-bench-'));
  try {
    if (existsSync(REAL)) {
      const files = readdirSync(REAL).filter((name) => name.endsWith('.pdf'));
      const real = measure(files.map((name) => fileURLToPath(new URL(name, REAL))));
      report('real documents', real);
    }
    for (const count of [200, 1000]) {
      const file = path.join(folder, `${count}.pdf`);
      writeFileSync(file, writePdf({ pages: Array.from({ length: count }, (_, index) => answerPage(index)) }));
      const runs = count === 200 ? measure([file]) : measure([file], 1);
      report(`${count} pages`, runs);
      console.log('  peak MB:', Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)));
      if (count === 1000) console.log('  peak MB of read, by process and together:', await peakOfRead(file));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(name: string, runs: z.infer<typeof Measured>): void {
  console.log(`${name}, ms a page:`, summarise(runs.map(({ pages, milliseconds }) => milliseconds / pages)));
  console.log('  processor ms a page:', summarise(runs.map(({ pages, processor }) => processor / pages)));
}

/** The most that `read` and the process it reads in take, each in megabytes and together. */
async function peakOfRead(file: string): Promise<string> {
  const command = fileURLToPath(new URL('../lib/commands/read.server.ts', import.meta.url));
  const reading = spawn(process.execPath, ['--import', 'tsx', command, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peaks = new Map<number, number>();
  let together = 0;
  const watch = setInterval(() => {
    const now = processesBelow(reading.pid);
    for (const { pid, bytes } of now) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, bytes));
    together = Math.max(
      together,
      now.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }, 100);
  const code = await new Promise<number | null>((resolve) => reading.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) return 'it was not read';
  const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));
  return `${[...peaks.values()].map(megabytes).join(' + ')}, together ${megabytes(together)}`;
}

/** Reads files in a fresh process, a number of times; the first round warms up unless it is the only one. */
function measure(files: readonly string[], rounds = ROUNDS): z.infer<typeof Measured> {
  const { stdout } = spawnSync(
    process.execPath,
    [...CHILD_FLAGS, fileURLToPath(import.meta.url), String(rounds), ...files],
    { encoding: 'utf8', maxBuffer: 10_000_000, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return Measured.parse(JSON.parse(stdout));
}

async function readAll(rounds: number, files: readonly string[]): Promise<void> {
  loadLibrariesAsTheyStand();
  const { readBytes } = await import('../lib/reading/read-bytes.server');
  const measured: z.infer<typeof Measured> = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) {
      const bytes = readFileSync(file);
      const began = performance.now();
      const before = process.cpuUsage();
      const result = await readBytes(
        bytes,
        { name: 'bench.pdf', mediaType: 'application/pdf', sha256: '' },
        { onProgress: keepBookSmall() },
      );
      const milliseconds = performance.now() - began;
      const { user, system } = process.cpuUsage(before);
      if (!result.ok) throw new Error(`${path.basename(file)}: ${result.problem}`);
      const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
      const pages = result.source.pages ?? 1;
      const processor = (user + system) / 1000;
      if (round > 0 || rounds === 1) measured.push({ pages, milliseconds, processor, peakMegabytes });
    }
  }
  console.log(JSON.stringify(measured));
}

/** A page as answers have them: prose, and a ruled table with a shaded heading. */
function answerPage(index: number): PageToWrite {
  const prose = Array.from({ length: 22 }, (_, line) =>
    printed(
      line === 0
        ? `${index + 1}. Hoeveel personen namen in 2020 deel aan een traject?`
        : `Deze regel ${line} van bladzijde ${index + 1} beschrijft hoe de cijfers tot stand kwamen en wat ze omvatten.`,
      { x: 72, y: 770 - line * 14 },
    ),
  );
  const rows = Array.from({ length: 18 }, (_, row) => {
    const y = 440 - row * 18;
    const cells =
      row === 0 ? ['Regio', '2019', '2020', '2021'] : [`Regio ${row}`, `${row}`, `${row * 7}`, `${row * 11}`];
    const shade = row === 0 ? `0.9 g 72 ${y - 5} 440 18 re f 0 g ` : '';
    return `${shade}72 ${y - 5} m 512 ${y - 5} l S ${cells.map((text, column) => printed(text, { x: 76 + column * 110, y })).join('')}`;
  });
  return { content: [...prose, ...rows].join('') };
}

const [rounds, ...files] = process.argv.slice(2);
if (rounds === undefined) await bench();
else await readAll(Number(rounds), files);

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { keepHeapSmall, loadLibrariesAsTheyStand } from '../lib/documents/child-process.server';
import { printed, writePdf, type PageToWrite } from '../lib/reading/testing/write-pdf';
import { summarise } from './statistics';

const REAL = new URL('../../shared/corpus/icdar2013-eu/', import.meta.url);
const ROUNDS = 3;
const Measured = z.array(z.object({ pages: z.int(), milliseconds: z.number(), peakMegabytes: z.number() }));

/**
 * Measures how fast PDFs are read, with all that follows (lines, tables, answer), each set in a process of its own:
 * milliseconds a page of real documents (where they are present) and of one of 200 pages, and the peak memory of 1,000.
 */
function bench(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-bench-'));
  try {
    if (existsSync(REAL)) {
      const files = readdirSync(REAL).filter((name) => name.endsWith('.pdf'));
      const real = measure(files.map((name) => fileURLToPath(new URL(name, REAL))));
      console.log('real documents, ms a page:', summarise(real.map(perPage)));
    }
    for (const count of [200, 1000]) {
      const file = path.join(folder, `${count}.pdf`);
      writeFileSync(file, writePdf({ pages: Array.from({ length: count }, (_, index) => answerPage(index)) }));
      const runs = count === 200 ? measure([file]) : measure([file], 1);
      const peak = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes));
      console.log(`${count} pages, ms a page:`, summarise(runs.map(perPage)), 'peak MB:', peak);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function perPage({ pages, milliseconds }: z.infer<typeof Measured>[number]): number {
  return milliseconds / pages;
}

/** Reads files in a fresh process, a number of times; the first round warms up unless it is the only one. */
function measure(files: readonly string[], rounds = ROUNDS): z.infer<typeof Measured> {
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), String(rounds), ...files],
    { encoding: 'utf8', maxBuffer: 10_000_000, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return Measured.parse(JSON.parse(stdout));
}

async function readAll(rounds: number, files: readonly string[]): Promise<void> {
  loadLibrariesAsTheyStand();
  keepHeapSmall();
  const { readBytes } = await import('../lib/reading/read-bytes.server');
  const measured: z.infer<typeof Measured> = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) {
      const bytes = readFileSync(file);
      const began = performance.now();
      const result = await readBytes(bytes, { name: 'bench.pdf', mediaType: 'application/pdf', sha256: '' });
      const milliseconds = performance.now() - began;
      if (!result.ok) throw new Error(`${path.basename(file)}: ${result.problem}`);
      const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
      if (round > 0 || rounds === 1) measured.push({ pages: result.source.pages ?? 1, milliseconds, peakMegabytes });
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
if (rounds === undefined) bench();
else await readAll(Number(rounds), files);

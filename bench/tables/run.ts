import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findChromium } from '../../lib/commands/find-chromium.server';
import { readBytes } from '../../lib/reading/read-bytes.server';
import { PdfPrinter, throughLibreOffice } from '../typeset/print-pdf';
import { Chance } from './chance';
import { countCells } from './count-cells';
import { drawTable } from './draw-table';
import type { DrawnTable } from './drawn-table';
import { tablePage } from './table-page';
import { drawStyle, styleWords, type TableStyle } from './table-style';

const SEEDS = 40;
const TABLES = 3;
/** Tables beside one another have room for so many columns together. */
const MOST_BESIDE = 6;

interface Drawn {
  readonly tables: readonly DrawnTable[];
  readonly style: TableStyle;
}

/**
 * Draws tables of every look, prints them as PDF, reads them and prints how many cells come back exactly:
 * `npm run eval:tables -- [--from 1] [--to 40] [--office] [--keep FOLDER]`. `--office` prints through LibreOffice; a folder
 * keeps what was printed and is read again from there.
 */
async function run(parameters: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => {
    const at = parameters.indexOf(`--${name}`);
    return at < 0 ? undefined : parameters[at + 1];
  };
  const [from, to] = [Number(option('from') ?? 1), Number(option('to') ?? SEEDS)];
  const isOffice = parameters.includes('--office');
  const keep = option('keep');
  const printer = await PdfPrinter.start(await findChromium(console.log));
  let [wanted, found, extra, whole] = [0, 0, 0, 0];
  try {
    for (let seed = from; seed <= to; seed += 1) {
      const drawn = draw(seed);
      const name = `${isOffice ? 'office' : 'browser'}-${seed}.pdf`;
      const bytes = await kept(keep, name, () => print(tablePage(drawn.tables, drawn.style), isOffice, printer));
      if (bytes === null) {
        console.log(`${name}: not made, its program is not installed`);
        continue;
      }
      const result = await readBytes(bytes, { name, mediaType: 'application/pdf', sha256: '' });
      const count = countCells(drawn.tables, result.ok ? (result.reading.answer?.tables ?? []) : []);
      [wanted, found, extra] = [wanted + count.wanted, found + count.found, extra + count.extra.length];
      if (count.found === count.wanted && count.extra.length === 0) {
        whole += 1;
        continue;
      }
      console.log(
        `${name}: ${count.found} of ${count.wanted}, ${count.extra.length} not there (${styleWords(drawn.style)})`,
      );
      for (const cell of count.missing.slice(0, 2)) console.log(`    missing: ${cell}`);
      for (const cell of count.extra.slice(0, 2)) console.log(`    extra:   ${cell}`);
    }
  } finally {
    await printer.stop();
  }
  console.log(
    `${whole} of ${to - from + 1} documents whole; ${found} of ${wanted} cells, ${extra} not there, F1 ${((2 * found) / (2 * found + (wanted - found) + extra)).toFixed(4)}`,
  );
}

function draw(seed: number): Drawn {
  const chance = new Chance(seed);
  const tables = Array.from({ length: TABLES }, () => drawTable(chance));
  const style = drawStyle(chance);
  if (style.arrangement === 'below') return { tables, style };
  const [first, second] = tables;
  const pair = first && second ? [first, second] : [];
  const columns = pair.reduce((sum, table) => sum + table.columns.length, 0);
  return columns <= MOST_BESIDE ? { tables: pair, style } : { tables, style: { ...style, arrangement: 'below' } };
}

async function print(html: string, isOffice: boolean, printer: PdfPrinter): Promise<Uint8Array | null> {
  return isOffice ? throughLibreOffice(new TextEncoder().encode(html), 'html') : printer.print(html);
}

async function kept(
  folder: string | undefined,
  name: string,
  make: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  if (folder === undefined) return make();
  const file = path.join(folder, name);
  const known = await readFile(file).catch(() => null);
  if (known) return new Uint8Array(known);
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  if (bytes) await writeFile(file, bytes);
  return bytes;
}

await run(process.argv.slice(2));

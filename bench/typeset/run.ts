import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findChromium } from '../../lib/commands/find-chromium.server';
import { labelledReading } from './labelled-reading';
import { OFFICE_LAYOUTS, pdfLayouts } from './layouts';
import { PdfPrinter } from './print-pdf';
import { readLayout } from './read-layout';

const SEED = new URL('../../../shared/labelled/seed/truth/', import.meta.url);

/**
 * Typesets labelled readings in every layout, reads them and prints per layout how many figures come back exactly:
 * `npm run eval:typeset -- [TRUTH.json …] [--keep FOLDER]`; without files the seed.
 */
async function run(parameters: readonly string[]): Promise<void> {
  const keep = parameters.includes('--keep') ? parameters[parameters.indexOf('--keep') + 1] : undefined;
  const named = parameters.filter((each) => each.endsWith('.json'));
  const files = named.length > 0 ? named : (await readdir(SEED)).map((name) => new URL(name, SEED).pathname);
  const printer = await PdfPrinter.start(await findChromium(console.log));
  try {
    for (const file of files) {
      const labelled = labelledReading.parse(JSON.parse(await readFile(file, 'utf8')));
      console.log(path.basename(file));
      for (const layout of [...OFFICE_LAYOUTS, ...pdfLayouts(printer)]) {
        if (keep !== undefined) {
          await mkdir(keep, { recursive: true });
          const bytes = await layout.make(labelled);
          if (bytes) await writeFile(path.join(keep, `${layout.name.replace(/\W+/g, '-')}.${layout.extension}`), bytes);
        }
        const count = await readLayout(layout, labelled);
        if (count === null) {
          console.log(`  ${layout.name}: not made, its program is not installed`);
          continue;
        }
        console.log(`  ${layout.name}: ${count.found} of ${count.wanted}, ${count.extra.length} that are not there`);
        for (const figure of count.missing.slice(0, 5)) console.log(`    missing: ${figure}`);
        for (const figure of count.extra.slice(0, 5)) console.log(`    extra: ${figure}`);
        if (count.found < count.wanted || count.extra.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    await printer.stop();
  }
}

await run(process.argv.slice(2));

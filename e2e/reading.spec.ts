import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { labelledReading } from '../bench/typeset/labelled-reading';
import { pdfLayouts } from '../bench/typeset/layouts';
import { PdfPrinter } from '../bench/typeset/print-pdf';
import { readLayout } from '../bench/typeset/read-layout';

const SEED = '../shared/labelled/seed/truth/';

/** Per layout the figures that came back, less those that are not there; none for layouts that cannot be made here. */
async function figuresPerLayout(printer: PdfPrinter): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const name of readdirSync(SEED)) {
    const labelled = labelledReading.parse(JSON.parse(readFileSync(`${SEED}${name}`, 'utf8')));
    for (const layout of pdfLayouts(printer)) {
      const count = await readLayout(layout, labelled);
      // Layouts that need LibreOffice are not made where it is not installed.
      if (count) found.set(layout.name, count.found - count.extra.length);
    }
  }
  return found;
}

test('the real case, printed as PDF, gives back 62 of its 62 figures', async () => {
  test.skip(!existsSync(SEED), 'the shared corpus with the real case is not here');
  test.setTimeout(300_000);
  const printer = await PdfPrinter.start(process.env.CHROMIUM_PATH ?? '');
  const found = await figuresPerLayout(printer).finally(() => printer.stop());
  expect(found.size).toBeGreaterThan(5);
  expect([...found].filter(([, figures]) => figures < 62)).toEqual([]);
});

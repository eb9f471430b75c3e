import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { labelledReading } from '../bench/typeset/labelled-reading';
import { pdfLayouts } from '../bench/typeset/layouts';
import { PdfPrinter } from '../bench/typeset/print-pdf';
import { readLayout } from '../bench/typeset/read-layout';

const SEED = '../shared/labelled/seed/truth/';

test('the real case, printed as PDF in every layout, gives back 62 of its 62 figures', async () => {
  test.skip(!existsSync(SEED), 'the shared corpus with the real case is not here');
  test.setTimeout(300_000);
  const printer = await PdfPrinter.start(process.env.CHROMIUM_PATH ?? '');
  try {
    for (const name of readdirSync(SEED)) {
      const labelled = labelledReading.parse(JSON.parse(readFileSync(`${SEED}${name}`, 'utf8')));
      for (const layout of pdfLayouts(printer)) {
        const count = await readLayout(layout, labelled);
        // Layouts that need LibreOffice are not made where it is not installed.
        expect
          .soft(count ?? { wanted: 62, found: 62, missing: [], extra: [] }, layout.name)
          .toEqual({ wanted: 62, found: 62, missing: [], extra: [] });
      }
    }
  } finally {
    await printer.stop();
  }
});

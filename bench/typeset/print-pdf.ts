import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';

/** Prints pages of HTML as PDF, as a person who saves them from a browser does. */
export class PdfPrinter {
  private constructor(private readonly browser: Browser) {}

  static async start(executablePath: string): Promise<PdfPrinter> {
    const isRoot = process.getuid?.() === 0;
    return new PdfPrinter(await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] }));
  }

  async print(html: string): Promise<Uint8Array> {
    const page = await this.browser.newPage();
    try {
      await page.setContent(html);
      return new Uint8Array(
        await page.pdf({ preferCSSPageSize: true, format: 'A4', margin: MARGINS, printBackground: true }),
      );
    } finally {
      await page.close();
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}

const MARGINS = { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' };
const LONGEST_CONVERSION_MILLISECONDS = 60_000;

/** A Word document or page of HTML as the PDF that LibreOffice makes of it; null where LibreOffice is not installed. */
export function throughLibreOffice(document: Uint8Array, extension: 'docx' | 'html' = 'docx'): Uint8Array | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-typeset-'));
  try {
    const file = path.join(folder, `antwoord.${extension}`);
    writeFileSync(file, document);
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
        ...(extension === 'html' ? ['--infilter=HTML (StarWriter)'] : []),
        ...['--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, file],
      ],
      { stdio: 'ignore', timeout: LONGEST_CONVERSION_MILLISECONDS },
    );
    const printed = path.join(folder, 'antwoord.pdf');
    return existsSync(printed) ? new Uint8Array(readFileSync(printed)) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

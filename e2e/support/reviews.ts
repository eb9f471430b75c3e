import { expect, type Page } from '@playwright/test';
import { createClient } from '../../lib/db/client.server';
import { installation } from './installation';

const REVIEW = /\/invoeren\/[0-9a-f-]{36}$/;
const UNDER_WAY = /\/invoeren\/(import\/)?[0-9a-f-]{36}$/;

/** Waits until what was just brought in has been read, as somebody without scripts does: by asking again. */
export async function followToReview(page: Page): Promise<void> {
  await expect(page).toHaveURL(UNDER_WAY);
  await expect(async () => {
    await page.reload();
    await expect(page).toHaveURL(REVIEW, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

/** Sends one file with the form of /invoeren. */
export async function sendFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'text/plain';
  await page.getByLabel('Bestanden').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Lees de bestanden' }).click();
}

/** Accepts the review that the page shows as public, and ends at its question. */
export async function acceptAsPublic(page: Page): Promise<void> {
  await page.getByLabel('Ja, iedereen mag het lezen').check();
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page).toHaveURL(/\/vragen\/[a-z0-9-]+$/);
}

/** Sets a printed figure right in the draft that the page shows, as the workbench stores it. */
export async function setFigureRight(page: Page, raw: string, right: string): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const { content } = await database.reviewDraft.findUniqueOrThrow({ where: { id }, select: { content: true } });
  const changed = JSON.stringify(withFigure(content, raw, right));
  await database.$executeRaw`UPDATE "ReviewDraft" SET "content" = ${changed}::jsonb WHERE "id" = ${id}::uuid`;
  await database.$disconnect();
}

/** The same data with every cell that prints `raw` printing `right`. */
function withFigure(data: unknown, raw: string, right: string): unknown {
  if (Array.isArray(data)) return data.map((each) => withFigure(each, raw, right));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withFigure(value, raw, right)] as const);
  const isCell = 'raw' in data && 'decimal' in data && data.raw === raw;
  return { ...Object.fromEntries(entries), ...(isCell ? { raw: right, value: Number(right), decimal: right } : {}) };
}

/** A PDF of one page on which nothing is written: what a scan is to a reader. */
export function scannedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    '<< /Length 18 >>\nstream\n0 0 100 100 re f \n\nendstream',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 5\n0000000000 65535 f \n${entries}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

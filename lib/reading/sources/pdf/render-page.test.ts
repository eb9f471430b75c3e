import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { printed, writePdf, type PageToWrite } from '../../testing/write-pdf';
import { pdfPages } from '../../testing/pdf-pages';
import { renderPdfPage } from './render-page.server';

const WIDTH = 600;

/** The share of dark pixels of a drawn page within the box of its only word, and in all of the rest. */
async function inkOf(page: PageToWrite): Promise<{ inBox: number; elsewhere: number; height: number }> {
  const bytes = writePdf({ pages: [page] });
  const read = await pdfPages(bytes);
  const rendered = await renderPdfPage(bytes, { page: 1, width: WIDTH });
  if (!read.ok || !rendered.ok) throw new Error('neither read nor drawn');
  const [content] = read.pages;
  const word = content?.words[0];
  if (!content || !word) throw new Error('no word');
  const image = await loadImage(rendered.png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const scale = image.width / content.width;
  let [inBox, elsewhere] = [0, 0];
  for (let index = 0; index < data.length; index += 4) {
    if ((data[index] ?? 255) > 128) continue;
    const x = ((index / 4) % image.width) / scale;
    const y = Math.floor(index / 4 / image.width) / scale;
    const isInside =
      x >= word.x - 1 && x <= word.x + word.width + 1 && y >= word.y - 1 && y <= word.y + word.height + 1;
    if (isInside) inBox += 1;
    else elsewhere += 1;
  }
  return { inBox, elsewhere, height: image.height };
}

describe('renderPdfPage', () => {
  const upright = { content: printed('Totaal', { x: 72, y: 700, size: 30 }) };
  const sideways = { content: 'BT /F1 30 Tf 0 1 -1 0 300 72 Tm (Totaal) Tj ET' };

  it('draws a word where the reader finds it', async () => {
    const { inBox, elsewhere, height } = await inkOf(upright);
    expect(inBox).toBeGreaterThan(300);
    expect(elsewhere).toBe(0);
    expect(height).toBe(Math.round((WIDTH * 842) / 595));
  });

  it('draws a page that is turned, by the file or by its text, as it is read', async () => {
    for (const page of [
      { ...sideways, rotate: 90 },
      sideways,
      { ...upright, rotate: 180 },
      { ...sideways, rotate: 270 },
    ]) {
      const { inBox, elsewhere } = await inkOf(page);
      expect(inBox).toBeGreaterThan(200);
      expect(elsewhere).toBe(0);
    }
  });

  it('says why a page cannot be drawn', async () => {
    const bytes = writePdf({ pages: [upright] });
    expect(await renderPdfPage(bytes, { page: 2, width: WIDTH })).toEqual({ ok: false, problem: 'no-page' });
    expect(await renderPdfPage(bytes, { page: 0.5, width: WIDTH })).toEqual({ ok: false, problem: 'no-page' });
    expect(await renderPdfPage(new Uint8Array([1, 2]), { page: 1, width: WIDTH })).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });

  it('draws a very tall page narrower, so that its pixels stay few', async () => {
    const bytes = writePdf({ pages: [{ content: printed('Hoog', { x: 10, y: 10 }), width: 100, height: 14_000 }] });
    const rendered = await renderPdfPage(bytes, { page: 1, width: 3_000 });
    if (!rendered.ok) throw new Error(rendered.problem);
    const image = await loadImage(rendered.png);
    expect(image.width * image.height).toBeLessThan(9_100_000);
  });
});

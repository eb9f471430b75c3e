import { describe, expect, it } from 'vitest';
import { endlessPdf } from '../reading/testing/endless-pdf';
import { latin, pageOfLines, writePdf } from '../reading/testing/write-pdf';
import { drawPage } from './draw-page.server';
import { readInChild, type DocumentToRead } from './read-in-child.server';

const limits = { timeLimitMilliseconds: 20_000, memoryLimitBytes: 800_000_000 };

function pdf(bytes: Uint8Array): DocumentToRead {
  return { name: 'antwoord.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64), bytes };
}

describe('a watched child', { timeout: 60_000 }, () => {
  it('hands over the reading of a PDF with its lines and the sizes of its pages', async () => {
    const result = await readInChild(pdf(writePdf({ pages: [pageOfLines(['1. Er zijn 866 trajecten.'])] })), limits);
    expect(result).toMatchObject({
      ok: true,
      lines: [{ text: '1. Er zijn 866 trajecten.', page: 1, line: 1 }],
      pageSizes: [{ width: 595, height: 842 }],
    });
  });

  it('hands over what is wrong with a file', async () => {
    expect(await readInChild(pdf(latin('%PDF-1.7 niets')), limits)).toEqual({ ok: false, problem: 'damaged' });
    expect(await readInChild({ ...pdf(latin('x')), name: 'a\0b.png', mediaType: 'image/png' }, limits)).toEqual({
      ok: false,
      problem: 'unsupported',
    });
  });

  it('is stopped when it takes too long or too much memory', async () => {
    const bytes = endlessPdf();
    expect(await readInChild(pdf(bytes), { ...limits, timeLimitMilliseconds: 1_000 })).toEqual({
      ok: false,
      problem: 'too-slow',
    });
    expect(await readInChild(pdf(bytes), { ...limits, memoryLimitBytes: 150_000_000 })).toEqual({
      ok: false,
      problem: 'too-much-memory',
    });
  });

  it('draws a page as PNG, or says why not', async () => {
    const bytes = writePdf({ pages: [pageOfLines(['Totaal 866'])] });
    const drawn = await drawPage({ bytes, page: 1, width: 400 });
    expect(drawn.ok && Buffer.from(drawn.png).subarray(1, 4).toString()).toBe('PNG');
    expect(await drawPage({ bytes, page: 2, width: 400 })).toEqual({ ok: false, problem: 'no-page' });
    expect(await drawPage({ bytes: latin('geen PDF'), page: 1, width: 400 })).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });
});

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEncryptedPdf } from '../../testing/encrypt-pdf';
import { joined, latin, pageOfLines, printed, writePdf } from '../../testing/write-pdf';
import { openSource } from '../open-source.server';
import { pdfPages } from '../../testing/pdf-pages';

const facts = { name: 'vraag.pdf', mediaType: 'application/pdf', sha256: '' };
const ordinary = writePdf({ pages: [pageOfLines(['Aantal 2020', 'Totaal 866']), pageOfLines(['Tweede bladzijde'])] });

async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const read = await pdfPages(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.pages.flatMap(({ words }) => words.map(({ text }) => text));
}

describe('readPdfPages on files that are not as they should be', () => {
  it('asks for nothing when only the owner has a password, and says so when the reader needs one', async () => {
    const pdf = { pages: [pageOfLines(['Geheim getal 866'])] };
    const owned = writeEncryptedPdf(pdf, { user: '', owner: 'eigenaar' });
    expect(new TextDecoder('latin1').decode(owned)).not.toContain('Geheim');
    expect(await wordsOf(owned)).toEqual(['Geheim', 'getal', '866']);
    expect(await pdfPages(writeEncryptedPdf(pdf, { user: 'lezer', owner: 'eigenaar' }))).toEqual({
      ok: false,
      problem: 'encrypted',
    });
  });

  it('reads a file whose table of objects is lost or lies', async () => {
    const text = new TextDecoder('latin1').decode(ordinary);
    const words = ['Aantal', '2020', 'Totaal', '866', 'Tweede', 'bladzijde'];
    expect(await wordsOf(latin(text.replace(/\nxref[\s\S]*?trailer/, '\ntrailer')))).toEqual(words);
    expect(await wordsOf(latin(text.replace(/startxref\n\d+/, 'startxref\n999999')))).toEqual(words);
    expect(await wordsOf(latin(text.replace(/\d{10} 00000 n/g, '0000000007 00000 n')))).toEqual(words);
    expect(await wordsOf(joined([latin('junk\r\n\r\n'), ordinary]))).toEqual(words);
  });

  it('refuses a file that was cut off, and says where the end may be missing', async () => {
    const text = new TextDecoder('latin1').decode(ordinary);
    expect(await pdfPages(latin(text.slice(0, text.lastIndexOf('xref\n0 1'))))).toEqual({
      ok: false,
      problem: 'damaged',
    });
    expect(await pdfPages(latin(text.slice(0, text.lastIndexOf('startxref'))))).toMatchObject({
      ok: true,
      warnings: ['Het bestand is afgebroken: er kan tekst aan het einde ontbreken.'],
    });
  });

  it('refuses what is no PDF behind its first bytes', async () => {
    expect(await pdfPages(latin('%PDF-1.7\nniets'))).toEqual({ ok: false, problem: 'damaged' });
    expect(await pdfPages(ordinary.subarray(0, 40))).toEqual({ ok: false, problem: 'damaged' });
    expect(await pdfPages(writePdf({ pages: [] }))).toMatchObject({ ok: false });
  });

  it('says that a scan has no text', async () => {
    const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q';
    expect(await pdfPages(writePdf({ pages: [{ content: picture }] }))).toEqual({ ok: false, problem: 'no-text' });
  });

  it('says that text without a table of its characters is no text, or names its pages', async () => {
    const fonts = {
      F3: '<< /Type /Font /Subtype /Type0 /BaseFont /Geheim /Encoding /Identity-H /DescendantFonts [100 0 R] /ToUnicode 101 0 R >>',
    };
    const map =
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0001> <00ff> <e001> endbfrange endcmap end';
    const objects = {
      100: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Geheim /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
      101: `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    };
    const secret = { content: 'BT /F3 10 Tf 72 700 Td <000100020003000400050006> Tj ET' };
    expect(await pdfPages(writePdf({ pages: [secret], fonts, objects }))).toEqual({
      ok: false,
      problem: 'no-text',
    });
    const read = await pdfPages(
      writePdf({ pages: [pageOfLines(['Tekst die wel te lezen is']), secret], fonts, objects }),
    );
    expect(read).toMatchObject({
      ok: true,
      warnings: ['Op bladzijde 2 zijn tekens niet te lezen: het bestand zegt niet welke letters ze voorstellen.'],
    });
  });

  it('runs nothing that a file asks to run', async () => {
    const bytes = writePdf({
      pages: [pageOfLines(['Gewone tekst'])],
      catalogue: '/OpenAction 100 0 R /AA << /WC 100 0 R >> /Names << /JavaScript << /Names [(a) 100 0 R] >> >>',
      objects: { 100: '<< /S /JavaScript /JS (globalThis.ranFromPdf = true; while \\(true\\) {}) >>' },
    });
    expect(await wordsOf(bytes)).toEqual(['Gewone', 'tekst']);
    expect('ranFromPdf' in globalThis).toBe(false);
  });

  it('does not follow pages that are their own parent or content that draws itself', async () => {
    const loop = new TextDecoder('latin1').decode(ordinary).replace(/\/Kids \[[^\]]*\]/, '/Kids [2 0 R]');
    expect(await pdfPages(latin(loop))).toMatchObject({ ok: false });
    const drawsItself = {
      resources: '/XObject << /X1 100 0 R >>',
      objects: {
        100: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 100 0 R >> >> /Length 6 >>\nstream\n/X1 Do\nendstream',
      },
    };
    const read = await pdfPages(
      writePdf({ pages: [{ content: `/X1 Do ${printed('Tekst', { x: 72, y: 700 })}` }], ...drawsItself }),
    );
    expect(read).toHaveProperty('ok');
  });

  it('reads past content that unpacks to much more than it says', async () => {
    const packed = Uint8Array.from(
      deflateSync(joined([latin(printed('Tekst', { x: 72, y: 700 })), new Uint8Array(20_000_000).fill(32)])),
    );
    expect(packed.length).toBeLessThan(100_000);
    expect(await wordsOf(writePdf({ pages: [{ content: packed, filter: '/Filter /FlateDecode' }] }))).toEqual([
      'Tekst',
    ]);
  });

  it('never throws on any bytes', { timeout: 60_000 }, async () => {
    const mutated = fc
      .array(fc.record({ at: fc.nat(ordinary.length - 1), byte: fc.nat(255) }), { maxLength: 40 })
      .map((changes) => {
        const bytes = Uint8Array.from(ordinary);
        for (const { at, byte } of changes) bytes[at] = byte;
        return bytes;
      });
    const cut = fc.nat(ordinary.length).map((length) => ordinary.subarray(0, length));
    const random = fc.uint8Array({ maxLength: 300 }).map((bytes) => joined([latin('%PDF-1.4\n'), bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, cut, random, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        expect(await openSource(bytes, facts)).toHaveProperty('ok');
      }),
      { numRuns: 150 },
    );
  });
});

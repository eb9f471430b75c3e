import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.server';
import { docxOf, paragraphXml, xlsxOf } from '../testing/office-files';
import { COMPOUND_FILE, DOCX, XLSX, mediaTypeOf } from './media-type';
import { openSource } from './open-source.server';

const OFFICE_KINDS = [
  'text/plain',
  'text/html',
  'text/csv',
  DOCX,
  XLSX,
  'application/zip',
  COMPOUND_FILE,
  'application/rtf',
] as const;

const HTML = new TextEncoder().encode(
  '<!doctype html><h1>ANTWOORD</h1><ol><li>Geteld per regio:<table><tr><th>Regio</th><th>2020</th></tr>' +
    '<tr><td>Gent</td><td>1&nbsp;204</td></tr><tr><td>Brugge</td><td>2.311<sup>1</sup></td></tr><tr><td>Totaal</td><td>3 515</td></tr></table></li>' +
    '<li>In 2020 werden 792 trajecten afgesloten.</li></ol>',
);
const cell = (text: string): string => `<w:tc>${paragraphXml(text)}</w:tc>`;
const rowXml = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const WORD = docxOf(
  paragraphXml('ANTWOORD') +
    paragraphXml('1. Geteld per regio:') +
    `<w:tbl>${rowXml('Regio', '2020')}${rowXml('Gent', '1.204')}${rowXml('Brugge', '2.311')}${rowXml('Totaal', '3.515')}</w:tbl>` +
    paragraphXml('2. In 2020 werden 792 trajecten afgesloten.'),
);
const number = (reference: string, value: number): string => `<c r="${reference}"><v>${value}</v></c>`;
const words = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const SHEET = xlsxOf([
  {
    name: 'Regio',
    xml:
      `<sheetData><row r="1">${words('A1', 'Regio')}${number('B1', 2020)}</row><row r="2">${words('A2', 'Gent')}${number('B2', 1204)}</row>` +
      `<row r="3">${words('A3', 'Brugge')}${number('B3', 2311)}</row><row r="4">${words('A4', 'Totaal')}${number('B4', 3515)}</row></sheetData>`,
  },
]);
const CSV = new TextEncoder().encode('Regio;2020\nGent;1.204\nBrugge;2.311\nTotaal;3.515\n');
const FILES = [
  ['antwoord.html', HTML],
  ['antwoord.docx', WORD],
  ['bijlage.xlsx', SHEET],
  ['bijlage.csv', CSV],
] as const;

describe('openSource', () => {
  it.each(FILES)('finds every figure of %s in the lines at its place', async (name, bytes) => {
    const result = await readBytes(bytes, { name, mediaType: mediaTypeOf(name, bytes), sha256: '' });
    if (!result.ok) throw new Error(result.problem);
    const { answer } = result.reading;
    const textAt = (line: number, start = 0, end = 0): string | undefined =>
      result.source.lines.find((each) => each.line === line)?.text.slice(start, end);
    const cells = (answer?.tables ?? []).flatMap((table) => table.rows.flatMap((row) => row.cells));
    expect(cells.map((each) => each.decimal)).toEqual(['1204', '2311', '3515']);
    for (const { raw, at } of cells) expect(textAt(at.line, at.start, at.end)).toBe(raw);
    for (const { raw, at } of answer?.figures ?? [])
      expect(raw.startsWith(textAt(at.line, at.start, at.end) ?? '?')).toBe(true);
  });

  it.each(['bijlage.xlsx', 'bijlage.csv'] as const)(
    'reads the annex %s as an answer with one part and its tables',
    async (name) => {
      const bytes = FILES.find(([each]) => each === name)?.[1] ?? new Uint8Array();
      const result = await readBytes(bytes, { name, mediaType: mediaTypeOf(name, bytes), sha256: '' });
      expect(result.ok && result.reading.question).toBeNull();
      expect(result.ok && result.reading.answer?.items.map((part) => part.paths)).toEqual([[]]);
      expect(result.ok && result.reading.answer?.tables.length).toBe(1);
    },
  );

  it('never throws, whatever the bytes and whatever they are said to be', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...OFFICE_KINDS),
        async (bytes, mediaType) => {
          expect(typeof (await openSource(bytes, { name: 'x', mediaType, sha256: '' })).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on a document that was changed, cut or doubled somewhere', { timeout: 60_000 }, async () => {
    const change = fc.record({
      file: fc.constantFrom(...FILES),
      edits: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      shape: fc.constantFrom('whole', 'cut', 'doubled'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file: [name, bytes], edits, from, to, shape }) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of edits) copy[Math.floor(at * copy.length)] = value;
        const [start, end] = [Math.floor(from * copy.length), Math.floor(to * copy.length)];
        const changed =
          shape === 'whole'
            ? copy
            : shape === 'cut'
              ? copy.slice(0, end)
              : Uint8Array.from([...copy.slice(0, end), ...copy.slice(start)]);
        const result = await readBytes(changed, { name, mediaType: mediaTypeOf(name, changed), sha256: '' });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

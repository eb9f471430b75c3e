import { docxOf, paragraphXml, xlsxOf } from '../../lib/reading/testing/office-files';
import { bomb, part, zipOf } from './zip-of';

/** A file made to harm its reader, or only to try its patience. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const MEGABYTE = 1_000_000;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAUGHS = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
  '',
);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const encodedName = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
const xmlOf = (content: string, prolog = ''): string =>
  `${prolog}<w:document xmlns:w="${WORD}"><w:body>${content}</w:body></w:document>`;
const docx = (content: string, prolog = ''): Uint8Array => zipOf([part('word/document.xml', xmlOf(content, prolog))]);
const html = (body: string): Uint8Array => bytesOf(`<!doctype html><body>${body}</body>`);
const upTo = (megabytes: number, text: string): string => text.repeat(Math.ceil((megabytes * MEGABYTE) / text.length));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const WHOLE = docxOf(paragraphXml('ANTWOORD') + paragraphXml('1. Er zijn geen cijfers.'));

const LONG_STRING = `<si><t>${'woord '.repeat(30_000)}</t></si>`;
/** A hundred thousand cells that all show the one long string. */
const MANY_STRINGS = `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(100_000)}</sheetData>`;

/** The files of packed office documents, pages, tables and text. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'encrypted.docx', make: () => Uint8Array.from([...OLD_OFFICE, ...encodedName]) },
  { name: 'old-format.doc', make: () => Uint8Array.from([...OLD_OFFICE, 0, 1, 2, 3]) },
  { name: 'rich-text.rtf', make: () => bytesOf('{\\rtf1\\ansi Antwoord}') },
  { name: 'truncated.docx', make: () => WHOLE.subarray(0, Math.floor(WHOLE.length * 0.7)) },
  { name: 'empty.docx', make: () => new Uint8Array() },
  { name: 'unpacks-to-two-gigabytes.docx', make: () => zipOf([bomb('word/document.xml', 2_000)]) },
  {
    name: 'many-parts-of-a-gigabyte.docx',
    make: (): Uint8Array => {
      const { packed } = bomb('x', 1_000);
      return zipOf(['document', 'styles', 'numbering'].map((name) => ({ name: `word/${name}.xml`, packed })));
    },
  },
  {
    name: 'sixty-thousand-entries.docx',
    make: () => zipOf(Array.from({ length: 60_000 }, (_, index) => part(`word/${index}.xml`, 'x'))),
  },
  { name: 'nested.zip', make: () => zipOf([part('a.zip', zipOf([bomb('b.zip', 500)]))]) },
  {
    name: 'external-entity.docx',
    make: () =>
      docx('<w:p><w:r><w:t>&file;</w:t></w:r></w:p>', '<!DOCTYPE w [<!ENTITY file SYSTEM "file:///etc/passwd">]>'),
  },
  {
    name: 'billion-laughs.docx',
    make: () => docx('<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>', `<!DOCTYPE w [<!ENTITY l0 "ha">${LAUGHS}]>`),
  },
  { name: 'deep.docx', make: () => docx('<w:sdt>'.repeat(1_000_000)) },
  { name: 'million-paragraphs.docx', make: () => docx(`<w:p><w:r><w:t>1. Een</w:t></w:r></w:p>`.repeat(MEGABYTE)) },
  {
    name: 'wide-table.docx',
    make: () =>
      docx(
        `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1999"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(50_000)}</w:tbl>`,
      ),
  },
  {
    name: 'macros.docm',
    make: () =>
      zipOf([part('word/document.xml', xmlOf(paragraphXml('ANTWOORD'))), part('word/vbaProject.bin', 'macro')]),
  },
  {
    name: 'million-rows.xlsx',
    make: () =>
      xlsxOf([
        {
          name: 'Blad1',
          xml: `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(MEGABYTE)}</sheetData>`,
        },
      ]),
  },
  {
    name: 'merged-everywhere.xlsx',
    make: () =>
      xlsxOf([
        {
          name: 'Blad1',
          xml: `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(10_000)}</sheetData><mergeCells>${Array.from({ length: 10_000 }, (_, row) => `<mergeCell ref="A${row + 1}:XFD1048576"/>`).join('')}</mergeCells>`,
        },
      ]),
  },
  {
    name: 'scripts.html',
    make: () =>
      html(
        '<script>while (true) {}</script><img src=x onerror="alert(1)"><iframe src="file:///etc/passwd"></iframe><p>ANTWOORD</p>',
      ),
  },
  { name: 'million-nested-tags.html', make: () => html('<div>'.repeat(MEGABYTE)) },
  {
    name: 'formatting-never-closed.html',
    make: () => html(Array.from({ length: 200_000 }, (_, index) => `<p><font size=${index}>x`).join('')),
  },
  { name: 'text-beside-table.html', make: () => html(`<table>${'<b>x</b><tr><td>y</td></tr>'.repeat(300_000)}`) },
  {
    name: 'million-attributes.html',
    make: () => html(`<p ${Array.from({ length: MEGABYTE }, (_, index) => `a${index}`).join(' ')}>x`),
  },
  {
    name: 'column-spans.html',
    make: () => html(`<table>${'<tr><td>x<td colspan=1000 rowspan=60000>y'.repeat(20_000)}</table>`),
  },
  {
    name: 'million-cells.html',
    make: () => html(`<table>${'<tr><td>Gent<td>12<td>13<td>14'.repeat(250_000)}</table>`),
  },
  { name: 'nested-tables.html', make: () => html('<table><tr><td>'.repeat(130)) },
  { name: 'quote-never-closed.html', make: () => html(`<p title="${upTo(20, 'a ')}`) },
  { name: 'wide.csv', make: () => bytesOf(upTo(10, '1;')) },
  { name: 'long.csv', make: () => bytesOf(upTo(20, 'Gent;12;13\n')) },
  { name: 'quotes.csv', make: () => bytesOf(`a;b\n${upTo(10, '"a;')}`) },
  { name: 'thirty-megabytes-on-one-line.txt', make: () => bytesOf(upTo(30, 'woord ')) },
  { name: 'twenty-megabytes-on-one-line.txt', make: () => bytesOf(upTo(20, 'Er waren 792 dossiers. ')) },
  { name: 'twenty-megabytes-of-digits.txt', make: () => bytesOf(upTo(20, '1 234 ')) },
  { name: 'one-word-of-twenty-megabytes.txt', make: () => bytesOf(upTo(20, 'a')) },
  { name: 'brackets.txt', make: () => bytesOf(upTo(5, '(((((([[[')) },
  { name: 'markers-on-one-line.txt', make: () => bytesOf(upTo(5, '1. a) i. 2. en 3. ')) },
  { name: 'lines-of-markers.txt', make: () => bytesOf(upTo(5, '1. Wat?\na) wie\n')) },
  { name: 'lines-of-rows.txt', make: () => bytesOf(`1. Cijfers\n\nRegio 2020 2021\n${upTo(5, 'Gent 1 204 1 305\n')}`) },
  { name: 'blank-lines.txt', make: () => bytesOf(`ANTWOORD\n${upTo(10, '\n')}1. Ja.`) },
  { name: 'packed-as.txt', make: () => WHOLE },
  { name: 'text-as.docx', make: () => bytesOf('ANTWOORD\n\n1. Er zijn geen cijfers.\n') },
  {
    name: 'noise-as.pdf',
    make: () => Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 31 + index) % 256),
  },
  { name: 'no-mark.txt', make: () => utf16('ANTWOORD\r\n\r\n1. Er zijn geen cijfers.\r\n') },
  { name: 'nuls.txt', make: () => bytesOf(`ANTWOORD\n1. Er zijn${'\0'.repeat(100)} geen cijfers.`) },
  { name: 'overlapping-entries.docx', make: () => overlapping('word/document.xml', 2_000) },
  {
    name: 'quoted-names.docx',
    make: () =>
      zipOf([
        part('word/document.xml', xmlOf(paragraphXml('ANTWOORD'))),
        ...['../../../tmp/buiten.txt', '/tmp/buiten.txt', '"; rm -rf x; "', "'$(touch x)'", 'a\u0000b', 'C:\\x'].map(
          (name) => part(name, 'x'),
        ),
      ]),
  },
  { name: 'hundred-thousand-levels.docx', make: () => docx('<w:ins>'.repeat(100_000) + '</w:ins>'.repeat(100_000)) },
  {
    name: 'tables-in-tables.docx',
    make: () => docx('<w:tbl><w:tr><w:tc>'.repeat(20_000) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(20_000)),
  },
  {
    name: 'half-a-million-empty-cells.docx',
    make: () => docx(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(10)}</w:tr>`.repeat(50_000)}</w:tbl>`),
  },
  {
    name: 'half-a-million-empty-cells.html',
    make: () => html(`<p>ANTWOORD</p><table>${`<tr>${'<td></td>'.repeat(10)}</tr>`.repeat(50_000)}</table>`),
  },
  {
    name: 'whole-dimension.xlsx',
    make: () =>
      xlsxOf([
        {
          name: 'Blad1',
          xml: '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
        },
      ]),
  },
  { name: 'long-shared-string.xlsx', make: () => xlsxOf([{ name: 'B', xml: MANY_STRINGS }], { strings: LONG_STRING }) },
  { name: 'one-field.csv', make: () => bytesOf(`a;b\n"${upTo(24, 'woord ')}";1\n`) },
  { name: 'no-mark-of-noise.txt', make: () => utf16(upTo(10, 'Gent 1 204\n')) },
  { name: 'zero-bytes.pdf', make: () => new Uint8Array(5 * MEGABYTE) },
  { name: 'java-archive.docx', make: () => zipOf([part('META-INF/MANIFEST.MF', 'x'), part('A.class', 'x')]) },
  {
    name: 'open-document.odt',
    make: () => zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', '<a/>')]),
  },
];

/** A packed file whose directory names one part a thousand times: every entry points at the same bytes. */
function overlapping(name: string, megabytes: number): Uint8Array {
  return zipOf([
    bomb(name, megabytes),
    ...Array.from({ length: 1_000 }, (_, index) => ({ name: `word/${index}.xml`, at: 0 })),
  ]);
}

import { deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-files';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const FONTS = '/Font << /F1 5 0 R >>';

/** A PDF of objects as they are given, with a catalogue that points at the first. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return bytesOf(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const TEXT = stream('BT /F1 12 Tf 72 700 Td (ANTWOORD: er zijn geen cijfers.) Tj ET');

/** The PDFs that try the reader's patience. */
export const HOSTILE_PDFS: readonly HostileFile[] = [
  {
    name: 'scripts.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while (true) {}) >> >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        TEXT,
        FONT,
      ]),
  },
  {
    name: 'encrypted.pdf',
    make: () =>
      pdfOf(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          PAGE,
          TEXT,
          FONT,
          encryption(),
        ],
        '/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
      ),
  },
  {
    name: 'truncated.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        TEXT,
        FONT,
      ]).subarray(0, 200),
  },
  { name: 'header-alone.pdf', make: () => bytesOf('%PDF-1.7\n') },
  {
    name: 'million-objects.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        TEXT,
        FONT,
        ...Array.from({ length: 500_000 }, () => 'null'),
      ]),
  },
  {
    name: 'pages-in-a-circle.pdf',
    make: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>']),
  },
  {
    name: 'million-words-on-a-page.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        stream(`BT /F1 6 Tf ${'1 0 0 1 72 700 Tm (12) Tj '.repeat(700_000)} ET`),
        FONT,
      ]),
  },
  {
    name: 'million-lines-on-a-page.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        stream(
          `${Array.from({ length: 700_000 }, (_, index) => `${index % 595} 0 m ${index % 595} 842 l S `).join('')}BT /F1 12 Tf 72 700 Td (Tekst) Tj ET`,
        ),
        FONT,
      ]),
  },
  {
    name: 'deep-page-tree.pdf',
    make: (): Uint8Array => {
      const depth = 20_000;
      const nodes = Array.from(
        { length: depth },
        (_, index) =>
          `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 ${index > 0 ? `/Parent ${index + 1} 0 R` : ''} >>`,
      );
      return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes, `<< /Type /Page /Parent ${depth + 1} 0 R >>`]);
    },
  },
  {
    name: 'forms-in-a-circle.pdf',
    make: () =>
      onePage('/Fm Do', '/XObject << /Fm 6 0 R >>', [
        formOf('/Fm Do /Fm Do', '/XObject << /Fm 7 0 R >>'),
        formOf('/Fm Do /Fm Do', '/XObject << /Fm 6 0 R >>'),
      ]),
  },
  {
    name: 'type-3-font-that-shows-itself.pdf',
    make: () =>
      onePage('BT /T3 12 Tf 72 700 Td (aaaa) Tj ET', '/Font << /T3 6 0 R >>', [
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources << /Font << /T3 6 0 R >> >> >>',
        stream('1 0 d0 BT /T3 1 Tf (aaaaaaaaaa) Tj ET'),
      ]),
  },
  {
    name: 'huge-inline-image.pdf',
    make: () =>
      onePage(
        `BI /W 20000 /H 20000 /BPC 8 /CS /RGB ID ${'x'.repeat(1_000)} EI BT /F1 12 Tf 72 700 Td (Tekst) Tj ET`,
        FONTS,
      ),
  },
  {
    name: 'stream-bomb.pdf',
    make: () => onePage(deflated(Buffer.alloc(1_000_000_000, 32)), FONTS, [], '/Filter /FlateDecode'),
  },
  {
    name: 'stream-bomb-packed-twice.pdf',
    make: () =>
      onePage(deflated(deflateSync(Buffer.alloc(1_000_000_000, 32))), FONTS, [], '/Filter [/FlateDecode /FlateDecode]'),
  },
  {
    name: 'object-stream-bomb.pdf',
    make: (): Uint8Array => withObjectStream(Buffer.concat([Buffer.from('5 0 '), Buffer.alloc(500_000_000, 32)])),
  },
  {
    name: 'xref-in-a-circle.pdf',
    make: () =>
      bytesOf(
        '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n',
      ),
  },
  {
    name: 'billion-in-xref.pdf',
    make: () =>
      bytesOf(
        '%PDF-1.7\nxref\n0 2000000000\n0000000000 65535 f \ntrailer\n<< /Size 2000000000 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
      ),
  },
  {
    name: 'twenty-thousand-pages.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(20_000)}] /Count 20000 >>`,
        PAGE,
        TEXT,
        FONT,
      ]),
  },
];

/** A page of its own content; objects follow from number 6. */
function onePage(content: string, resources: string, objects: readonly string[] = [], entries = ''): Uint8Array {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`,
    FONT,
    ...objects,
  ]);
}

function formOf(content: string, resources: string): string {
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A PDF whose font stands in a stream of objects that unpacks to the given bytes; a stream lists where objects are. */
function withObjectStream(unpacked: Uint8Array): Uint8Array {
  const packed = deflated(unpacked);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    PAGE,
    TEXT,
    `<< /Type /ObjStm /N 1 /First 4 /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const rows = [[0, 0]];
  objects.forEach((object, index) => {
    rows.push([1, text.length]);
    text += `${index < 4 ? index + 1 : 6} 0 obj\n${object}\nendobj\n`;
  });
  // Object 5 is the first of the stream, which is object 6.
  const [font = [0, 0]] = rows.splice(5, 1, [2, 6]);
  const start = text.length;
  const table = Buffer.alloc(8 * 7);
  [...rows, font, [1, start]].forEach(([type = 0, at = 0], index) => {
    table.writeUInt8(type, index * 7);
    table.writeUInt32BE(at, index * 7 + 1);
  });
  const entries = `/Type /XRef /Size 8 /W [1 4 2] /Root 1 0 R /Length ${table.length}`;
  return bytesOf(
    `${text}7 0 obj\n<< ${entries} >>\nstream\n${table.toString('latin1')}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** Packed bytes as text of one byte a character. */
function deflated(bytes: Uint8Array): string {
  return deflateSync(bytes, { level: 9 }).toString('latin1');
}

function encryption(): string {
  return `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
}

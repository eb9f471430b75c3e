import type { HostileFile } from './hostile-files';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

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
];

function encryption(): string {
  return `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCX, XLSX } from './sources/media-type';
import type { SourceDocument } from './sources/source-document';
import { readBytes } from './read-bytes.server';
import type { Place, Reading } from './reading';
import { docxOf, paragraphXml, xlsxOf } from './testing/office-files';
import { printed, writePdf } from './testing/write-pdf';

interface Row {
  readonly label: string;
  readonly figures: readonly number[];
}

const LABELS = ['Gent', 'Brugge', 'Sint-Niklaas', 'Heist op den Berg', 'Overige', 'Buiten Vlaanderen', 'Niet gekend'];
const YEARS = ['2019', '2020', '2021'];

/** A table of two to seven rows, and the sentences around it. */
const tables = fc
  .record({
    labels: fc.shuffledSubarray(LABELS, { minLength: 2 }),
    columns: fc.integer({ min: 1, max: 3 }),
    figures: fc.array(fc.integer({ min: 0, max: 4_000_000 }), { minLength: 21, maxLength: 21 }),
    stated: fc.integer({ min: 2, max: 90_000 }),
  })
  .map(({ labels, columns, figures, stated }) => ({
    years: YEARS.slice(0, columns),
    rows: labels.map((label, index): Row => ({ label, figures: figures.slice(index * 3, index * 3 + columns) })),
    stated,
  }));
type Content = typeof tables extends fc.Arbitrary<infer Value> ? Value : never;

const withDots = (figure: number): string => String(figure).replace(/\B(?=(?:\d{3})+$)/g, '.');
const sentences = ({ stated }: Content): readonly [string, string, string] => [
  'ANTWOORD',
  '1. De cijfers per gemeente staan in de tabel.',
  `2. In 2020 werden ${withDots(stated)} dossiers afgesloten.`,
];
const matrix = ({ years, rows }: Content): string[][] => [
  ['Gemeente', ...years],
  ...rows.map(({ label, figures }) => [label, ...figures.map(withDots)]),
];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function pdfOf(content: Content): Uint8Array {
  const [heading, first, second] = sentences(content);
  const rows = matrix(content).map((cells, row) => {
    const y = 690 - row * 20;
    return `72 ${y - 6} m 492 ${y - 6} l S ${cells.map((text, column) => printed(text, { x: 76 + column * 105, y })).join('')}`;
  });
  const below = 690 - rows.length * 20 - 20;
  const text = [
    printed(heading, { x: 72, y: 770 }),
    printed(first, { x: 72, y: 740 }),
    printed(second, { x: 72, y: below }),
  ];
  return writePdf({ pages: [{ content: `${text.join('')}72 704 m 492 704 l S ${rows.join('')}` }] });
}

function docxOfContent(content: Content): Uint8Array {
  const [heading, first, second] = sentences(content);
  const rows = matrix(content).map(
    (cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraphXml(text)}</w:tc>`).join('')}</w:tr>`,
  );
  return docxOf(`${paragraphXml(heading)}${paragraphXml(first)}<w:tbl>${rows.join('')}</w:tbl>${paragraphXml(second)}`);
}

function htmlOf(content: Content): Uint8Array {
  const [heading, first, second] = sentences(content);
  const rows = matrix(content).map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  return bytesOf(`<!doctype html><h1>${heading}</h1><p>${first}</p><table>${rows.join('')}</table><p>${second}</p>`);
}

function xlsxOfContent(content: Content): Uint8Array {
  const rows = matrix(content).map((cells, row) => {
    const each = cells.map((text, column) => {
      const reference = `${'ABCD'.charAt(column)}${row + 1}`;
      return row > 0 && column > 0
        ? `<c r="${reference}"><v>${text.replaceAll('.', '')}</v></c>`
        : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${row + 1}">${each.join('')}</row>`;
  });
  return xlsxOf([{ name: 'Bijlage', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
}

const KINDS = [
  ['PDF', 'application/pdf', pdfOf],
  ['DOCX', DOCX, docxOfContent],
  ['HTML', 'text/html', htmlOf],
  ['XLSX', XLSX, xlsxOfContent],
  [
    'CSV',
    'text/csv',
    (content: Content): Uint8Array =>
      bytesOf(
        matrix(content)
          .map((cells) => cells.join(';'))
          .join('\n'),
      ),
  ],
] as const;

describe('the places of a reading', () => {
  it.each(KINDS)(
    'are where each figure of a %s is printed, whatever the figures',
    { timeout: 60_000 },
    async (...kind) => {
      const [, mediaType, make] = kind;
      await fc.assert(
        fc.asyncProperty(tables, async (content) => {
          const result = await readBytes(make(content), { name: 'bestand', mediaType, sha256: '' });
          if (!result.ok) throw new Error(result.problem);
          const { reading, source } = result;
          const read = (reading.answer?.tables ?? []).flatMap(({ rows }) =>
            rows
              .filter(({ cells }) => cells.length > 0)
              .map(({ label, cells }) => [label, ...cells.map((cell) => cell.decimal)]),
          );
          expect(read).toEqual(content.rows.map(({ label, figures }) => [label, ...figures.map(String)]));
          expectInPlace(reading, source);
        }),
        { numRuns: 40, seed: 866 },
      );
    },
  );
});

function expectInPlace({ question, answer }: Reading, source: SourceDocument): void {
  const cells = (answer?.tables ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  for (const { raw, at } of cells) if (raw !== '') expect(textAt(source, at)).toBe(raw);
  for (const { raw, at } of answer?.figures ?? []) expect(textAt(source, at)).toBe(raw);
  for (const { text, at } of [...(question?.items ?? []), ...(answer?.items ?? [])])
    if (at) expect(linesAt(source, at)).toContain(text.split(/\s+/).slice(0, 5).join(' '));
}

/** The text between the offsets of a place and its further stretches. */
function textAt({ lines }: SourceDocument, { page, line, start, end, more = [] }: Place): string {
  return [{ line, start, end }, ...more]
    .map((stretch) =>
      lines.find((each) => each.page === page && each.line === stretch.line)?.text.slice(stretch.start, stretch.end),
    )
    .join(' ');
}

/** The lines that a place runs over. */
function linesAt({ lines }: SourceDocument, { page, line, endLine = line }: Place): string {
  return lines
    .filter((each) => each.page === page && each.line >= line && each.line <= endLine)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

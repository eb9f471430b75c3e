import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.server';
import type { Place, Reading } from './reading';
import { textLines } from './sources/text-lines';
import { readText } from './testing/read-text';

const FIXTURES = new URL('./fixtures/labelled/', import.meta.url);
const SHARED = new URL('../../../shared/', import.meta.url);
const SEED = new URL('corpus/vlaams-parlement/sv-2020-arbeidsbegeleiding-gedetineerden-2.txt', SHARED);

/** The source text at a place. */
function textAt(lines: readonly string[], { line, start, end }: Place): string {
  return (lines[line - 1] ?? '').slice(start, end);
}

/** Asserts that every cell and stated figure stands in the source at its place, as printed. */
function expectFiguresInPlace(text: string, reading: Reading): void {
  const lines = textLines(text).map((line) => line.text);
  for (const table of reading.answer?.tables ?? []) {
    for (const row of table.rows) {
      expect(row.cells.length).toBe(row.kind === 'group' ? 0 : table.columns.length - 1);
      for (const cell of row.cells) {
        expect(textAt(lines, cell.at)).toBe(cell.raw);
        expect(cell.value === null).toBe(cell.state !== 'number');
        expect(cell.decimal === null).toBe(cell.state !== 'number');
      }
    }
  }
  for (const figure of reading.answer?.figures ?? [])
    expect(figure.raw.startsWith(textAt(lines, figure.at))).toBe(true);
}

/** What a truth file and a reading are compared on: everything but places and exact decimals. */
function compared(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      ['at', 'because', 'decimal', 'periods', 'units', 'unit', 'period', 'raw', 'parliament'].includes(key) &&
      key !== 'value'
        ? undefined
        : each,
    ),
  ) as unknown; // JSON in, JSON out
}

describe('readDocument', () => {
  for (const file of readdirSync(new URL('docs/', FIXTURES))) {
    it(`reads ${file} as it was labelled`, () => {
      const text = readFileSync(new URL(`docs/${file}`, FIXTURES), 'utf8');
      const truth: unknown = JSON.parse(
        readFileSync(new URL(`truth/${file.replace('.txt', '.json')}`, FIXTURES), 'utf8'),
      );
      const { question, answer } = readText(text);
      expect(compared({ question, answer })).toEqual(compared(truth));
      expectFiguresInPlace(text, readText(text));
    });
  }

  it.skipIf(!existsSync(SEED))(
    'reads the real answer of the shared corpus: 61 cells in nine tables and the 62nd figure',
    () => {
      const text = readFileSync(SEED, 'utf8');
      const { question, answer } = readText(text);
      expect(question?.references.map(({ number, date }) => [number, date])).toEqual([[254, '2020-12-23']]);
      expect(question?.items.map((item) => item.path)).toEqual([
        '1',
        '1.a',
        '1.b',
        '1.c',
        '1.d',
        '1.e',
        '1.f',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
      ]);
      const tables = answer?.tables ?? [];
      expect(tables).toHaveLength(9);
      expect(tables.flatMap((table) => table.rows.flatMap((row) => row.cells))).toHaveLength(61);
      expect(tables.flatMap((table) => table.checks).every((check) => check.holds)).toBe(true);
      expect(answer?.figures.map((figure) => figure.decimal)).toEqual(['792']);
      const outcomes = new Map(
        answer?.items.flatMap((part) =>
          part.paths.map(
            (path) =>
              [
                path,
                [part.outcome, part.reason, part.provisional ? 'provisional' : null]
                  .filter((word) => word !== null)
                  .join(' '),
              ] as const,
          ),
        ),
      );
      expect(outcomes.get('3')).toBe('refused not-registered');
      expect(outcomes.get('5')).toBe('refused legally-barred');
      expect(outcomes.get('1.f')).toBe('substituted other-breakdown');
      expect(outcomes.get('4')).toBe('answered provisional');
      expectFiguresInPlace(text, readText(text));
    },
  );

  const chamber = new URL('corpus/kamer/kamer-2017.jsonl', SHARED);
  it.skipIf(!existsSync(chamber))(
    'finds no table in 800 answers in prose, and loses none of their words',
    { timeout: 60_000 },
    () => {
      const documents = readFileSync(chamber, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { question: string; answer: string | null }); // the corpus states these fields
      for (const { question, answer } of documents) {
        const reading = readText(`${question}\n\nANTWOORD\n\n${answer ?? ''}\n`);
        expect(reading.answer?.tables).toEqual([]);
        const read = (reading.answer?.items ?? [])
          .map((part) => part.text)
          .join(' ')
          .replace(/[\W\d]/g, '').length;
        expect(read).toBeGreaterThan((answer ?? '').replace(/[\W\d]/g, '').length * 0.9 - 20);
      }
    },
  );

  const tweedeKamer = new URL('corpus/tweede-kamer/', SHARED);
  it.skipIf(!existsSync(tweedeKamer))('pairs questions and answers of the Tweede Kamer', () => {
    for (const file of readdirSync(tweedeKamer)) {
      const { question, answer } = readText(readFileSync(new URL(file, tweedeKamer), 'utf8'));
      expect(question?.number).toBe(Number(/(\d+)\.txt$/.exec(file)?.[1]));
      expect(question?.items.length).toBeGreaterThan(4);
      expect(answer?.date).not.toBeNull();
    }
  });

  it('never throws and keeps every figure in its place, whatever the text', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(
      'Totaal',
      'Gemeente',
      '2020',
      '2021',
      '1.',
      'a)',
      '12',
      '1 637',
      '-',
      '<5',
      'n.b.',
      'Gent',
      'ANTWOORD',
      'Hoeveel',
      '?',
      '12,9 %',
      '€',
      '\t',
      '|',
      '  ',
      'module 4b:',
      '000100:',
      'Vraag',
      'nr.',
      'van',
      '\u00a0',
      '(',
      'x',
    );
    const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expectFiguresInPlace(each, readText(each));
      }),
      { numRuns: 400, seed: 254 },
    );
  });

  it.each([
    ['spaces', ' '.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['letters', 'a'.repeat(100_000)],
    ['numbers', '12 '.repeat(30_000)],
    ['markers', '1. 2. a) '.repeat(10_000)],
    ['no-break spaces', '1\u00a0637'.repeat(20_000)],
    ['hyphens', 'ab-\n'.repeat(10_000)],
    ['headings', 'Gemeente 2020\n'.repeat(10_000)],
    ['restarts', '1. Hoeveel?\n'.repeat(10_000)],
    ['refusals', 'geen cijfers niet '.repeat(6_000)],
    ['citations', 'schriftelijke vraag nr. '.repeat(4_000)],
  ])('is quick on a flood of %s', { timeout: 20_000 }, (_, text) => {
    const began = process.cpuUsage();
    readText(text);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(8_000);
  });
});

describe('readBytes', () => {
  const file = { name: 'a.txt', mediaType: 'text/plain', sha256: 'x' };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('gives the lines that the places point into', async () => {
    const result = await readBytes(bytes('1. Aantal\r\n\r\nStad 2020\r\nGent 12\r\n'), file);
    expect(result.ok && result.source.lines[3]?.text).toBe('Gent 12');
    expect(result.ok && result.reading.answer?.tables[0]?.rows[0]?.cells[0]?.at).toEqual({
      page: 1,
      line: 4,
      start: 5,
      end: 7,
    });
  });

  it('names the problem of a file that cannot be read', async () => {
    expect(await readBytes(bytes(''), file)).toEqual({ ok: false, problem: 'empty' });
    expect(await readBytes(bytes('a\u0000'), file)).toEqual({ ok: false, problem: 'binary' });
    expect(await readBytes(bytes('tekst'), file, { sizeLimit: 4 })).toEqual({ ok: false, problem: 'too-large' });
    expect((await readBytes(bytes('tekst'), file, { sizeLimit: 5 })).ok).toBe(true);
    expect(await readBytes(bytes('tekst'), { ...file, mediaType: 'image/png' })).toEqual({
      ok: false,
      problem: 'unsupported',
    });
  });

  it('reads a text without numbering as an answer', async () => {
    const result = await readBytes(bytes('Er zijn drie plannen in voorbereiding.'), file);
    expect(result.ok && [result.reading.question, result.reading.answer?.items.map((part) => part.paths)]).toEqual([
      null,
      [[]],
    ]);
  });
});

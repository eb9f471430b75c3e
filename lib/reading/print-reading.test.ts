import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printReading } from './print-reading';
import type { Printable } from './print/print-blocks';
import type { Reading } from './reading';
import { readText } from './testing/read-text';

const FIXTURES = new URL('./fixtures/labelled/docs/', import.meta.url);
const SEED = new URL('../../../shared/labelled/seed/docs/', import.meta.url);

/** Question and answer of a reading without their places. */
function withoutPlaces({ question, answer }: Reading): unknown {
  return JSON.parse(JSON.stringify({ question, answer }, (key, each: unknown) => (key === 'at' ? undefined : each)));
}

function expectSameAgain(text: string): void {
  const reading = readText(text);
  const isHeaded = !reading.warnings.some((warning) => warning.startsWith('Geen opschrift'));
  expect(withoutPlaces(readText(printReading(reading, isHeaded)))).toEqual(withoutPlaces(reading));
}

/** Words that are no heading, number, unit or period by themselves. */
const WORDS = [
  'bezoekers',
  'dossiers',
  'opleidingen',
  'plaatsen',
  'centra',
  'scholen',
  'premies',
  'trajecten',
] as const;
const LABELS = ['Aalst', 'Brugge', 'Dendermonde', 'Gent', 'Halle', 'Ieper', 'Kortrijk', 'Leuven', 'Mechelen'] as const;

const table = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 2010, max: 2029 }), { minLength: 1, maxLength: 4 }),
    labels: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 2, maxLength: 6 }),
    values: fc.array(fc.integer({ min: 2_100, max: 99_999 }), { minLength: 24, maxLength: 24 }),
    hasTotal: fc.boolean(),
  })
  .map(({ years, labels, values, hasTotal }) => {
    const rows = labels.map((_, row) => years.map((_, column) => values[row * 4 + column] ?? 2_100));
    const sums = years.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    const rowOf = (kind: 'row' | 'total', label: string, cells: readonly number[]) => ({
      kind,
      group: null,
      code: null,
      label,
      cells: cells.map((cell) => ({ raw: cell.toLocaleString('nl-BE').replace(/[^\d]/g, '.') })),
    });
    return {
      columns: ['Gemeente', ...years.toSorted((left, right) => left - right).map(String)],
      rows: [
        ...rows.map((row, index) => rowOf('row', labels[index] ?? '', row)),
        ...(hasTotal ? [rowOf('total', 'Totaal', sums)] : []),
      ],
    };
  });

/** Questions with numbered items and an answer with a part for each, some with a table. */
const printable: fc.Arbitrary<Printable> = fc
  .record({
    number: fc.integer({ min: 1, max: 1_200 }),
    items: fc.array(fc.record({ word: fc.constantFrom(...WORDS), table: fc.option(table) }), {
      minLength: 1,
      maxLength: 7,
    }),
  })
  .map(({ number, items }): Printable => {
    const date = '2021-03-12' as const;
    return {
      question: {
        number,
        date,
        parliamentaryYear: null,
        asker: 'AN VOORBEELD',
        addressee: null,
        title: 'Proefbanken - Gebruik',
        otherAddressees: [],
        introduction: 'De minister kondigde nieuwe proefbanken aan.',
        items: items.map(({ word }, index) => ({
          path: String(index + 1),
          text: `Hoeveel ${word} waren er per gemeente?`,
        })),
      },
      answer: {
        date: null,
        header: { number, date, asker: 'AN VOORBEELD', title: null },
        kind: 'substantive',
        items: items.map(({ word }, index) => ({
          paths: [String(index + 1)],
          text: `De ${word} zijn geteld per gemeente.`,
          outcome: 'answered',
        })),
        tables: items.flatMap(({ table: own }, index) =>
          own ? [{ ...own, path: String(index + 1), title: null }] : [],
        ),
        figures: [],
      },
    };
  });

describe('printReading', () => {
  it('prints a reading in the customary layout', () => {
    expect(
      printReading({
        question: {
          number: 147,
          date: '2024-02-26',
          parliamentaryYear: null,
          asker: 'AN VOORBEELD',
          addressee: { name: 'BEN PROEF', portfolio: 'VLAAMS MINISTER VAN PROEVEN' },
          title: 'Proefbanken - Gebruik',
          otherAddressees: [],
          introduction: 'Inleiding.',
          items: [
            { path: '1', text: 'Hoeveel?' },
            { path: '1.a', text: 'per gemeente' },
          ],
        },
        answer: {
          date: null,
          header: { number: 147, date: '2024-02-26', asker: 'AN VOORBEELD', title: null },
          kind: 'substantive',
          items: [
            { paths: ['1', '1.a'], text: 'Hieronder de cijfers.', outcome: 'answered' },
            { paths: ['2'], text: '', outcome: 'none' },
          ],
          tables: [
            {
              path: '1',
              title: 'Gebruik',
              columns: ['Gemeente', '2023'],
              rows: [
                { code: null, label: 'Oost', cells: [] },
                { code: '0010', label: 'Gent', cells: [{ raw: '1.234' }] },
              ],
            },
          ],
          figures: [],
        },
      }).split('\n'),
    ).toEqual([
      'SCHRIFTELIJKE VRAAG',
      'nr. 147',
      'van AN VOORBEELD',
      'datum: 26 februari 2024',
      'aan BEN PROEF',
      'VLAAMS MINISTER VAN PROEVEN',
      '',
      'Proefbanken - Gebruik',
      '',
      'Inleiding.',
      '',
      '1. Hoeveel?',
      '',
      'a) per gemeente',
      '',
      'ANTWOORD',
      'op vraag nr. 147 van 26 februari 2024',
      'van AN VOORBEELD',
      '',
      '1. en a) Hieronder de cijfers.',
      '',
      'Gebruik',
      '',
      'Gemeente\t2023',
      'Oost',
      '0010: Gent\t1.234',
      '',
    ]);
  });

  it.each(readdirSync(FIXTURES))('gives the same reading again for %s', (name) => {
    expectSameAgain(readFileSync(new URL(name, FIXTURES), 'utf8'));
  });

  it.skipIf(!existsSync(SEED))('gives the same reading again for the real case (the shared corpus is needed)', () => {
    for (const name of readdirSync(SEED)) expectSameAgain(readFileSync(new URL(name, SEED), 'utf8'));
  });

  it('gives the same reading again for readings with any items and tables', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(printable, (reading) => {
        const text = printReading(reading);
        const read = readText(text);
        expect(read.question?.items.map(({ path, text: words }) => ({ path, text: words }))).toEqual(
          reading.question?.items,
        );
        expect(read.answer?.items.map(({ paths, text: words }) => ({ paths, text: words }))).toEqual(
          reading.answer?.items.map(({ paths, text: words }) => ({ paths, text: words })),
        );
        expect(
          read.answer?.tables.map(({ path, columns, rows }) => ({
            path,
            columns,
            rows: rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.raw)]),
          })),
        ).toEqual(
          reading.answer?.tables.map(({ path, columns, rows }) => ({
            path,
            columns,
            rows: rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.raw)]),
          })),
        );
        expectSameAgain(text);
      }),
      { numRuns: 60 },
    );
  });
});

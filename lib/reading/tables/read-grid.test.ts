import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { rowWords } from '../testing/row-words';
import { gridSource, heading, readSource, type TestCell, type TestGrid } from '../testing/grid-source';

function tablesOf(
  grid: TestGrid,
  kind: 'declared' | 'ruled' | 'aligned' = 'declared',
  above = '1. Cijfers',
): ReadTable[] {
  return readSource(gridSource([above, grid], kind)).answer?.tables ?? [];
}

function onlyTable(
  grid: TestGrid,
  kind: 'declared' | 'ruled' | 'aligned' = 'declared',
  above = '1. Cijfers',
): ReadTable {
  const [table, ...others] = tablesOf(grid, kind, above);
  if (!table || others.length > 0) throw new Error('The grid holds one table.');
  return table;
}

const bold = (text: string): TestCell => ({ text, isBold: true });
const across = (text: string, columnSpan: number): TestCell => ({ text, columnSpan });

describe('readGrid', () => {
  it('joins headings of two levels from the outside in', () => {
    const table = onlyTable([
      [heading('Graad', 1, 2), heading('2020-2021', 2), null, heading('2021-2022', 2), null],
      [null, heading('M'), heading('V'), heading('M'), heading('V')],
      ['Eerste graad', '1.204', '388', '498', '371'],
      ['Tweede graad', '12', '8', '7', '3'],
    ]);
    expect(table.columns).toEqual(['Graad', '2020-2021 M', '2020-2021 V', '2021-2022 M', '2021-2022 V']);
    expect(table.periods.map((period) => period?.label ?? null)).toEqual([
      null,
      '2020-2021',
      '2020-2021',
      '2021-2022',
      '2021-2022',
    ]);
    expect(rowWords(table)).toEqual(['Eerste graad | 1204 | 388 | 498 | 371', 'Tweede graad | 12 | 8 | 7 | 3']);
  });

  it('spreads an outer level that stands over the first of its columns only', () => {
    const table = onlyTable([
      ['', '2020', '', '2021', ''],
      ['Graad', 'M', 'V', 'M', 'V'],
      ['Eerste graad', '1', '2', '3', '4'],
      ['Tweede graad', '5', '6', '7', '8'],
    ]);
    expect(table.columns).toEqual(['Graad', '2020 M', '2020 V', '2021 M', '2021 V']);
  });

  it('joins years that were broken over two rows of headings', () => {
    const table = onlyTable([
      ['opleiding', '202'],
      ['', '0'],
      ['Lassen', '5'],
      ['Metsen', '7'],
    ]);
    expect(table.columns).toEqual(['opleiding', '2020']);
    expect(rowWords(table)).toEqual(['Lassen | 5', 'Metsen | 7']);
  });

  it('takes age bands above figures for headings', () => {
    const table = onlyTable([
      ['Regio', '<25', '25-50', '>50'],
      ['Gent', '5', '3', '2'],
      ['Aalst', 'x', '4', '1'],
    ]);
    expect(table.columns).toEqual(['Regio', '<25', '25-50', '>50']);
    expect(rowWords(table)).toEqual(['Gent | 5 | 3 | 2', 'Aalst | suppressed | 4 | 1']);
  });

  it('reads groups that reach over the columns, with their totals', () => {
    const table = onlyTable([
      ['Provincie', '2020', '2021'],
      [across('Renovatie', 3), null, null],
      ['Antwerpen', '12', '3'],
      ['Limburg', '8', '4'],
      ['Totaal renovatie', '20', '7'],
      [across('Nieuwbouw', 3), null, null],
      ['Antwerpen', '1', '1'],
      ['Limburg', '2', '1'],
      ['Totaal nieuwbouw', '3', '2'],
      ['Algemeen totaal', '23', '9'],
    ]);
    expect(rowWords(table)).toEqual([
      'group: Renovatie',
      '[Renovatie] Antwerpen | 12 | 3',
      '[Renovatie] Limburg | 8 | 4',
      'total: [Renovatie] Totaal renovatie | 20 | 7',
      'group: Nieuwbouw',
      '[Nieuwbouw] Antwerpen | 1 | 1',
      '[Nieuwbouw] Limburg | 2 | 1',
      'total: [Nieuwbouw] Totaal nieuwbouw | 3 | 2',
      'total: Algemeen totaal | 23 | 9',
    ]);
    expect(table.checks.map((check) => check.holds)).toEqual([true, true, true, true, true, true]);
  });

  it('takes a first column that reaches over rows for groups', () => {
    const table = onlyTable([
      ['Provincie', 'Geslacht', '2020'],
      [{ text: 'Antwerpen', rowSpan: 2 }, 'M', '12'],
      [null, 'V', '14'],
      ['Limburg', 'M', '2'],
      ['', 'V', '4'],
      [across('Totaal', 2), null, '32'],
    ]);
    expect(table.columns).toEqual(['Geslacht', '2020']);
    expect(rowWords(table)).toEqual([
      'group: Antwerpen',
      '[Antwerpen] M | 12',
      '[Antwerpen] V | 14',
      'group: Limburg',
      '[Limburg] M | 2',
      '[Limburg] V | 4',
      'total: Totaal | 32',
    ]);
  });

  it('keeps the first column as the label where the second only names what is counted', () => {
    const table = onlyTable([
      ['Kwaal', 'Maat', 'Last van', 'In behandeling'],
      [{ text: 'Astma', rowSpan: 2 }, 'Aantal', '31', '22'],
      [null, 'Percentage', '6,3 %', '4,4 %'],
      [{ text: 'Rugpijn', rowSpan: 2 }, 'Aantal', '202', '56'],
      [null, 'Percentage', '40,9 %', '11,3 %'],
    ]);
    expect(rowWords(table)).toEqual([
      'Astma | Aantal | 31 | 22',
      'Astma | Percentage | 6.3 | 4.4',
      'Rugpijn | Aantal | 202 | 56',
      'Rugpijn | Percentage | 40.9 | 11.3',
    ]);
  });

  it('keeps codes of a column of their own as text', () => {
    const table = onlyTable([
      ['Code', 'Instelling', '2020'],
      ['000100', 'Basisschool De Linde', '12'],
      ['E02283', 'Atheneum', '14'],
      ['', 'Totaal', '26'],
    ]);
    expect(table.columns).toEqual(['Instelling', '2020']);
    expect(rowWords(table)).toEqual(['000100 Basisschool De Linde | 12', 'E02283 Atheneum | 14', 'total: Totaal | 26']);
  });

  it('gives rows the periods that their labels name', () => {
    const table = onlyTable([
      ['Jaar', 'Aanvragen'],
      ['2019', '12'],
      ['2020', '14'],
      ['Totaal', '26'],
    ]);
    expect(table.rows.map((row) => row.period?.label ?? null)).toEqual(['2019', '2020', null]);
  });

  it('reads tables side by side as two, and a list in two columns as one when only that adds up', () => {
    const beside = (total: string): TestGrid => [
      ['Provincie', '2020', 'Provincie', '2020'],
      ['Antwerpen', '12', 'Limburg', '13'],
      ['Brussel', '14', 'Totaal', total],
    ];
    expect(tablesOf(beside('13')).map(rowWords)).toEqual([
      ['Antwerpen | 12', 'Brussel | 14'],
      ['Limburg | 13', 'total: Totaal | 13'],
    ]);
    expect(tablesOf(beside('39')).map(rowWords)).toEqual([
      ['Antwerpen | 12', 'Brussel | 14', 'Limburg | 13', 'total: Totaal | 39'],
    ]);
  });

  it('divides tables that stand under one another in one grid', () => {
    const [first, second] = tablesOf([
      ['Regio', '2020', '2021'],
      ['Gent', '45', '50'],
      ['Aalst', '100', '80'],
      ['', '', ''],
      ['Per leeftijd', '', ''],
      ['Leeftijd', '2020', '2021'],
      ['<25', '45', '50'],
      ['25+', '100', '80'],
    ]);
    expect([first?.rows.length, second?.title, second?.columns]).toEqual([
      2,
      'Per leeftijd',
      ['Leeftijd', '2020', '2021'],
    ]);
    expect(rowWords(second)).toEqual(['<25 | 45 | 50', '25+ | 100 | 80']);
  });

  it('drops a heading that is printed again and keeps the rows on both sides', () => {
    const table = onlyTable([
      ['Gemeente', '2020'],
      ['Aalter', '1'],
      ['Gemeente', '2020'],
      ['Zulte', '3'],
      ['Totaal', '4'],
    ]);
    expect(rowWords(table)).toEqual(['Aalter | 1', 'Zulte | 3', 'total: Totaal | 4']);
  });

  it('takes a first row over the whole width as the title, and a last one as text', () => {
    const source = gridSource([
      '1. Zie onderstaande tabel.',
      [
        [across('Subsidies (in miljoen euro)', 3), null, null],
        ['Sector', '2020', '2021'],
        ['Sport', '1,2', '3,4'],
        ['Jeugd', '0,8', '(0,6)'],
        [across('Bron: departement', 3), null, null],
      ],
    ]);
    const { answer } = readSource(source);
    const table = answer?.tables[0];
    expect([table?.title, table?.units]).toEqual(['Subsidies (in miljoen euro)', [null, '1000000 EUR', '1000000 EUR']]);
    expect(rowWords(table)).toEqual(['Sport | 1.2 | 3.4', 'Jeugd | 0.8 | -0.6']);
    expect(answer?.items[0]?.text).toBe('Zie onderstaande tabel. Bron: departement');
  });

  it('gives a figure its own unit where that of the column would be wrong by a factor', () => {
    const table = onlyTable([
      ['Sector', 'Bedrag (in duizend euro)', '% van het budget'],
      ['Sport', '€ 1.234,5', '12,5'],
      ['Jeugd', '1,2 mln euro', '8,5 %'],
    ]);
    expect(table.units).toEqual([null, '1000 EUR', '%']);
    expect(table.rows.map((row) => row.cells.map((cell) => [cell.decimal, cell.unit]))).toEqual([
      [
        ['1234.5', undefined],
        ['12.5', '%'],
      ],
      [
        ['1200000', 'EUR'],
        ['8.5', '%'],
      ],
    ]);
  });

  it('reads English figures in an English text, and says so where neither text nor figures tell', () => {
    const grid: TestGrid = [
      ['Region', 'Spending', 'Index'],
      ['North', '1,234', '12.5'],
      ['South', '2,000', 'n/a'],
      ['Grand total', '3,234', '..'],
    ];
    expect(rowWords(onlyTable(grid, 'declared', '1. Spending of the regions'))).toEqual([
      'North | 1234 | 12.5',
      'South | 2000 | not-applicable',
      'total: Grand total | 3234 | unavailable',
    ]);
    const open = readSource(
      gridSource([
        '1. Prijzen van de producten',
        [
          ['Product', 'Prijs'],
          ['Melk', '1,234'],
          ['Kaas', '2,500'],
        ],
      ]),
    );
    expect(open.doubts?.map(({ kind, alternative, target }) => ({ kind, alternative, target }))).toEqual([
      { kind: 'number-format', alternative: '1234', target: { table: 0, row: 0, cell: 0 } },
    ]);
  });

  it('keeps a row without figures a row between others, and a bold one the heading of a group', () => {
    const plain = onlyTable([
      ['Regio', '2020', '2021'],
      ['Gent', '45', '50'],
      ['Aalst', '', ''],
      ['Brugge', '100', '80'],
      ['Totaal', '145', '130'],
    ]);
    expect(rowWords(plain)[1]).toBe('Aalst | blank | blank');
    const grouped = onlyTable([
      ['Regio', '2020', '2021'],
      ['Gent', '45', '50'],
      [bold('Kust'), '', ''],
      ['Brugge', '100', '80'],
    ]);
    expect(rowWords(grouped)).toEqual(['Gent | 45 | 50', 'group: Kust', '[Kust] Brugge | 100 | 80']);
  });

  it('knows bold group headings of aligned rows, also over two of them, and columns that are only numbered', () => {
    const table = onlyTable(
      [
        ['Leerjaar', '1', '2', '3'],
        [bold('Gemeenschapsonderwijs van de'), '', '', ''],
        [bold('provincie Limburg'), '', '', ''],
        ['Hasselt', '12', '13', '14'],
        [bold('Vrij onderwijs'), '', '', ''],
        ['Genk', '5', '8', '9'],
      ],
      'aligned',
    );
    expect(table.columns).toEqual(['Leerjaar', '1', '2', '3']);
    expect(rowWords(table)).toEqual([
      'group: Gemeenschapsonderwijs van de provincie Limburg',
      '[Gemeenschapsonderwijs van de provincie Limburg] Hasselt | 12 | 13 | 14',
      'group: Vrij onderwijs',
      '[Vrij onderwijs] Genk | 5 | 8 | 9',
    ]);
  });

  it('takes the marks of an axis for no table', () => {
    const axis: TestGrid = [
      ['', 'Tekort', 'Schuld'],
      ['', '50', '100'],
      ['', '40', '80'],
      ['', '30', '60'],
      ['', '20', '40'],
    ];
    expect(tablesOf(axis)).toEqual([]);
  });

  it('joins labels over several aligned rows, with the figure on any of them', () => {
    const table = onlyTable(
      [
        ['Opleiding', '2020'],
        ['165110: Theorieopleiding', ''],
        ['vrachtwagenbestuurder', '1'],
        ['165120: Bijscholing Code 95 voor', '2'],
        ['vrachtwagenchauffeurs', ''],
        ['165130: Lassen', '3'],
      ],
      'aligned',
    );
    expect(rowWords(table)).toEqual([
      '165110 Theorieopleiding vrachtwagenbestuurder | 1',
      '165120 Bijscholing Code 95 voor vrachtwagenchauffeurs | 2',
      '165130 Lassen | 3',
    ]);
  });

  it('marks figures as provisional by heading, label and explained marks', () => {
    const { answer } = readSource(
      gridSource([
        '1. Cijfers',
        [
          ['Gemeente', '2020', '2021*', '2022 (voorlopig)'],
          ['Aalter', '12 (p)', '13', '14'],
        ],
        '* cijfers zijn voorlopig',
      ]),
    );
    expect(answer?.tables[0]?.rows[0]?.cells.map((cell) => [cell.raw, cell.decimal, cell.provisional])).toEqual([
      ['12 (p)', '12', true],
      ['13', '13', true],
      ['14', '14', true],
    ]);
  });

  it('goes on with a table on the next page, with or without its heading', () => {
    const pages: TestGrid[] = [
      [
        ['Gemeente', '2020', '2021'],
        ['Aalter', '1', '2'],
        ['Beveren', '3', '4'],
      ],
      [
        ['Gemeente', '2020', '2021'],
        ['Gent', '5', '6'],
        ['Zulte', '7', '8'],
      ],
      [['Totaal', '16', '20']],
    ];
    const source = gridSource(['1. Cijfers', ...pages], 'ruled');
    const paged: SourceDocument = {
      ...source,
      lines: source.lines.map((line) => ({ ...line, page: (line.grid ?? 0) + 1 })),
    };
    const tables = readSource(paged).answer?.tables ?? [];
    expect(tables.map(rowWords)).toEqual([
      ['Aalter | 1 | 2', 'Beveren | 3 | 4', 'Gent | 5 | 6', 'Zulte | 7 | 8', 'total: Totaal | 16 | 20'],
    ]);
    expect(tables[0]?.checks.every((check) => check.holds)).toBe(true);
  });

  it('reads questions and answers in two columns as text', () => {
    const { question, answer } = readSource(
      gridSource([
        [
          ['Vraag', 'Antwoord'],
          ['1. Hoeveel scholen zijn er in 2020 gebouwd?', '1. Er zijn 12 scholen gebouwd.'],
          ['2. Wat is de kost?', 'De kost bedraagt 12 miljoen euro.'],
        ],
      ]),
    );
    expect(question?.items.map((item) => [item.path, item.text])).toEqual([
      ['1', 'Hoeveel scholen zijn er in 2020 gebouwd?'],
      ['2', 'Wat is de kost?'],
    ]);
    expect(answer?.items.map((part) => [part.paths, part.text])).toEqual([
      [['1'], 'Er zijn 12 scholen gebouwd.'],
      [['2'], 'De kost bedraagt 12 miljoen euro.'],
    ]);
    expect(answer?.tables).toEqual([]);
  });

  it('reads a header block and a box of text as text', () => {
    const blocks: TestGrid[] = [
      [
        ['Vraag nr.', '254'],
        ['van', 'An Peeters'],
        ['datum', '26 februari 2024'],
      ],
      [['Dit antwoord is voorlopig en wordt later aangevuld.']],
    ];
    expect(readSource(gridSource(['1. Cijfers', ...blocks])).answer?.tables).toEqual([]);
  });

  it('never throws, gives every row its cells and every cell its place, whatever the grid', { timeout: 60_000 }, () => {
    const text = fc.constantFrom(
      '',
      'Totaal',
      'Gemeente',
      'Gent',
      '2020',
      '2021',
      '202',
      '0',
      '12',
      '1 637',
      '1.234',
      '1,234',
      '(5)',
      '<5',
      '-',
      'n.b.',
      '12,9 %',
      '€ 1,2 mln',
      'Theorie-\nopleiding',
      '1 2\n34',
      '000100',
      '1. Hoeveel?',
      'Vraag',
      'Antwoord',
      'Dit is een zin die lang genoeg is om een lopende tekst te zijn, en niet de cel van een tabel.',
    );
    const cell = fc.oneof(
      { weight: 6, arbitrary: text },
      {
        weight: 1,
        arbitrary: fc.record({
          text,
          rowSpan: fc.integer({ min: 0, max: 3 }),
          columnSpan: fc.integer({ min: 0, max: 4 }),
          isHeading: fc.boolean(),
          isBold: fc.boolean(),
        }),
      },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 });
    const blocks = fc.array(fc.oneof(grid, fc.constantFrom('1. Cijfers', '', 'In duizend euro', 'Gemeente 2020')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(blocks, fc.constantFrom('declared' as const, 'ruled' as const, 'aligned' as const), (each, kind) => {
        const source = gridSource(each, kind);
        expectCellsInPlace(source, readSource(source));
      }),
      { numRuns: 600, seed: 2020 },
    );
  });

  it('is quick on a sheet of 5,000 rows', { timeout: 20_000 }, () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`Gemeente ${index}`, String(index), '1.234', '-']);
    const source = gridSource(['1. Cijfers', [['Gemeente', '2020', '2021', '2022'], ...rows]]);
    const began = process.cpuUsage();
    expect(readSource(source).answer?.tables[0]?.rows.length).toBe(5_000);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(6_000);
  });
});

/** Asserts that the raw text of every cell stands in the source at its place, and that no row has too few or too many. */
function expectCellsInPlace({ lines }: SourceDocument, reading: Reading): void {
  for (const table of reading.answer?.tables ?? []) {
    expect(table.periods.length).toBe(table.columns.length);
    expect(table.units.length).toBe(table.columns.length);
    for (const row of table.rows) {
      expect(row.cells.length).toBe(row.kind === 'group' ? 0 : table.columns.length - 1);
      for (const { at, raw, state, decimal } of row.cells) {
        const stretches = [{ line: at.line, start: at.start ?? 0, end: at.end ?? 0 }, ...(at.more ?? [])];
        const printed = stretches.map(({ line, start, end }) => lines[line - 1]?.text.slice(start, end));
        expect(printed.join(' ')).toBe(raw);
        expect(decimal === null).toBe(state !== 'number');
      }
    }
  }
  for (const { target } of reading.doubts ?? []) {
    if (target && 'table' in target) expect(reading.answer?.tables[target.table]).toBeDefined();
  }
}

import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../reading';
import { readText } from '../testing/read-text';
import { rowWords } from '../testing/row-words';

function tablesIn(text: string): ReadTable[] {
  return readText(`1. Cijfers per jaar\n\n${text}`).answer?.tables ?? [];
}

function doubtsIn(text: string): string[] {
  return (readText(`1. Cijfers per jaar\n\n${text}`).doubts ?? []).map((doubt) => doubt.kind);
}

describe('readTables', () => {
  it.each([
    ['Net Aantal 2021 % 2021', ['Net', 'Aantal 2021', '% 2021']],
    ['Net 2020 % 2021', ['Net', '2020', '%', '2021']],
    [
      'Provincie 2021 (in duizend euro) 2022 (in duizend euro)',
      ['Provincie', '2021 (in duizend euro)', '2022 (in duizend euro)'],
    ],
    ['Sector Aantal dossiers 2021 Bedrag 2021', ['Sector', 'Aantal dossiers 2021', 'Bedrag 2021']],
    ['Gemeente Aantal 2020 2021', ['Gemeente Aantal', '2020', '2021']],
    ['Provincie jan-sep 2019 2020 (t.e.m. juni)', ['Provincie', 'jan-sep 2019', '2020 (t.e.m. juni)']],
    ['Sector Aantal dossiers Bedrag (€)', ['Sector', 'Aantal dossiers', 'Bedrag (€)']],
  ])('divides the heading "%s" as the rows below have cells', (heading, columns) => {
    const cells = (from: number): string =>
      columns
        .slice(1)
        .map((_, index) => String(from + index))
        .join(' ');
    const [table] = tablesIn(`${heading}\nSport ${cells(11)}\nJeugd ${cells(21)}\nCultuur ${cells(31)}`);
    expect(table?.columns).toEqual(columns);
    expect(table?.rows.map((row) => row.label)).toEqual(['Sport', 'Jeugd', 'Cultuur']);
  });

  it('reads headings of two lines set in columns by spaces, over every column or over several', () => {
    const [outer] = tablesIn(
      [
        '                  2021                2022',
        'Gemeente      Huurders    Prijs   Huurders    Prijs',
        'Aalterdam        1.114      274      5.297      318',
        'Beverdonk          632      379      5.654      353',
        '',
        'V L A A M S  P A R L E M E N T',
        '',
        '                  2021                2022',
        'Gemeente      Huurders    Prijs   Huurders    Prijs',
        'Diksmolen        2.780      322      4.021      347',
        'Eekhoven         3.093      292      4.191      248',
      ].join('\n'),
    );
    expect(outer?.columns).toEqual(['Gemeente', '2021 Huurders', '2021 Prijs', '2022 Huurders', '2022 Prijs']);
    expect(outer?.rows.map((row) => [row.kind, row.label])).toEqual([
      ['row', 'Aalterdam'],
      ['row', 'Beverdonk'],
      ['row', 'Diksmolen'],
      ['row', 'Eekhoven'],
    ]);
    const [wrapped] = tablesIn(
      [
        'Discipline         Bedrag 2022       Bedrag 2023     Aandeel',
        '                     (in euro)         (in euro)        2023',
        'Muziek           18 204 500,00     19 110 250,50      27,0 %',
        'Theater          22 410 000,00     23 008 000,00      32,6 %',
      ].join('\n'),
    );
    expect(wrapped?.columns).toEqual(['Discipline', 'Bedrag 2022 (in euro)', 'Bedrag 2023 (in euro)', 'Aandeel 2023']);
    expect(wrapped?.rows[0]?.cells.map((cell) => cell.value)).toEqual([18204500, 19110250.5, 27]);
  });

  it('takes no line without tabs for the heading of rows behind tabs', () => {
    const [table] = tablesIn(
      'Personeel naar functie en geslacht, 31/12/2023\nFunctie\tM\tV\tTotaal\nKlerk\t2\t4\t6\nBode\t1\t1\t2',
    );
    expect(table?.columns).toEqual(['Functie', 'M', 'V', 'Totaal']);
    expect(table?.rows.map((row) => row.label)).toEqual(['Klerk', 'Bode']);
  });

  it.each([
    ['Subsidies per sector, in miljoen euro', '1000000 EUR'],
    ['Subsidies per sector (x 1.000 euro)', '1000 EUR'],
    ['Aandeel per sector (in %)', '%'],
    ['Steun per 1.000 inwoners', null],
  ])('takes the unit of all columns from the title "%s"', (title, unit) => {
    const text = `Inleiding bij de tabel.\n\n${title}\n\nSector 2021 2022\nSport 1,2 3,4\nJeugd 0,8 0,6`;
    const [table] = readText(`1. Cijfers\n\n${text}`).answer?.tables ?? [];
    expect(table?.units).toEqual([null, unit, unit]);
  });

  it('takes the unit from a line above or below that says no more', () => {
    const rows = 'Sector 2021 2022\nSport 1,2 3,4\nJeugd 0,8 0,6';
    expect(tablesIn(`De steun is als volgt verdeeld.\n(in duizend euro)\n${rows}`)[0]?.units[1]).toBe('1000 EUR');
    expect(tablesIn(`${rows}\n\nBedragen in miljoen euro.`)[0]?.units[1]).toBe('1000000 EUR');
  });

  it('places the figures of short rows under their headings by where they stand', () => {
    const [table] = tablesIn(
      [
        'Gemeente           2020    2021    2022',
        'Aalst                12      14      15',
        'Berlare                       3       4',
        'Gent                120             140',
        'Zele                  2',
        'Totaal              134      17     159',
      ].join('\n'),
    );
    expect(rowWords(table)).toEqual([
      'Aalst | 12 | 14 | 15',
      'Berlare | blank | 3 | 4',
      'Gent | 120 | blank | 140',
      'Zele | 2 | blank | blank',
      'total: Totaal | 134 | 17 | 159',
    ]);
  });

  it('places them by the printed totals where only single spaces stand between, and says so where nothing tells', () => {
    const rows = 'Gemeente 2020 2021 2022\nAalst 12 13 14\nBerlare 3 4\nGent 120 130 140';
    expect(rowWords(tablesIn(`${rows}\nTotaal 135 143 158`)[0])[1]).toBe('Berlare | 3 | blank | 4');
    expect(doubtsIn(`${rows}\nTotaal 135 143 158`)).toEqual([]);
    expect(doubtsIn(rows)).toEqual(['placement']);
  });

  it('says so when a figure too many stays with a label, and not when labels are numbered', () => {
    expect(doubtsIn('Gemeente 2020 2021\nAalst 12 13\nZele 2 3 5\nGent 120 130')).toEqual(['row-width']);
    expect(doubtsIn('Zone 2020 2021\nZone 1 12 13\nZone 2 3 5\nZone 3 120 130')).toEqual([]);
  });

  it('reads tables side by side one after the other', () => {
    const text = [
      'Provincie     2020     Provincie        2020',
      'Antwerpen       12     Limburg            13',
      'Brussel         14     Oost-Vlaanderen     5',
    ].join('\n');
    expect(tablesIn(text).map(rowWords)).toEqual([
      ['Antwerpen | 12', 'Brussel | 14'],
      ['Limburg | 13', 'Oost-Vlaanderen | 5'],
    ]);
  });

  it.each([
    ['one cell a line', 'Gemeente\n2020\n2021\nAalst\n12\n13\nBerlare\n3\n4\nTotaal\n15\n17'],
    ['tabs', 'Gemeente\t2020\t2021\nAalst\t12\t13\nBerlare\t3\t4\nTotaal\t15\t17'],
    [
      'bars',
      '| Gemeente | 2020 | 2021 |\n|---|---|---|\n| Aalst | 12 | 13 |\n| Berlare | 3 | 4 |\n| Totaal | 15 | 17 |',
    ],
    ['a heading again', 'Gemeente 2020 2021\nAalst 12 13\n\nGemeente 2020 2021\nBerlare 3 4\nTotaal 15 17'],
  ])('reads a table with %s', (_, text) => {
    expect(tablesIn(text).map(rowWords)).toEqual([['Aalst | 12 | 13', 'Berlare | 3 | 4', 'total: Totaal | 15 | 17']]);
  });

  it('takes a figure in brackets below zero where the title says balances', () => {
    const [table] =
      readText('1. Saldo per provincie\n\nProvincie 2020 2021\nAntwerpen -5 12\nLimburg −3 (4)').answer?.tables ?? [];
    expect(rowWords(table)).toEqual(['Antwerpen | -5 | 12', 'Limburg | -3 | -4']);
  });

  it('takes the number format whose parts add up to the printed total', () => {
    const { answer, doubts } = readText('1. Prijzen\n\nProduct 2021\nMelk 1,234\nKaas 900\nTotaal 2,134');
    expect(rowWords(answer?.tables[0])).toEqual(['Melk | 1234', 'Kaas | 900', 'total: Totaal | 2134']);
    expect(doubts).toEqual([]);
  });

  it('keeps totals that do not add up as printed, with a doubt at the total', () => {
    const { answer, doubts } = readText('1. Cijfers\n\nLeeftijd 2021\n-35 120\n35-50 403\n50+ 511\nTotaal 1.020');
    expect(answer?.tables[0]?.checks).toEqual([
      { kind: 'sum', column: '2021', group: null, expected: 1020, actual: 1034, holds: false },
    ]);
    expect(doubts?.map(({ kind, target, alternative }) => ({ kind, target, alternative }))).toEqual([
      { kind: 'sum', target: { table: 0, row: 3, cell: 0 }, alternative: '1034' },
    ]);
  });
});

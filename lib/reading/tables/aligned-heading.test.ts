import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text';

/** The columns and the cells of the first table, read from a text. */
function tableOf(lines: readonly string[]): { columns: readonly string[]; rows: readonly (readonly string[])[] } {
  const table = readText(`ANTWOORD\n\n1. Hieronder de cijfers.\n\n${lines.join('\n')}\n`).answer?.tables[0];
  return {
    columns: table?.columns ?? [],
    rows: (table?.rows ?? []).map((row) => [row.label, ...row.cells.map((cell) => cell.raw)]),
  };
}

describe('a heading of several lines over columns set apart by spaces', () => {
  it('spreads periods over the columns below them', () => {
    expect(
      tableOf([
        '                          2021                     2022',
        'Provincie          Klachten   Boetes      Klachten   Boetes',
        'Antwerpen               120       14           131       19',
        'Limburg                  80        9            77        8',
        'Totaal                  200       23           208       27',
      ]),
    ).toEqual({
      columns: ['Provincie', '2021 Klachten', '2021 Boetes', '2022 Klachten', '2022 Boetes'],
      rows: [
        ['Antwerpen', '120', '14', '131', '19'],
        ['Limburg', '80', '9', '77', '8'],
        ['Totaal', '200', '23', '208', '27'],
      ],
    });
  });

  it('puts the rest of a wrapped heading with the column it stands over', () => {
    expect(
      tableOf([
        'Sector                 Budget 2022      Budget 2023        Aandeel',
        '                         (in euro)        (in euro)           2023',
        'Zorg                    1 204 500        1 310 200         61,5 %',
        'Onderwijs                 750 000          820 000         38,5 %',
      ]),
    ).toEqual({
      columns: ['Sector', 'Budget 2022 (in euro)', 'Budget 2023 (in euro)', 'Aandeel 2023'],
      rows: [
        ['Zorg', '1 204 500', '1 310 200', '61,5 %'],
        ['Onderwijs', '750 000', '820 000', '38,5 %'],
      ],
    });
  });

  it('goes on behind a page break with the same heading and the name of the parliament', () => {
    const heading = [
      '                          2021                     2022',
      'Provincie          Klachten   Boetes      Klachten   Boetes',
    ];
    const { rows } = tableOf([
      ...heading,
      'Antwerpen               120       14           131       19',
      '',
      'V L A A M S  P A R L E M E N T',
      '3',
      '',
      ...heading,
      'Limburg                  80        9            77        8',
      'Oost-Vlaanderen          95       11            90       10',
    ]);
    expect(rows.map(([label]) => label)).toEqual(['Antwerpen', 'Limburg', 'Oost-Vlaanderen']);
  });

  it('leaves a heading of one line alone', () => {
    expect(
      tableOf([
        'Provincie          2021      2022',
        'Antwerpen           120       131',
        'Limburg              80        77',
      ]).columns,
    ).toEqual(['Provincie', '2021', '2022']);
  });
});

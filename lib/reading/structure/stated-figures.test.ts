import { describe, expect, it } from 'vitest';
import { textLines } from '../sources/text-lines';
import { pieceOf } from './piece';
import { statedFigures } from './stated-figures';

const figuresIn = (text: string): [string, string | null, string | null][] =>
  statedFigures(
    textLines(text).map((line) => pieceOf(line)),
    { path: '1' },
  ).map(({ decimal, unit, period }) => [decimal, unit, period]);

describe('statedFigures', () => {
  it.each([
    ['In 2021 werden 45 dossiers afgesloten.', [['45', null, '2021']]],
    [
      'In 2022 waren er 1.102 aanvragen, tegenover 987 in 2021.',
      [
        ['1102', null, '2022'],
        ['987', null, '2021'],
      ],
    ],
    [
      'Het budget steeg met 3,4 % tot 9,3 miljoen euro.',
      [
        ['3.4', '%', null],
        ['9300000', 'EUR', null],
      ],
    ],
    [
      '- 2019: 12 dossiers\n- 2020: 15 dossiers',
      [
        ['12', null, '2019'],
        ['15', null, '2020'],
      ],
    ],
    ['37', [['37', null, null]]],
    [
      'De bevolking neemt toe van 11,3 miljoen inwoners in 2016 tot 13 miljoen in 2060, een stijging van 40.000 per jaar.',
      [
        ['11300000', null, '2016'],
        ['13000000', null, '2060'],
        ['40000', null, null],
      ],
    ],
    ['Er waren 1.974 leden op 31 december 2014.', [['1974', null, '31/12/2014']]],
    [
      'Er waren 16 dossiers in 2014, waarvan 7 dringende.',
      [
        ['16', null, '2014'],
        ['7', null, '2014'],
      ],
    ],
    ['Het aandeel steeg met 28 % tussen 2016 en 2060.', [['28', '%', '2016-2060']]],
    ['In het eerste kwartaal van 2021 kwamen er 12 dossiers bij.', [['12', null, 'K1 2021']]],
    [
      'In 2021: 45; daarnaast kwamen er 12 dossiers bij.',
      [
        ['45', null, '2021'],
        ['12', null, null],
      ],
    ],
    [
      '2010: 15;2011: 12',
      [
        ['15', null, '2010'],
        ['12', null, '2011'],
      ],
    ],
    [
      'In 2022 waren er 7.311, in 2023 waren het er 6.958.',
      [
        ['7311', null, '2022'],
        ['6958', null, '2023'],
      ],
    ],
    ['Alle aanvragen samen waren er in 2024 3.120.', [['3120', null, '2024']]],
    ['De vergoeding bedroeg in 2023 € 1.318 per landbouwer.', [['1318', 'EUR', '2023']]],
    [
      'Het filiaal is 18 uur per week open, dat in het dorp 12 uur.',
      [
        ['18', null, null],
        ['12', null, null],
      ],
    ],
    [
      'In 2023 waren er 1.077 inspecties. Daarvan gaf 12,5 % aanleiding tot een boete.',
      [
        ['1077', null, '2023'],
        ['12.5', '%', '2023'],
      ],
    ],
    [
      'In 2023 waren er 1.077 inspecties. Er kwamen 40 klachten.',
      [
        ['1077', null, '2023'],
        ['40', null, null],
      ],
    ],
  ])('it finds the figures in %j', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it('leaves the numbers of citations alone, and knows the place to the character', () => {
    const pieces = textLines('Zie de vragen 530 en\n1743 (zie bulletin); er waren 12 dossiers.').map((line) =>
      pieceOf(line),
    );
    const figures = statedFigures(pieces, { path: null, citations: ['vragen 530 en 1743 (zie bulletin)'] });
    expect(figures.map((figure) => [figure.raw, figure.at])).toEqual([
      ['12', { page: 1, line: 2, start: 30, end: 32 }],
    ]);
  });

  it.each([
    'Artikel 5 van de wet van 6 juli 2012 blijft gelden.',
    'Zie het antwoord op vragen 3, 8 en 9.',
    'Bel 02 553 31 01 of kom naar Koning Albert II-laan 35, 1030 Brussel.',
    'Het besluit nr. 12 van 3 mei 2020 geldt vanaf 1 januari 2021.',
    'Wie jonger is dan 25 jaar of ouder dan 65 jaar komt in aanmerking.',
    'Dit gebeurt binnen 20 werkdagen, tussen 9 uur en 17 uur.',
    'Zij zijn tussen 18 en 66 jaar oud.',
    'De balie opent om 9 uur en sluit om 17 uur.',
    'Een streepje staat voor minder dan 5 gebruikers.',
    'Met een streepje worden aantallen van 1 tot 3 afgeschermd.',
    'Dat was op 14 en 15 december 2016.',
    'Hoeveel waren er, 12 of 15 dossiers?',
    'Landen gebeurt op baan 26.',
    'Sinds 2015 loopt dit in fase 2 op lijn 12.',
  ])('it leaves dates, laws, addresses, ages and terms alone: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

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
  ])('it finds the figures in %j', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it.each([
    'Artikel 5 van de wet van 6 juli 2012 blijft gelden.',
    'Zie het antwoord op vragen 3, 8 en 9.',
    'Bel 02 553 31 01 of kom naar Koning Albert II-laan 35, 1030 Brussel.',
    'Het besluit nr. 12 van 3 mei 2020 geldt vanaf 1 januari 2021.',
    'Wie jonger is dan 25 jaar of ouder dan 65 jaar komt in aanmerking.',
    'Dit gebeurt binnen 20 werkdagen, tussen 9 uur en 17 uur.',
    'Sinds 2015 loopt dit in fase 2 op lijn 12.',
  ])('it leaves dates, laws, addresses, ages and terms alone: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

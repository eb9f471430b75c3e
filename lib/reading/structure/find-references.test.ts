import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../figures/iso-date';
import { textLines } from '../sources/text-lines';
import { findReferences } from './find-references';
import { pieceOf } from './piece';

const citing = (own: string[], date: IsoDate | null = null, number: number | null = null) => ({
  ownNumbers: new Set(own),
  number,
  date,
});

const referencesIn = (
  text: string,
  own: string[] = [],
  date: IsoDate | null = null,
): [number | null, string | null, string | null][] =>
  findReferences([{ pieces: textLines(text).map((line) => pieceOf(line)) }], citing(own, date)).map(
    ({ number, date, parliamentaryYear }) => [number, date, parliamentaryYear],
  );

describe('findReferences', () => {
  it.each([
    ['Ik verwijs naar mijn schriftelijke vraag nr. 254 van 23 december 2020.', [[254, '2020-12-23', null]]],
    ['Zie SV nr. 15 (2025-2026).', [[15, null, '2025-2026']]],
    ['Zie uw antwoord van 24 oktober 2021 op dit punt.', [[null, '2021-10-24', null]]],
    ['het antwoord dat ik op 20 oktober 2021 in de plenaire vergadering heb gegeven', [[null, '2021-10-20', null]]],
    ['Een antwoord werd gegeven door de premier op 23 februari 2021 (zie Bulletin).', [[null, '2021-02-23', null]]],
    [
      'mijn antwoord van 10 januari 2021 op uw schriftelijke vraag nr. 186 van 29 november 2020',
      [[186, '2020-11-29', null]],
    ],
    [
      'het antwoord dat ik tijdens de commissie van 14 juni 2021 gegeven heb op de mondelinge vragen nr. 18655 van mevrouw Claes',
      [[18655, null, null]],
    ],
    [
      'mondelinge vraag nr. 24753, beantwoord in de commissie Volksgezondheid op 8 mei 2021',
      [[24753, '2021-05-08', null]],
    ],
    ['uw mondelinge vraag van 2016 (nr. 8423)', [[8423, null, null]]],
    ['mijn vraag hierover (nr. 88)', [[88, null, null]]],
    ['mijn vraag van 12 mei 2021 (nr. 123)', [[123, '2021-05-12', null]]],
    [
      'de schriftelijke vraag van mevrouw de volksvertegenwoordiger Annelies Van den Berghe nr. 1101 van 10 maart 2021',
      [[1101, '2021-03-10', null]],
    ],
    ['Dat bleek uit SV 829.', [[829, null, null]]],
    ['schriftelijke vraag nummer 566 van 12 april laatstleden', [[566, null, null]]],
    ['het antwoord op mijn vorige vraag van 28 april 2023', [[null, '2023-04-28', null]]],
    [
      'het antwoord op vraag nr. 1053 van 17 mei 2016 (Vragen en Antwoorden, Kamer, 2015-2016, nr. 78)',
      [[1053, '2016-05-17', '2015-2016']],
    ],
    ['Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 2267', [[2267, null, '2023-2024']]],
    ['schriftelijke vraag nr. 31 van An Peeters van 4 mei 2021', [[31, '2021-05-04', null]]],
    ['mijn vraag van 28/04/2023', [[null, '2023-04-28', null]]],
    ['schriftelijke vraag 829 van mevrouw De Smet van 3 mei 2021', [[829, '2021-05-03', null]]],
    ['vraag om uitleg nr. 123 (2022-2023)', [[123, null, '2022-2023']]],
    ['VOU 123 (2022-2023)', [[123, null, '2022-2023']]],
    ['de interpellatie nr. 45 van 12 mei 2022', [[45, '2022-05-12', null]]],
    [
      'schriftelijke vragen nrs. 12 en 13 van 3 mei 2021',
      [
        [12, '2021-05-03', null],
        [13, '2021-05-03', null],
      ],
    ],
    [
      'mijn antwoorden op uw vragen met nummers 1718 (Vragen en Antwoorden, Kamer, 2016-2017, nr. 107) en 1743 (zie huidig bulletin)',
      [
        [1718, null, '2016-2017'],
        [1743, null, null],
      ],
    ],
    [
      'vraag nr. 1698 van 5 oktober 2016 (Vragen en Antwoorden, Kamer, 2016-2017, nr. 97, blz. 201)',
      [[1698, '2016-10-05', '2016-2017']],
    ],
    [
      'vraag nr. 1031 van 25 januari 2017, Vragen en Antwoorden, Kamer, 2016-2017, nr. 107 en meer',
      [[1031, '2017-01-25', '2016-2017']],
    ],
    [
      'op de volgende vragen: - nr. 88 van de heer Jan Claes van 23 mei 2016; - nr. 89 van mevrouw An Claes van 2 juni 2016',
      [
        [88, '2016-05-23', null],
        [89, '2016-06-02', null],
      ],
    ],
    ['vragen 530 en 720 van respectievelijk 10 mei en 3 november 2016', [[530, null, null]]],
  ])('it finds the citation in %j', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  it.each([
    ['2023-05-03', '2023-04-12'],
    ['2023-04-12', '2022-04-12'],
    ['2023-02-01', '2022-04-12'],
    [null, null],
  ] as const)('gives "12 april laatstleden" the year before the day of the document (%s)', (day, date) => {
    expect(referencesIn('schriftelijke vraag nr. 566 van 12 april laatstleden', [], day)).toEqual([[566, date, null]]);
  });

  it('fills in what a later citation of the same question adds', () => {
    expect(referencesIn('Zie SV nr. 9. Dat was vraag nr. 9 van 4 mei 2022. Zie vraag nr. 9 (2021-2022).')).toEqual([
      [9, '2022-05-04', '2021-2022'],
    ]);
  });

  it('knows the place to the character, over two lines too', () => {
    const [reference] = findReferences(
      [{ pieces: textLines('Zie vraag\nnr. 9 van 4 mei 2022.').map((line) => pieceOf(line)) }],
      citing([]),
    );
    expect(reference?.at).toEqual({ page: 1, line: 1, endLine: 2, start: 4 });
  });

  it.each([
    'In antwoord op de vraag over het koninklijk besluit nr. 41 van 30 januari 1987.',
    'Het antwoord volgt uit de omzendbrief nr. 12 van 3 mei 2021.',
    'De wet van 6 juli 2012, het decreet nr. 5 en artikel 12.',
    'Zie vraag 12 en vraag 3.',
    'Uit het antwoord blijkt dat de taalwet in bestuurszaken van 18 juli 1966 niet geldt.',
    'Het is niet eenvoudig om op deze schriftelijke vraag nr. 821 te antwoorden.',
    'Een antwoord wordt verwacht op 3 mei 2021.',
    'Bel nr. 02 553 31 01.',
    'Een vraag kost 150 euro.',
    'Kamerstukken II 2021–2022, 29 279, nr. 339',
  ])('takes no citation from %j', (text) => {
    expect(referencesIn(text, ['3', '12'])).toEqual([]);
  });

  it('cites no question by the number of the document itself', () => {
    const own = (text: string) =>
      findReferences([{ pieces: textLines(text).map((line) => pieceOf(line)) }], citing([], null, 821)).length;
    expect(own('Op deze vraag nr. 821 is het antwoord neen.')).toBe(0);
    expect(own('Zie vraag nr. 821 van 3 mei 2019.')).toBe(1);
  });

  it('cites each question once, also over a line break', () => {
    expect(referencesIn('schriftelijke vraag\nnr. 9 van 4 mei 2022 en vraag nr. 9 van 4 mei 2022')).toEqual([
      [9, '2022-05-04', null],
    ]);
  });

  it('begins a citation at the last "vraag" before its number', () => {
    const text = 'Deze vraag is het vervolg op schriftelijke vraag nr. 254 van 23 december 2020.';
    const [reference] = findReferences([{ pieces: textLines(text).map((line) => pieceOf(line)) }], citing([]));
    expect(reference?.text).toBe('schriftelijke vraag nr. 254 van 23 december 2020');
  });

  it('takes no sub-question, law or document for an earlier question', () => {
    expect(referencesIn('Zie het antwoord op vraag 3. De wet van 6 juli 2012, artikel 5, nr. 12.')).toEqual([]);
    expect(referencesIn('zie vraag nr. 3', ['3'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { textLines } from '../sources/text-lines';
import { findReferences } from './find-references';
import { pieceOf } from './piece';

const referencesIn = (text: string, own: string[] = []): [number | null, string | null, string | null][] =>
  findReferences([{ pieces: textLines(text).map((line) => pieceOf(line)) }], new Set(own)).map(
    ({ number, date, parliamentaryYear }) => [number, date, parliamentaryYear],
  );

describe('findReferences', () => {
  it.each([
    ['Ik verwijs naar mijn schriftelijke vraag nr. 254 van 23 december 2020.', [[254, '2020-12-23', null]]],
    ['Zie SV nr. 15 (2025-2026).', [[15, null, '2025-2026']]],
    ['Dat bleek uit SV 829.', [[829, null, null]]],
    ['schriftelijke vraag nummer 566 van 12 april laatstleden', [[566, null, null]]],
    ['het antwoord op mijn vorige vraag van 28 april 2023', [[null, '2023-04-28', null]]],
    [
      'het antwoord op vraag nr. 1053 van 17 mei 2016 (Vragen en Antwoorden, Kamer, 2015-2016, nr. 78)',
      [[1053, '2016-05-17', '2015-2016']],
    ],
    ['Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 2267', [[2267, null, '2023-2024']]],
    ['schriftelijke vraag nr. 31 van An Peeters van 4 mei 2021', [[31, '2021-05-04', null]]],
  ])('it finds the citation in %j', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  it('cites each question once, also over a line break', () => {
    expect(referencesIn('schriftelijke vraag\nnr. 9 van 4 mei 2022 en vraag nr. 9 van 4 mei 2022')).toEqual([
      [9, '2022-05-04', null],
    ]);
  });

  it('begins a citation at the last "vraag" before its number', () => {
    const text = 'Deze vraag is het vervolg op schriftelijke vraag nr. 254 van 23 december 2020.';
    const [reference] = findReferences([{ pieces: textLines(text).map((line) => pieceOf(line)) }], new Set());
    expect(reference?.text).toBe('schriftelijke vraag nr. 254 van 23 december 2020');
  });

  it('takes no sub-question, law or document for an earlier question', () => {
    expect(referencesIn('Zie het antwoord op vraag 3. De wet van 6 juli 2012, artikel 5, nr. 12.')).toEqual([]);
    expect(referencesIn('zie vraag nr. 3', ['3'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { textLines } from '../sources/text-lines';
import { readMarker } from './marker';
import { readOutline } from './outline';
import { pieceOf } from './piece';

const pathsOf = (text: string, known: string[] = []): string[][] =>
  readOutline(
    textLines(text).map((line) => pieceOf(line)),
    new Set(known),
  )
    .slice(1)
    .map((section) => [...section.paths]);

describe('readOutline', () => {
  it.each([
    ['1. Een\n2. Twee', [['1'], ['2']]],
    ['1) Een\na) x\nb) y\n2) Twee', [['1'], ['1.a'], ['1.b'], ['2']]],
    ['1. Een\na. x\ni) p\nii) q\nb. y', [['1'], ['1.a'], ['1.a.i'], ['1.a.ii'], ['1.b']]],
    ['1. a) x\nb) y\n2. Twee', [['1.a'], ['1.b'], ['2']]],
    ['1.1. Een\n1.2. Twee\n2.1. Drie', [['1.1'], ['1.2'], ['2.1']]],
    ['1-3. Samen\n4. Vier', [['1', '2', '3'], ['4']]],
    ['1. en 2. Samen\n3. Drie', [['1', '2'], ['3']]],
    ['1. tot 3. Samen', [['1', '2', '3']]],
    ['1., 2., 3. b) en 4. Samen', [['1', '2', '3.b', '4']]],
    ['1.-2. Samen', [['1', '2']]],
    ['Vraag 1\nx\nVragen 2 en 3', [['1'], ['2', '3']]],
    ['Antwoord 4, 5 en 8\nx', [['4', '5', '8']]],
    ['Antwoord op vraag 2: ja', []],
    ['1° Een\n2° Twee', [['1'], ['2']]],
  ])('it follows %j', (text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it('finds numbers behind lost line breaks', () => {
    expect(pathsOf('1. Wat kost dit?2. Zo niet, waarom?3. Wanneer?')).toEqual([['1'], ['2'], ['3']]);
    expect(pathsOf('Inleiding. 1. Hoeveel: a) mannen; b) vrouwen? 2. Waarom?')).toEqual([
      ['1'],
      ['1.a'],
      ['1.b'],
      ['2'],
    ]);
  });

  it('leaves numbers alone that do not fit their place', () => {
    expect(pathsOf('1. Volgens artikel 5. Dat volstaat.\n1.500 dossiers\n17. december\n2. Twee')).toEqual([
      ['1'],
      ['2'],
    ]);
    expect(pathsOf('1. Rijen\n1. Financiën 12\n2. Onderwijs 14\n2. Twee', ['1', '2'])).toEqual([['1'], ['2']]);
  });

  it('believes a gap where the question has the number', () => {
    expect(pathsOf('1. Een\n7. Zeven', ['1', '2', '3', '4', '5', '6', '7'])).toEqual([['1'], ['7']]);
  });
});

describe('readMarker', () => {
  it.each([
    '25-50 638',
    '2020 was een jaar',
    '1.500',
    'a',
    'De heer',
    '12',
    '3,5 miljoen',
    '(zie bijlage)',
    '1 en 2 zijn samen',
  ])('it finds no marker in %s', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

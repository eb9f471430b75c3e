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

  it.each([
    ['a number glued to a word', 'Wie is aangeduid?1. Nee2. De dienst werkt verder.', [], [['1'], ['2']]],
    ['a joint number glued to a figure', '1. Nog in behandeling: 208.2 en 3. Zoals gezegd.', [], [['1'], ['2', '3']]],
    [
      'items of a list in small letters',
      'Graag volgende gegevens:1. het aantal;2. de kosten;3. de aard.',
      [],
      [['1'], ['2'], ['3']],
    ],
    [
      'an item that begins with a name in small letters',
      'Dat komt later. 1. bpost biedt dit aan. Kan dat? 2. Zou dat gaan?',
      [],
      [['1'], ['2']],
    ],
    [
      'parts that begin with a figure',
      '2. Er zijn er tien. 3. 21 FTF zijn terug. 4. Van die 21 zijn er 12 vrij.',
      ['2', '3', '4'],
      [['2'], ['3'], ['4']],
    ],
    [
      'parts that are only a picture',
      'Gegevens:1.2016201714157-2-1249-bil-1 2.2016201714157-2-1249-bil-2 3. De rest.',
      ['1', '2', '3'],
      [['1'], ['2'], ['3']],
    ],
    ['capitals in a running text', 'A. Voor de dienst geldt dit.B. Voor de raad geldt dat.', [], [['a'], ['b']]],
    [
      'letters whose line break was lost',
      '1. Er gaat het volgende:a) het budget;b) de kosten. 2. Neen.',
      ['1', '2'],
      [['1'], ['1.a'], ['1.b'], ['2']],
    ],
    ['roman capitals', 'I. Een\nII. Twee\nIII. Drie', [], [['i'], ['ii'], ['iii']]],
    [
      'a number glued to grouped thousands',
      '1. Ja. 2. Het zijn er 18.7713. Er is geen plan.',
      ['1', '2', '3'],
      [['1'], ['2'], ['3']],
    ],
    ['numbers with a slash', '1/ Een\n2/ Twee', [], [['1'], ['2']]],
    [
      'words that name the next part',
      'Wat vraag 1 betreft, is er niets.\nMet betrekking tot de tweede vraag kan ik dit zeggen.\nOp vragen 3 en 4 is het antwoord neen.',
      ['1', '2', '3', '4'],
      [['1'], ['2'], ['3', '4']],
    ],
    ['ordinals as headings', 'Eerste vraag\nJa.\nTweede vraag:\nNeen.', ['1', '2'], [['1'], ['2']]],
  ])('finds %s', (_, text, known, paths) => {
    expect(pathsOf(text, known)).toEqual(paths);
  });

  it('keeps the words that name a part in its text', () => {
    const lines = textLines('Wat vraag 1 betreft, is er niets.\nWat vraag 2 betreft, ook niet.').map((line) =>
      pieceOf(line),
    );
    expect(readOutline(lines, new Set(['1', '2']))[1]?.pieces.map((piece) => piece.text)).toEqual([
      'Wat vraag 1 betreft, is er niets.',
    ]);
  });

  it.each([
    [
      'an article of law',
      '1. Zie de akte (art. 1) (De Smet). Artikel 52. ? 1. Om de vijf jaar. 2. Klaar.',
      ['1', '2'],
      [['1'], ['2']],
    ],
    [
      'a list within a part',
      '1. De doelen zijn: 1. meer werk, 2. meer zorg, 3. minder regels. 2. Neen. 3. Ja.',
      ['1', '2', '3'],
      [['1'], ['2'], ['3']],
    ],
    [
      'a list in capitals within a part',
      '1. De doelen zijn: 1. Werk. 2. Zorg. 3. Regels. 2. Neen. 3. Ja.',
      ['1', '2', '3'],
      [['1'], ['2'], ['3']],
    ],
    [
      'letters within a sentence',
      '1. Er zijn drie doelen: (a) werk, (b) zorg en (c) rust. 2. Neen.',
      ['1', '2'],
      [['1'], ['2']],
    ],
    [
      'a sentence that wraps before a number',
      '1. Dit werd al gezegd bij de bespreking van vraag\n2. Daar kom ik op terug.\n2. Neen.',
      ['1', '2'],
      [['1'], ['2']],
    ],
    [
      'the word vraag within a sentence that wraps',
      '1. Dit werd al gezegd bij\nvraag 2. Daar kom ik op terug.\n2. Neen.',
      ['1', '2'],
      [['1'], ['2']],
    ],
    ['an abbreviation in letters', '1. In de zaak H. F.e.a.) : status. 2. Neen.', ['1', '2'], [['1'], ['2']]],
    [
      'a single sentence that names a question',
      'Op vraag 1 verwijs ik naar mijn collega. Voor de andere ook.',
      ['1', '2'],
      [],
    ],
    ['initials', 'A. De Smet en I. Peeters zijn er.\n1. Ja', [], [['1']]],
    [
      'a number that comes later in its place',
      '1. Volgens plan. 3. Fasen zijn er. 2. Neen. 3. Ja.',
      ['1', '2', '3'],
      [['1'], ['2'], ['3']],
    ],
    ['grouped thousands that were split', '1. Het kost 2. 750. 000 euro. 2. Neen.', ['1', '2'], [['1'], ['2']]],
  ])('takes no number from %s', (_, text, known, paths) => {
    expect(pathsOf(text, known)).toEqual(paths);
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

import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text';

const doubtsOf = (text: string) =>
  (readText(text).doubts ?? []).filter((doubt) => doubt.kind === 'numbering').map((doubt) => doubt.message);

describe('numberingDoubts', () => {
  it('doubts a number that is passed over in the question', () => {
    expect(doubtsOf('1. Hoeveel?\n3. Waarom?\n\nANTWOORD\n1. Tien.\n3. Daarom.')).toEqual([
      'Voor nummer 3 op regel 2 van de vraag is nummer 2 niet gevonden.',
    ]);
  });

  it('doubts a part that fits no sub-question, not a letter that the question lacks', () => {
    expect(doubtsOf('1. Hoeveel?\n2. Waarom?\n\nANTWOORD\n1. Tien.\n2. Daarom.\n3. En dit nog.')).toEqual([
      'Deel 3 van het antwoord op regel 7 past bij geen deelvraag.',
    ]);
    expect(doubtsOf('1. Hoeveel?\n2. Waarom?\n\nANTWOORD\n1. Dit:\na) tien\nb) twee\n2. Daarom.')).toEqual([]);
  });

  it('has none where the numbers fit', () => {
    expect(doubtsOf('1. Hoeveel?\n2. Waarom?\n\nANTWOORD\n1. en 2. Tien.')).toEqual([]);
  });
});

describe('outcomeDoubt', () => {
  it('gives the second choice with its place', () => {
    const filler =
      'De overheid bouwt het netwerk verder uit met de partners in de sector en doet dat elk jaar opnieuw. ';
    const { doubts } = readText(
      `1. Hoeveel?\n\nANTWOORD\n1. Cijfers hierover worden niet bijgehouden. ${filler.repeat(5)}`,
    );
    expect(doubts).toEqual([expect.objectContaining({ kind: 'outcome', alternative: 'partial', target: { part: 0 } })]);
    expect(doubts?.[0]?.at).toMatchObject({ line: 4, start: 3, end: 44 });
  });
});

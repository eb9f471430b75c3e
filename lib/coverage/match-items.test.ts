import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditionItem, matchItems } from './match-items';

function edition(id: string, items: Record<string, string>): { id: string; items: EditionItem[] } {
  return { id, items: Object.entries(items).map(([path, text]) => ({ id: `${id}-${path}`, path, text })) };
}

function paths(editions: readonly { id: string; items: EditionItem[] }[]): string[] {
  return matchItems(editions).map((topic) => editions.map(({ id }) => topic.items.get(id)?.path ?? '–').join(' '));
}

const FIRST = edition('a', {
  '1': 'Hoeveel langdurig werkzoekenden volgden in 2020 een begeleiding?',
  '1.a': 'opgesplitst naar leeftijd',
  '1.b': 'opgesplitst naar geslacht',
  '2': 'Hoeveel begeleidingen werden voortijdig stopgezet en om welke redenen?',
  '3': 'Welke middelen worden hiervoor vrijgemaakt?',
});

describe('sub-questions over the editions', () => {
  it('are one whatever their number and the year in them', () => {
    const second = edition('b', {
      '1': 'Hoeveel begeleidingen werden in 2022 voortijdig stopgezet, en om welke redenen?',
      '2': 'Hoeveel langdurig werkzoekenden volgden in 2021 en 2022 een begeleiding?',
      '2.a': 'opgesplitst naar geslacht',
      '2.b': 'opgesplitst naar leeftijd',
    });
    expect(paths([FIRST, second])).toEqual(['2 1', '3 –', '1 2', '1.b 2.a', '1.a 2.b']);
  });

  it('are not one where the question above asks something else', () => {
    const second = edition('b', {
      '1': 'Hoeveel meldingen van zwerfvuil kwamen binnen?',
      '1.a': 'opgesplitst naar provincie',
    });
    expect(paths([FIRST, second]).filter((row) => !row.includes('–'))).toEqual([]);
  });

  it('are two where one word makes the difference', () => {
    const one = edition('a', {
      '1': 'Hoeveel aanvragen werden goedgekeurd?',
      '2': 'Hoeveel aanvragen werden geweigerd?',
    });
    const two = edition('b', {
      '1': 'Hoeveel aanvragen werden geweigerd?',
      '2': 'Hoeveel aanvragen werden goedgekeurd?',
    });
    expect(paths([one, two])).toEqual(['2 1', '1 2']);
  });

  it('come back each exactly once, and each at most once an edition', () => {
    const words = fc.array(fc.constantFrom('werk', 'wonen', 'zorg', 'school', 'fiets', 'naar', 'leeftijd', '2020'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 4 }), (all) => {
        const editions = all.map((texts, index) =>
          edition(String(index), Object.fromEntries(texts.map((text, item) => [String(item + 1), text.join(' ')]))),
        );
        const placed = matchItems(editions).flatMap((topic) => [...topic.items.values()].map(({ id }) => id));
        expect(placed.toSorted()).toEqual(editions.flatMap(({ items }) => items.map(({ id }) => id)).toSorted());
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlaces, offsetOfWords } from './cut-text';

const TEXT = 'De tabel geeft het aantal, zie art. 12. Er zijn geen cijfers.\nDat blijft zo.';

describe('where a text can be cut', () => {
  it('is at its sentences and lines, each once', () => {
    expect(cutPlaces(TEXT, 'sentence').map((place) => place.words)).toEqual([
      'Er zijn geen cijfers. Dat blijft zo.',
      'Dat blijft zo.',
    ]);
  });

  it('is before each word of a label', () => {
    expect(cutPlaces('Vlaanderen Antwerpen stad', 'word')).toEqual([
      { offset: 11, words: 'Antwerpen stad' },
      { offset: 21, words: 'stad' },
    ]);
    expect([cutPlaces('Vlaanderen', 'word'), cutPlaces('', 'sentence')]).toEqual([[], []]);
  });

  it('leaves words on both sides, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom('sentence' as const, 'word' as const), (text, by) => {
        for (const { offset } of cutPlaces(text, by)) {
          expect(text.slice(0, offset).trim()).not.toBe('');
          expect(text.slice(offset).trim()).not.toBe('');
        }
      }),
    );
  });

  it('is found by typed words, whatever their spaces and capitals', () => {
    expect(offsetOfWords(TEXT, '  er  ZIJN geen')).toBe(TEXT.indexOf('Er zijn'));
    expect(offsetOfWords(TEXT, 'cijfers. Dat')).toBe(TEXT.indexOf('cijfers'));
    expect([offsetOfWords(TEXT, 'De tabel'), offsetOfWords(TEXT, 'staat er niet'), offsetOfWords(TEXT, ' ')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is where the words stand, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'É'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        const offset = offsetOfWords(text, words);
        if (offset === null) return;
        const folded = (each: string): string => each.toLowerCase().split(/\s+/).join(' ');
        expect(folded(text.slice(offset)).startsWith(folded(words.trim()))).toBe(true);
      }),
    );
  });
});

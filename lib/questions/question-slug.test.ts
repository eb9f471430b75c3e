import { describe, expect, it } from 'vitest';
import { placeholderSlug, slugOf } from './question-slug';

describe('slugOf', () => {
  it.each([
    [
      'Arbeidsbegeleiding van gedetineerden  -  Stand van zaken (2)',
      'arbeidsbegeleiding-van-gedetineerden-stand-van-zaken-2',
    ],
    ['Financiën: één overzicht', 'financien-een-overzicht'],
    ['§ –', 'vraag'],
    ['', 'vraag'],
  ])('makes %j into %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('cuts a long title at a word, and a word that is too long anywhere', () => {
    expect(slugOf(Array.from({ length: 40 }, () => 'proefwoord').join(' '))).toMatch(/^(proefwoord-){6}proefwoord$/);
    expect(slugOf('a'.repeat(500))).toHaveLength(80);
  });
});

describe('placeholderSlug', () => {
  it('names number and date, or the number alone', () => {
    expect(placeholderSlug(254, '2020-12-23')).toBe('vraag-254-2020-12-23');
    expect(placeholderSlug(254, null)).toBe('vraag-254');
  });
});

import { describe, expect, it } from 'vitest';
import { questionListAddress, QuestionListFilter } from './question-list-filter';

describe('QuestionListFilter', () => {
  it('reads the whole view from the address', () => {
    expect(QuestionListFilter.parse({ zoek: ' aan  de bak ', jaar: '2020', status: 'wacht', pagina: '3' })).toEqual({
      zoek: 'aan de bak',
      jaar: 2020,
      status: 'wacht',
      pagina: 3,
    });
  });

  it('leaves out what it cannot read', () => {
    const unreadable = { zoek: ['a\u0000b', 'c'], jaar: '20200', status: 'alles', pagina: '-1' };
    expect(QuestionListFilter.parse(unreadable)).toEqual({ zoek: 'a b', jaar: null, status: null, pagina: 1 });
    expect(QuestionListFilter.parse({})).toEqual({ zoek: '', jaar: null, status: null, pagina: 1 });
  });

  it('keeps the page within what the database can count', () => {
    expect(QuestionListFilter.parse({ pagina: '999999' }).pagina).toBe(100_000);
    expect(QuestionListFilter.parse({ pagina: '0' }).pagina).toBe(1);
    expect(QuestionListFilter.parse({ pagina: '99999999999' }).pagina).toBe(1);
  });

  it('never leaves half a character', () => {
    expect(QuestionListFilter.parse({ zoek: `${'a'.repeat(199)}😀b` }).zoek).toBe('a'.repeat(199));
    expect(QuestionListFilter.parse({ zoek: 'a\ud83d' }).zoek).toBe('a');
  });
});

describe('questionListAddress', () => {
  it('gives the address that shows the same view', () => {
    const filter = { zoek: 'aan de bak', jaar: 2020, status: 'beantwoord', pagina: 2 } as const;
    const address = questionListAddress(filter);
    expect(QuestionListFilter.parse(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(filter);
    expect(questionListAddress({ zoek: '', jaar: null, status: null, pagina: 1 })).toBe('/vragen');
  });
});

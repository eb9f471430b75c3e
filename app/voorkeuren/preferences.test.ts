import { describe, expect, it } from 'vitest';
import { parseLocale, parseTheme, returnPath } from './preferences';

describe('parseLocale', () => {
  it('takes Dutch for anything it does not know', () => {
    expect([parseLocale('en-GB'), parseLocale('nl-BE'), parseLocale('fr'), parseLocale(undefined)]).toEqual([
      'en-GB',
      'nl-BE',
      'nl-BE',
      'nl-BE',
    ]);
  });
});

describe('parseTheme', () => {
  it('follows the device for anything it does not know', () => {
    expect([parseTheme('dark'), parseTheme('x'), parseTheme(undefined)]).toEqual(['dark', 'system', 'system']);
  });
});

describe('returnPath', () => {
  it('keeps the whole view', () => {
    expect(returnPath('http://localhost:3000/vragen?zoek=a&pagina=2', 'localhost:3000')).toBe(
      '/vragen?zoek=a&pagina=2',
    );
  });

  it.each([
    ['https://elders.example/vragen', 'localhost:3000'],
    ['http://localhost:3000//elders.example', 'localhost:3000'],
    ['geen adres', 'localhost:3000'],
    [null, 'localhost:3000'],
    ['http://localhost:3000/vragen', null],
  ])('goes home rather than elsewhere (%s)', (referrer, host) => {
    expect(returnPath(referrer, host)).toBe('/');
  });
});

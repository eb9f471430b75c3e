import { describe, expect, it } from 'vitest';
import { intervalOf, intervalsMeet, isSameInterval } from './interval-label';

function interval(label: string) {
  const found = intervalOf(label);
  if (found === null) throw new Error(`${label} is no band`);
  return found;
}

describe('bands', () => {
  it.each([
    ['-25', null, 24],
    ['< 25 jaar', null, 24],
    ['jonger dan 25 jaar', null, 24],
    ['onder de 25', null, 24],
    ['t.e.m. 25 jaar', null, 25],
    ['25 jaar en jonger', null, 25],
    ['≤ 25', null, 25],
    ['25-50', 25, 50],
    ['25 – 50 jaar', 25, 50],
    ['25 tot en met 50 jaar', 25, 50],
    ['tussen 25 en 50 jaar', 25, 50],
    ['50+', 50, null],
    ['50-plus', 50, null],
    ['50 jaar en ouder', 50, null],
    ['vanaf 50 jaar', 50, null],
    ['ouder dan 50', 51, null],
    ['> 50 jaar', 51, null],
  ])('it reads %s', (label, low, high) => {
    expect(intervalOf(label)).toMatchObject({ low, high });
  });

  it.each(['Brugge', '25', '2020', 'module 4b', '160120', '50-25', 'Code 95', '-', ''])(
    'it takes %s for no band',
    (label) => {
      expect(intervalOf(label)).toBeNull();
    },
  );

  it.each([
    ['-25', 'jonger dan 25 jaar'],
    ['< 25 jaar', '-25'],
    ['25-50', '25 tot en met 50 jaar'],
    ['25-50', '25 tot 50 jaar'],
    ['50+', '50 jaar en ouder'],
  ])('it takes %s and %s for one', (one, other) => {
    expect(isSameInterval(interval(one), interval(other))).toBe(true);
  });

  it.each([
    ['-25', '-26'],
    ['-25', 't.e.m. 25 jaar'],
    ['25-50', '25-49'],
    ['50+', 'ouder dan 50'],
    ['50+', '55+'],
    ['6 maanden en meer', '6 jaar en meer'],
  ])('it keeps %s and %s apart', (one, other) => {
    expect(isSameInterval(interval(one), interval(other))).toBe(false);
  });

  it('lets 50+ be ouder dan 50 where a sibling ends at 50, and only there', () => {
    const [plus, older] = [interval('50+'), interval('ouder dan 50')];
    expect(isSameInterval(plus, older, { oneTouches: true })).toBe(true);
    expect(isSameInterval(older, plus, { otherTouches: true })).toBe(true);
    expect(isSameInterval(plus, older, { otherTouches: true })).toBe(false);
  });

  it('knows which bands share a number', () => {
    expect(intervalsMeet(interval('-26'), interval('25-50'))).toBe(true);
    expect(intervalsMeet(interval('-25'), interval('25-50'))).toBe(false);
    expect(intervalsMeet(interval('-25'), interval('50+'))).toBe(false);
  });
});

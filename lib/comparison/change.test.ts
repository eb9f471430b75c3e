import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarYear, type Period } from '../figures/period';
import { changeBetween, type ComparedPoint, relativeChange } from './change';
import { Exact } from './exact';
import { NINE_MONTHS_OF_2019 } from './testing/real-case';
import { shareOf } from './share';

function point(value: string | number, given: Partial<Extract<ComparedPoint, { kind: 'figure' }>> = {}): ComparedPoint {
  return {
    kind: 'figure',
    value: new Exact(value),
    unit: null,
    period: calendarYear(2020),
    statuses: [],
    definitionKey: 'd',
    ...given,
  };
}
const MISSING: ComparedPoint = { kind: 'missing', reason: 'suppressed' };
const decimals = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Exact(digits).div(new Exact(10).pow(places)));

describe('the base of a percentage', () => {
  it.each([
    ['0', '0', { kind: 'percent' }],
    ['0', '5', { kind: 'from-zero' }],
    ['0', '-5', { kind: 'from-zero' }],
    ['9', '12', { kind: 'small-base' }],
    ['9.99', '12', { kind: 'small-base' }],
    ['-9', '12', { kind: 'small-base' }],
    ['10', '12', { kind: 'percent' }],
    ['-10', '12', { kind: 'percent' }],
  ])('from %s to %s is %o', (from, to, expected) => {
    expect(relativeChange(new Exact(from), new Exact(to))).toMatchObject(expected);
  });

  it('measures against the size of the base: from −10 to −5 is a rise', () => {
    const relative = relativeChange(new Exact(-10), new Exact(-5));
    expect(relative.kind === 'percent' ? relative.value.toFixed() : null).toBe('50');
  });
});

describe('a change that cannot be computed', () => {
  it('carries the reason of the side that is missing, the first one first', () => {
    expect(changeBetween(MISSING, point(1), [])).toEqual({
      kind: 'none',
      obstacle: { kind: 'missing', side: 'from', reason: 'suppressed' },
    });
    expect(changeBetween(point(1), { kind: 'missing', reason: 'blank' }, [])).toEqual({
      kind: 'none',
      obstacle: { kind: 'missing', side: 'to', reason: 'blank' },
    });
  });

  it('is refused for another unit, another length of period and a hard break', () => {
    expect(changeBetween(point(1), point(2, { unit: 'EUR' }), [])).toMatchObject({ obstacle: { kind: 'unit' } });
    expect(changeBetween(point(596, { period: NINE_MONTHS_OF_2019 }), point(866), [])).toMatchObject({
      obstacle: { kind: 'period-length' },
    });
    expect(changeBetween(point(1), point(2), [{ isHard: false }, { isHard: true }])).toMatchObject({
      obstacle: { kind: 'hard-break' },
    });
  });

  it('is computed between the same nine months of two years', () => {
    const nineMonths: Period = { ...NINE_MONTHS_OF_2019, start: '2020-01-01', end: '2020-09-30' };
    expect(
      changeBetween(point(596, { period: NINE_MONTHS_OF_2019 }), point(600, { period: nineMonths }), []),
    ).toMatchObject({ kind: 'difference', cautions: [] });
  });

  it('never compares a reference date with a year', () => {
    const day: Period = { type: 'reference-date', label: '31/12/2020', start: '2020-12-31', end: '2020-12-31' };
    expect(changeBetween(point(1, { period: day }), point(1), [])).toMatchObject({
      obstacle: { kind: 'period-length' },
    });
  });
});

describe('what stands beside a change', () => {
  it('names a soft break, another definition, other months and provisional figures', () => {
    const first: Period = { type: 'semester', label: '1e semester 2020', start: '2020-01-01', end: '2020-06-30' };
    const second: Period = { type: 'semester', label: '2e semester 2020', start: '2020-07-01', end: '2020-12-31' };
    const change = changeBetween(
      point(10, { period: first, statuses: ['provisional'] }),
      point(20, { period: second, definitionKey: 'other', statuses: ['estimated'] }),
      [{ isHard: false }],
    );
    expect(change).toMatchObject({
      cautions: ['soft-break', 'definition-differs', 'other-months', 'provisional', 'estimated'],
    });
  });
});

describe('identities', () => {
  it('b − a is the opposite of a − b, and a plus the difference is b', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [there, back] = [
          changeBetween(point(0, { value: a }), point(0, { value: b }), []),
          changeBetween(point(0, { value: b }), point(0, { value: a }), []),
        ];
        if (there.kind !== 'difference' || back.kind !== 'difference') return false;
        return there.difference.equals(back.difference.negated()) && a.plus(there.difference).equals(b);
      }),
    );
  });

  it('a percentage of |a| added to a gives b again', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const relative = relativeChange(a, b);
        if (relative.kind !== 'percent') return true;
        return a.plus(relative.value.times(a.abs()).div(100)).minus(b).abs().lessThan('1e-30');
      }),
    );
  });

  it('percentages change in points, never in percent', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const change = changeBetween(point(0, { value: a, unit: '%' }), point(0, { value: b, unit: '%' }), []);
        return change.kind === 'points' && change.points.equals(b.minus(a));
      }),
    );
  });

  it('the shares of all parts of a total add up to a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const shares = parts.map((part) => shareOf(point(part), point(total)));
        if (total === 0) return shares.every((share) => share.kind === 'none' && share.reason.kind === 'zero-total');
        const sum = shares.reduce(
          (all, share) => (share.kind === 'percent' ? all.plus(share.value) : all),
          new Exact(0),
        );
        return sum.minus(100).abs().lessThan('1e-30');
      }),
    );
  });
});

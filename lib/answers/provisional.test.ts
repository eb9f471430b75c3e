import { describe, expect, it } from 'vitest';
import { isProvisionalAt } from './provisional';

const PARTS = [
  { paths: ['1'], isProvisional: false },
  { paths: ['4'], isProvisional: true },
];

describe('isProvisionalAt', () => {
  it('holds for the part that says so and for what is below it', () => {
    expect([isProvisionalAt(['4'], PARTS), isProvisionalAt(['4.a'], PARTS)]).toEqual([true, true]);
  });

  it('does not hold elsewhere', () => {
    expect([isProvisionalAt(['1'], PARTS), isProvisionalAt(['41'], PARTS), isProvisionalAt([], PARTS)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('holds for a part without a number that says so itself', () => {
    const preamble = { paths: [], isProvisional: true };
    expect(isProvisionalAt(preamble.paths, [preamble])).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { isKnownOn } from './known-on';

const RECORDED = new Date('2026-03-01T23:30:00Z'); // in Brussels it is the second of March already

it.each([
  ['2020-05-01', '2020-05-01', true],
  ['2020-05-01', '2020-04-30', false],
  [null, '2026-03-02', true],
  [null, '2026-03-01', false],
  ['2020-05-01', null, true],
] as const)('what was stated on %s is known on %s: %s', (statedOn, knownOn, expected) => {
  expect(isKnownOn(knownOn, { statedOn, recordedAt: RECORDED })).toBe(expected);
});

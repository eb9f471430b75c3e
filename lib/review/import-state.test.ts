import { describe, expect, it } from 'vitest';
import { importStateOf } from './import-state';

const AT = new Date('2024-06-03T10:00:00Z');

describe('importStateOf', () => {
  it.each([
    [{ startedAt: null, finishedAt: null, problem: null }, 'waiting'],
    [{ startedAt: AT, finishedAt: null, problem: null }, 'reading'],
    [{ startedAt: AT, finishedAt: AT, problem: null }, 'done'],
    [{ startedAt: AT, finishedAt: AT, problem: 'encrypted' }, 'failed'],
    [{ startedAt: null, finishedAt: AT, problem: 'empty' }, 'failed'],
  ] as const)('says of %j that it is %s', (facts, state) => {
    expect(importStateOf(facts)).toBe(state);
  });
});

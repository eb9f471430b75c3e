import { describe, expect, it } from 'vitest';
import { partIndexOf } from './part-of-path';

const PARTS = [{ paths: [] }, { paths: ['1', '2'] }, { paths: ['4'] }, { paths: ['4.b'] }];

describe('partIndexOf', () => {
  it.each([
    ['2', 1],
    ['4.b', 3],
    ['4.b.1', 3],
    ['4.c', 2],
    ['9', 0],
    [null, 0],
  ])('puts %j into part %j', (path, index) => {
    expect(partIndexOf(path, PARTS)).toBe(index);
  });

  it('knows no part where there is none', () => {
    expect(partIndexOf('9', [{ paths: ['1'] }])).toBeNull();
  });
});

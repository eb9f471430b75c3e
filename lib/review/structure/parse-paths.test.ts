import { describe, expect, it } from 'vitest';
import { parsePaths, pathWords } from './parse-paths';

describe('parsePaths', () => {
  it.each([
    ['1, 2.a en 3', ['1', '2.a', '3']],
    ['1.a', ['1.a']],
    ['1.  2) ', ['1', '2']],
    ['A; a', ['a']],
    ['', []],
    ['eerste', ['eerste']],
  ])('reads %j as %j', (text, paths) => {
    expect(parsePaths(text)).toEqual(paths);
  });

  it('reads back what it wrote', () => {
    expect(parsePaths(pathWords(['1', '2.a', '4.b']))).toEqual(['1', '2.a', '4.b']);
  });
});

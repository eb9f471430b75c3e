import { describe, expect, it } from 'vitest';
import { readingEdit } from './reading-edit';

const movedTo = (path: string): boolean => readingEdit.safeParse({ kind: 'move-table', table: 0, path }).success;

describe('the number of a sub-question in an edit', () => {
  it.each(['1', '12', '1.a', '4.b', 'a.ii', '2.a.1', '3.iv'])('may be %s', (path) => {
    expect(movedTo(path)).toBe(true);
  });

  it.each(['', 'eerste', '1 a', '1.', '.a', 'A', '1.bis', '1000', '1a'])('is not “%s”', (path) => {
    expect(movedTo(path)).toBe(false);
  });
});

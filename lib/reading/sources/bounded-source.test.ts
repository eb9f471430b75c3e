import { describe, expect, it } from 'vitest';
import { boundedSource } from './bounded-source';
import type { SourceDocument } from './source-document';
import { SourceProblem } from './source-problem';

const sourceOf = (texts: readonly string[]): SourceDocument => ({
  lines: texts.map((text, index) => ({ text, page: 1, line: index + 1 })),
  grids: [],
  pages: null,
  warnings: [],
});

describe('boundedSource', () => {
  it('lets a source through up to 150,000 lines and a million characters on a line', () => {
    const long = sourceOf(['a'.repeat(1_000_000)]);
    const many = sourceOf(Array.from({ length: 150_000 }, () => ''));
    expect(boundedSource(long)).toBe(long);
    expect(boundedSource(many)).toBe(many);
  });

  it('refuses one line or one character more', () => {
    const problem = new SourceProblem('too-complex');
    expect(() => boundedSource(sourceOf(['a'.repeat(1_000_001)]))).toThrow(problem);
    expect(() => boundedSource(sourceOf(Array.from({ length: 150_001 }, () => '')))).toThrow(problem);
  });
});

import { describe, expect, it } from 'vitest';
import { markLines, parseSourceLines, snippetOf } from './source-lines';

const LINES = parseSourceLines(['Middengeschoold 175', '', 'Kortgeschoold 662', '', 'Totaal 866']);

describe('parseSourceLines', () => {
  it('counts plain lines from 1 and keeps stated places', () => {
    expect(LINES[2]).toEqual({ page: 1, line: 3, text: 'Kortgeschoold 662' });
    expect(parseSourceLines([{ text: 'a', page: 2, line: 1, size: 9 }])).toEqual([{ text: 'a', page: 2, line: 1 }]);
  });

  it('refuses what are no lines', () => {
    expect(() => parseSourceLines({})).toThrow();
  });
});

describe('markLines', () => {
  it('marks the characters of the figure and loses none', () => {
    const marked = markLines(LINES, { page: 1, line: 3, start: 14, end: 17 });
    expect(marked[2]).toMatchObject({ before: 'Kortgeschoold ', marked: '662', after: '' });
    expect(marked.map((line) => line.before + line.marked + line.after)).toEqual(LINES.map((line) => line.text));
  });

  it('marks the whole line when no characters are known, and nothing elsewhere', () => {
    expect(markLines(LINES, { page: 1, line: 5, start: null, end: null })[4]?.marked).toBe('Totaal 866');
    expect(markLines(LINES, { page: 2, line: 5, start: 0, end: 3 }).every((line) => line.marked === '')).toBe(true);
    expect(markLines(LINES, null).every((line) => line.marked === '')).toBe(true);
  });
});

describe('snippetOf', () => {
  it('shows the nearest printed lines on either side', () => {
    const snippet = snippetOf(markLines(LINES, { page: 1, line: 3, start: 14, end: 17 }), 1);
    expect(snippet.map((line) => line.text)).toEqual(['Middengeschoold 175', 'Kortgeschoold 662', 'Totaal 866']);
  });

  it('stops at the ends, and is empty when nothing is marked', () => {
    expect(snippetOf(markLines(LINES, { page: 1, line: 1, start: 0, end: 1 }), 1)).toHaveLength(2);
    expect(snippetOf(markLines(LINES, null), 1)).toEqual([]);
  });
});

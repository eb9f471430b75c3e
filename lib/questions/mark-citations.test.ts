import { describe, expect, it } from 'vitest';
import { markCitations } from './mark-citations';

describe('markCitations', () => {
  it('keeps every character and marks the citation', () => {
    const text = 'Vervolg op SV 829 van vorig jaar.';
    const marked = markCitations(text, [{ text: 'SV 829' }]);
    expect(marked.map((part) => part.text).join('')).toBe(text);
    expect(marked.filter((part) => part.citation !== null)).toEqual([{ text: 'SV 829', citation: 0 }]);
  });

  it('leaves a text without citations whole, and an empty one empty', () => {
    expect(markCitations('Zonder.', [{ text: 'SV 1' }, { text: '' }])).toEqual([{ text: 'Zonder.', citation: null }]);
    expect(markCitations('', [{ text: 'SV 1' }])).toEqual([]);
  });

  it('takes the longer of two that start together, and none inside another', () => {
    const marked = markCitations('zie SV 829 van 2020', [
      { text: 'SV 829' },
      { text: 'SV 829 van 2020' },
      { text: '829' },
    ]);
    expect(marked.at(-1)).toEqual({ text: 'SV 829 van 2020', citation: 1 });
    expect(marked).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { markFigures } from './mark-figures';

const TEXT = 'Er was overleg. In 2020 werden 792 begeleidingen afgesloten, 2 meer dan gepland.';
const SENTENCE = 'In 2020 werden 792 begeleidingen afgesloten, 2 meer dan gepland.';

describe('markFigures', () => {
  it('marks the figure in its sentence and loses no character', () => {
    const marked = markFigures(TEXT, [{ raw: '792', sentence: SENTENCE }]);
    expect(marked.map((part) => part.text).join('')).toBe(TEXT);
    expect(marked.find((part) => part.figure === 0)?.text).toBe('792');
  });

  it('does not take a piece of another number for the figure', () => {
    const marked = markFigures(TEXT, [{ raw: '2', sentence: SENTENCE }]);
    const before = marked
      .slice(
        0,
        marked.findIndex((part) => part.figure === 0),
      )
      .map((part) => part.text);
    expect(before.join('')).toBe('Er was overleg. In 2020 werden 792 begeleidingen afgesloten, ');
  });

  it('gives equal figures a place of their own each', () => {
    const marked = markFigures('Er waren 3 en 3.', [
      { raw: '3', sentence: 'Er waren 3 en 3.' },
      { raw: '3', sentence: 'Er waren 3 en 3.' },
    ]);
    expect(marked.map((part) => part.figure)).toEqual([null, 0, null, 1, null]);
  });

  it('leaves a text whole in which the figure is not found', () => {
    expect(markFigures(TEXT, [{ raw: '5', sentence: 'Elders.' }])).toEqual([{ text: TEXT, figure: null }]);
  });
});

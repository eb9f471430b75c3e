import { describe, expect, it } from 'vitest';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { applyEdit } from '../edits/apply-edit';
import type { ReadingEdit } from '../edits/reading-edit';
import { reviewSource } from '../edits/review-source';
import { answeredDocument } from '../testing/documents';
import { printedText, printedWords } from './printed-words';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const START = readText(TEXT);
const SOURCE = reviewSource(textLines(TEXT));

function make(...edits: readonly ReadingEdit[]): typeof START {
  return edits.reduce((reading, edit) => {
    const result = applyEdit(reading, edit, SOURCE);
    if (!result.ok) throw new Error(result.problem);
    return result.reading;
  }, START);
}

describe('what was printed beside what a person wrote', () => {
  it('is told of title, headings and labels, also after a row came between', () => {
    const [table] =
      make(
        { kind: 'add-row', table: 0, at: 1 },
        { kind: 'set-row-label', table: 0, row: 0, label: 'Stad Antwerpen' },
        { kind: 'set-column-heading', table: 0, column: 1, heading: '2022' },
        { kind: 'set-table-title', table: 0, title: 'Bezoek' },
      ).answer?.tables ?? [];
    const words = table ? printedWords(table, START) : null;
    expect(words?.columns).toEqual([null, '2023']);
    expect(words?.labels[0]).toBe('Antwerpen');
    expect(words?.title).toBe(START.answer?.tables[0]?.title);
  });

  it('is nothing for what nobody changed, and for a table that was typed', () => {
    const [table] = START.answer?.tables ?? [];
    expect(table && printedWords(table, START)).toEqual({ title: null, columns: [], labels: [] });
    const typed = make({ kind: 'add-typed-table', text: 'Stad\t2020\nGent\t1', title: '', path: null });
    const [, added] = typed.answer?.tables ?? [];
    expect(added && printedWords(added, START)).toBeNull();
  });

  it('is told of the text of a part', () => {
    const index = START.answer?.items.findIndex((part) => part.text !== '') ?? 0;
    const before = START.answer?.items[index];
    const [part] = make({ kind: 'set-part-text', part: index, text: 'Anders.' }).answer?.items.slice(index) ?? [];
    expect([part && printedText(part, START), before && printedText(before, START)]).toEqual([before?.text, null]);
  });
});

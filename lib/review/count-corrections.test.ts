import { describe, expect, it } from 'vitest';
import type { ReadAnswer, Reading } from '../reading/reading';
import { readText } from '../reading/testing/read-text';
import { addCorrections, countCorrections, NO_CORRECTIONS, type CorrectionCounts } from './count-corrections';
import { answeredDocument } from './testing/documents';

const machine = readText(answeredDocument({ number: 11, date: '5 januari 2024', year: 2023 }));

function withAnswer(change: (answer: ReadAnswer) => ReadAnswer): Reading {
  return { ...machine, answer: machine.answer && change(machine.answer) };
}

/** The kinds that are not zero. */
function found(counts: CorrectionCounts): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function corrections(accepted: Reading): Record<string, number> {
  return found(countCorrections(machine, accepted));
}

describe('countCorrections', () => {
  it('counts nothing when a person accepted what was read, whatever the warnings', () => {
    expect(corrections({ ...machine, warnings: ['kijk dit na'] })).toEqual({});
  });

  it('counts each fact of the header that was set right', () => {
    const question = machine.question && { ...machine.question, number: 12, title: 'Een andere titel', asker: null };
    expect(corrections({ ...machine, question })).toEqual({ header: 3 });
  });

  it('tells a sub-question that was split or joined from one that was added or removed', () => {
    const items = machine.question?.items ?? [];
    const withItems = (changed: typeof items): Reading => ({
      ...machine,
      question: machine.question && { ...machine.question, items: changed },
    });
    const [first, ...others] = items;
    if (!first) throw new Error('the document has items');
    const half = first.text.slice(0, 20);
    const split = [{ ...first, text: first.text.slice(20) }, { ...first, path: '9', text: half }, ...others];
    expect(corrections(withItems(split))).toEqual({ 'item-text': 1, 'item-split': 1 });
    expect(found(countCorrections(withItems(split), machine))).toEqual({ 'item-text': 1, 'item-joined': 1 });
    expect(corrections(withItems([...items, { ...first, path: '9', text: 'Iets nieuws' }]))).toEqual({
      'item-added': 1,
    });
    expect(corrections(withItems(others))).toEqual({ 'item-removed': 1 });
  });

  it('counts what was changed of a part', () => {
    const accepted = withAnswer((answer) => ({
      ...answer,
      items: answer.items.map((part, index) =>
        index === 0
          ? { ...part, paths: ['1', '2'], outcome: 'partial', reason: 'totals-only', provisional: true }
          : part,
      ),
    }));
    expect(corrections(accepted)).toEqual({ 'part-paths': 1, outcome: 1, reason: 1, provisional: 1 });
  });

  it('counts what was changed of a table, its columns, rows and cells', () => {
    const accepted = withAnswer((answer) => ({
      ...answer,
      tables: answer.tables.map((table) => ({
        ...table,
        path: '2',
        title: 'Bezoekers',
        columns: table.columns.map((label, index) => (index === 1 ? '2024' : label)),
        rows: table.rows.slice(1).map((row) => ({
          ...row,
          kind: 'total' as const,
          label: `${row.label}!`,
          cells: row.cells.map((cell) => ({ ...cell, raw: `${cell.raw}*` })),
        })),
      })),
    }));
    expect(corrections(accepted)).toEqual({
      'table-moved': 1,
      'table-retitled': 1,
      column: 1,
      'row-removed': 1,
      'row-kind': 1,
      'row-label': 2,
      cell: 2,
    });
  });

  it('counts a table that was missed and one that is none', () => {
    const without = withAnswer((answer) => ({ ...answer, tables: [] }));
    expect(corrections(without)).toEqual({ 'table-removed': 1 });
    expect(found(countCorrections(without, machine))).toEqual({ 'table-added': 1 });
  });
});

describe('addCorrections', () => {
  it('sums each kind', () => {
    const one = { ...NO_CORRECTIONS, cell: 2, header: 1 };
    expect(found(addCorrections(one, { ...NO_CORRECTIONS, cell: 3 }))).toEqual({ cell: 5, header: 1 });
  });
});

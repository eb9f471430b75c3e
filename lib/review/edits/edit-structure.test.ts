import { describe, expect, it } from 'vitest';
import type { Reading, ReadTable } from '../../reading/reading';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { answeredDocument } from '../testing/documents';
import { applyEdit } from './apply-edit';
import type { EditProblem } from './edit-result';
import type { ReadingEdit } from './reading-edit';
import { reviewSource } from './review-source';
import { tryEdit } from './try-edit';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const SOURCE = reviewSource(textLines(TEXT));
const READING = readText(TEXT);

function make(reading: Reading, ...edits: readonly ReadingEdit[]): Reading {
  return edits.reduce((each, edit) => {
    const result = applyEdit(each, edit, SOURCE);
    if (!result.ok) throw new Error(`${edit.kind}: ${result.problem}`);
    return result.reading;
  }, reading);
}

function problemOf(edit: unknown, reading = READING): EditProblem | null {
  const result = tryEdit(reading, edit, SOURCE);
  return result.ok ? null : result.problem;
}

function tableOf(reading: Reading): ReadTable {
  const [table] = reading.answer?.tables ?? [];
  if (!table) throw new Error('no table');
  return table;
}

function pathsOf(reading: Reading): string[] {
  return (reading.answer?.items ?? []).map((part) => part.paths.join());
}

describe('moving parts and sub-questions', () => {
  it('puts a part elsewhere and back, with the doubts about it', () => {
    const doubts = [
      { kind: 'outcome' as const, at: { page: 1, line: 1 }, message: 'deel', alternative: null, target: { part: 0 } },
    ];
    const moved = make({ ...READING, doubts }, { kind: 'move-part', part: 0, to: 2 });
    const [first, ...rest] = pathsOf(READING);
    expect(pathsOf(moved)).toEqual([...rest.slice(0, 2), first, ...rest.slice(2)]);
    expect(moved.doubts?.[0]?.target).toEqual({ part: 2 });
    expect(make(moved, { kind: 'move-part', part: 2, to: 0 })).toMatchObject({ answer: READING.answer, doubts });
    expect(problemOf({ kind: 'move-part', part: 0, to: 99 })).toBe('impossible');
  });

  it('puts a sub-question elsewhere', () => {
    const moved = make(READING, { kind: 'move-item', item: 3, to: 0 });
    expect(moved.question?.items.map((item) => item.path)).toEqual(['2', '1', '1.a', '1.b']);
  });
});

describe('the period of a column', () => {
  const typed = (period: string, periodType?: string): unknown => ({
    kind: 'set-column-period',
    table: 0,
    column: 1,
    period,
    ...(periodType === undefined ? {} : { periodType }),
  });

  it.each([
    ['2019-2020', 'school-year', '2019-09-01'],
    ['2019-2020', 'academic-year', '2019-10-01'],
    ['2019-2020', 'several-years', '2019-01-01'],
    ['K2 2021', 'quarter', '2021-04-01'],
    ['31/12/2020', 'reference-date', '2020-12-31'],
  ])('is %s of the chosen kind %s', (label, type, start) => {
    const result = tryEdit(READING, typed(label, type), SOURCE);
    expect(result.ok && tableOf(result.reading).periods[1]).toMatchObject({ type, start });
  });

  it('is refused with the reason when it is none, or one of another kind', () => {
    expect(problemOf(typed('vorig jaar', 'calendar-year'))).toBe('not-a-period');
    expect(problemOf(typed('2020', 'school-year'))).toBe('other-period-type');
  });

  it('is a doubt, and no guess, once the heading names none; naming one settles it', () => {
    const renamed = make(READING, { kind: 'set-column-heading', table: 0, column: 1, heading: 'bezoekers' });
    expect(tableOf(renamed).periods[1]).toBeNull();
    expect(renamed.doubts?.filter((doubt) => doubt.kind === 'period')).toMatchObject([
      { target: { table: 0, column: 1 } },
    ]);
    const known = make(renamed, { kind: 'set-column-period', table: 0, column: 1, period: '2022' });
    expect(known.doubts?.some((doubt) => doubt.kind === 'period')).toBe(false);
    const next = make(READING, { kind: 'set-column-heading', table: 0, column: 1, heading: '2024' });
    expect([tableOf(next).periods[1]?.start, next.doubts?.some((doubt) => doubt.kind === 'period')]).toEqual([
      '2024-01-01',
      false,
    ]);
  });
});

describe('the rows and cells of a table', () => {
  it('takes the words of a row as the headings of a table that was split off', () => {
    const two = make(
      READING,
      { kind: 'add-row', table: 0, at: 1 },
      { kind: 'set-row-label', table: 0, row: 1, label: 'Stad' },
      { kind: 'retype-cell', table: 0, row: 1, cell: 0, raw: '2022' },
      { kind: 'split-table', table: 0, row: 1 },
      { kind: 'heading-from-row', table: 1, row: 0 },
    );
    const table = two.answer?.tables[1];
    expect(table?.columns).toEqual(['Stad', '2022']);
    expect(table?.periods[1]?.start).toBe('2022-01-01');
    expect(table?.rows.map((row) => row.label)).toEqual(['Limburg', 'Totaal']);
  });

  it('marks a figure as provisional, and nothing that is no figure', () => {
    const edit = { kind: 'set-cell-provisional', table: 0, row: 0, cell: 0, provisional: true } as const;
    const marked = make(READING, edit);
    expect(tableOf(marked).rows[0]?.cells[0]?.provisional).toBe(true);
    expect(make(marked, { ...edit, provisional: false })).toEqual(READING);
    const hidden = make(marked, { kind: 'set-cell-state', table: 0, row: 0, cell: 0, state: 'suppressed' });
    expect(problemOf(edit, hidden)).toBe('not-a-number');
  });
});

describe('an edit that cannot be made', () => {
  it.each([
    [{ kind: 'move-table', table: 0, path: 'eerste' }, 'not-a-path'],
    [{ kind: 'set-table-title', table: 0, title: 'x'.repeat(2_001) }, 'too-long'],
    [{ kind: 'set-item-path', item: 0, path: '2' }, 'path-taken'],
    [{ kind: 'split-part', part: 0, offset: 0, paths: [] }, 'no-cut'],
    [{ kind: 'join-tables', table: 0 }, 'no-next'],
    [{ kind: 'join-rows', table: 0, row: 2 }, 'no-next'],
    [{ kind: 'set-row-kind', table: 0, row: 0, rowKind: 'group' }, 'has-figures'],
    [{ kind: 'remove-column', table: 0, column: 1 }, 'only-one'],
    [{ kind: 'set-answer-date', value: '2024-13-01' }, 'not-a-date'],
    [{ kind: 'add-typed-table', text: 'geen tabel', title: '', path: null }, 'no-table'],
    [{ kind: 'remove-table', table: 7 }, 'gone'],
    [{ kind: 'onbekend' }, 'invalid'],
  ])('says why: %j', (edit, problem) => {
    expect(problemOf(edit)).toBe(problem);
  });

  it('joins no tables of another width', () => {
    const two = make(READING, {
      kind: 'add-typed-table',
      text: 'Stad\t2020\t2021\nGent\t1\t2',
      title: '',
      path: null,
    });
    expect(problemOf({ kind: 'join-tables', table: 0 }, two)).toBe('other-width');
  });
});

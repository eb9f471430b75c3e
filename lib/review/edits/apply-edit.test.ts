import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, ReadTable } from '../../reading/reading';
import { readingSchema } from '../../reading/reading-schema';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { answeredDocument } from '../testing/documents';
import { anyEdit } from '../testing/edit-arbitrary';
import { applyEdit } from './apply-edit';
import { extended, editEntry, rebased, replayed, undoable, type LogEntry } from './edit-log';
import { readingEdit, type ReadingEdit } from './reading-edit';
import { reviewSource, type ReviewSource } from './review-source';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const SOURCE = reviewSource(textLines(TEXT));
const READING = readText(TEXT);

function make(reading: Reading, edit: ReadingEdit, source: ReviewSource = SOURCE): Reading {
  const result = applyEdit(reading, edit, source);
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}

function tableOf(reading: Reading, index = 0): ReadTable {
  const table = reading.answer?.tables[index];
  if (!table) throw new Error('no such table');
  return table;
}

function lineOf(words: string, text = TEXT): { page: number; line: number } {
  const line = text.split('\n').findIndex((each) => each.includes(words)) + 1;
  if (line === 0) throw new Error(`no line says ${words}`);
  return { page: 1, line };
}

let lastId = 0;
function entry(reading: Reading, edit: ReadingEdit): LogEntry {
  lastId += 1;
  return editEntry(`00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`, reading, edit);
}

function after(id: string, kind: 'undo' | 'redo'): LogEntry {
  lastId += 1;
  return { id: `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`, action: { kind, of: id } };
}

describe('applyEdit', () => {
  it('never throws, keeps what it was given, and keeps the reading valid', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        let reading = READING;
        for (const edit of edits) {
          const before = JSON.stringify(reading);
          const result = applyEdit(reading, edit, SOURCE);
          expect(JSON.stringify(reading)).toBe(before);
          if (!result.ok) continue;
          reading = result.reading;
          expect(readingSchema.safeParse(reading).error).toBeUndefined();
          for (const table of reading.answer?.tables ?? []) {
            const widths = table.rows.map((row) => (row.kind === 'group' ? 0 : row.cells.length));
            expect(widths.every((width) => width === 0 || width === table.columns.length - 1)).toBe(true);
            expect([table.periods.length, table.units.length]).toEqual([table.columns.length, table.columns.length]);
          }
          for (const { target } of reading.doubts ?? []) {
            if (target && 'table' in target) expect(reading.answer?.tables[target.table]).toBeDefined();
            if (target && 'part' in target) expect(reading.answer?.items[target.part]).toBeDefined();
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is plain data: what the schema lets through, applied after being sent, does the same', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const sent = readingEdit.parse(JSON.parse(JSON.stringify(edit)));
        expect(applyEdit(READING, sent, SOURCE)).toEqual(applyEdit(READING, edit, SOURCE));
      }),
    );
  });

  it('reads a retyped cell as the reader would, checks the sum anew and keeps what the machine read', () => {
    const wrong = make(READING, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: ' 1.300 ' });
    expect(tableOf(wrong).rows[0]?.cells[0]).toMatchObject({
      raw: '1.300',
      decimal: '1300',
      state: 'number',
      machineRaw: '12',
    });
    expect(tableOf(wrong).checks).toMatchObject([{ expected: 30, actual: 1318, holds: false }]);
    expect(wrong.doubts?.map(({ kind, target }) => ({ kind, target }))).toContainEqual({
      kind: 'sum',
      target: { table: 0, row: 2, cell: 0 },
    });
    expect(wrong.warnings.join()).toContain('1318');
    const right = make(wrong, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '12' });
    expect(right).toEqual(READING);
  });

  it('keeps a sum that a person let stand, until its figures change', () => {
    const wrong = make(READING, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '13' });
    const doubt = wrong.doubts?.find((each) => each.kind === 'sum');
    const settled = make(wrong, { kind: 'settle-doubt', message: doubt?.message ?? '' });
    expect(settled.doubts?.some((each) => each.kind === 'sum')).toBe(false);
    const titled = make(settled, { kind: 'set-row-label', table: 0, row: 0, label: 'Stad Antwerpen' });
    expect(titled.doubts?.some((each) => each.kind === 'sum')).toBe(false);
    const changed = make(titled, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '14' });
    expect(changed.doubts?.filter((each) => each.kind === 'sum')).toHaveLength(1);
  });

  it('says what a cell without a figure stands for, and refuses a figure that is none', () => {
    const suppressed = make(READING, { kind: 'set-cell-state', table: 0, row: 0, cell: 0, state: 'suppressed' });
    expect(tableOf(suppressed).rows[0]?.cells[0]).toMatchObject({
      raw: '12',
      machineRaw: '12',
      decimal: null,
      value: null,
    });
    expect(make(suppressed, { kind: 'set-cell-state', table: 0, row: 0, cell: 0, state: 'number' })).toEqual(READING);
    const words = make(READING, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: 'twaalf' });
    expect(applyEdit(words, { kind: 'set-cell-state', table: 0, row: 0, cell: 0, state: 'number' }, SOURCE)).toEqual({
      ok: false,
      problem: 'not-a-number',
    });
  });

  it('splits and joins rows, and makes headings and totals of them', () => {
    const one = make(READING, { kind: 'set-row-label', table: 0, row: 0, label: 'Vlaanderen Antwerpen' });
    const two = make(one, { kind: 'split-row', table: 0, row: 0, offset: 10 });
    expect(tableOf(two).rows.map((row) => [row.label, row.cells[0]?.raw])).toEqual([
      ['Vlaanderen', ''],
      ['Antwerpen', '12'],
      ['Limburg', '18'],
      ['Totaal', '30'],
    ]);
    const headed = make(two, { kind: 'set-row-kind', table: 0, row: 0, rowKind: 'group' });
    expect(tableOf(headed).rows.map((row) => row.group)).toEqual([null, 'Vlaanderen', 'Vlaanderen', 'Vlaanderen']);
    expect(tableOf(headed).checks).toMatchObject([{ group: 'Vlaanderen', holds: true }]);
    expect(make(two, { kind: 'join-rows', table: 0, row: 0 })).toMatchObject({ answer: one.answer });
    expect(applyEdit(READING, { kind: 'set-row-kind', table: 0, row: 0, rowKind: 'group' }, SOURCE)).toEqual({
      ok: false,
      problem: 'has-figures',
    });
  });

  it('splits a table and joins it again', () => {
    const split = make(READING, { kind: 'split-table', table: 0, row: 1 });
    expect(split.answer?.tables.map((table) => table.rows.length)).toEqual([1, 2]);
    const joined = make(split, { kind: 'join-tables', table: 0 });
    expect(tableOf(joined).rows).toEqual(tableOf(READING).rows);
    expect(tableOf(joined).checks).toEqual(tableOf(READING).checks);
  });

  it('adds and removes columns with their cells', () => {
    const wide = make(READING, { kind: 'add-column', table: 0, at: 1 });
    expect(tableOf(wide).rows[0]?.cells.map((cell) => cell.raw)).toEqual(['', '12']);
    const named = make(wide, { kind: 'set-column-period', table: 0, column: 1, period: '2022' });
    expect(tableOf(named).periods[1]?.start).toBe('2022-01-01');
    expect(tableOf(make(wide, { kind: 'remove-column', table: 0, column: 1 })).rows).toEqual(tableOf(READING).rows);
    expect(applyEdit(READING, { kind: 'remove-column', table: 0, column: 1 }, SOURCE).ok).toBe(false);
  });

  it('reads a missed table from its lines, with the place of every cell', () => {
    const without = make(READING, { kind: 'remove-table', table: 0 });
    const edit = {
      kind: 'add-table-from-lines',
      from: lineOf('Provincie 2023'),
      to: lineOf('Totaal 30'),
      path: '1.a',
      columns: null,
    } as const;
    const table = tableOf(make(without, edit));
    expect(table.columns).toEqual(['Provincie', '2023']);
    expect(table.rows.map((row) => [row.kind, row.label, row.cells[0]?.raw])).toEqual([
      ['row', 'Antwerpen', '12'],
      ['row', 'Limburg', '18'],
      ['total', 'Totaal', '30'],
    ]);
    expect(table.checks).toMatchObject([{ holds: true }]);
    for (const row of table.rows) {
      for (const { raw, at } of row.cells) expect(TEXT.split('\n')[at.line - 1]?.slice(at.start, at.end)).toBe(raw);
    }
  });

  it('takes lines that are no table to the reader as a grid to fill in', () => {
    const [from, to] = [lineOf('b) Er zijn geen cijfers'), lineOf('2. De redenen')];
    const added = make(READING, { kind: 'add-table-from-lines', from, to, path: '2', columns: 3 });
    const table = tableOf(added, 1);
    expect(table.columns).toHaveLength(3);
    expect(table.rows.map((row) => row.cells.map((cell) => cell.state))).toEqual([
      ['blank', 'blank'],
      ['blank', 'blank'],
    ]);
    expect(table.rows[0]?.cells[0]?.at.line).toBe(from.line);
  });

  it('takes a typed table, whose places are in no page', () => {
    const text = 'Stad\t2020\t2021\nNoord\nGent\t12\t1.300\nTotaal\t12\t1.300';
    const table = tableOf(make(READING, { kind: 'add-typed-table', text, title: 'Steden', path: '2' }), 1);
    expect(table).toMatchObject({ title: 'Steden', path: '2', columns: ['Stad', '2020', '2021'] });
    expect(table.periods.map((period) => period?.label)).toEqual([undefined, '2020', '2021']);
    expect(table.rows.map((row) => row.kind)).toEqual(['group', 'row', 'total']);
    expect(table.rows[1]?.cells[1]).toMatchObject({
      raw: '1.300',
      decimal: '1300',
      machineRaw: null,
      at: { page: 0, line: 3 },
    });
  });

  it('begins a new part at a line, with what stands behind it', () => {
    const joined = make(READING, { kind: 'join-parts', part: 0 });
    expect(tableOf(joined).path).toBe('1');
    const split = make(joined, {
      kind: 'part-from-line',
      from: lineOf('a) provincie', TEXT.replace('a) provincie;', '')),
      paths: ['1.a'],
    });
    const part = split.answer?.items.findIndex((each) => each.paths.includes('1.a') && each.paths.length === 1) ?? -1;
    expect(part).toBeGreaterThan(0);
    expect(tableOf(split).path).toBe('1.a');
  });

  it('moves the border between question and answer and keeps the corrected tables', () => {
    const corrected = make(READING, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '13' });
    const moved = make(corrected, { kind: 'answer-from-line', from: lineOf('1. De tabellen') });
    expect(moved.answer?.tables.map((table) => [table.path, table.rows[0]?.cells[0]?.raw])).toEqual([['1.a', '13']]);
    expect(moved.answer?.items.map((part) => part.paths.join())).toEqual(
      READING.answer?.items.map((part) => part.paths.join()),
    );
    expect(moved.question?.number).toBe(12);
  });

  it('moves doubts along with what they are about, and settles those that an edit answers', () => {
    const doubted: Reading = {
      ...READING,
      doubts: [
        {
          kind: 'number-spaces',
          at: { page: 1, line: 1 },
          message: 'cel',
          alternative: '1 8',
          target: { table: 0, row: 1, cell: 0 },
        },
        { kind: 'outcome', at: { page: 1, line: 1 }, message: 'deel', alternative: null, target: { part: 2 } },
      ],
    };
    const added = make(doubted, { kind: 'add-row', table: 0, at: 0 });
    expect(added.doubts?.map((doubt) => doubt.target)).toEqual([{ table: 0, row: 2, cell: 0 }, { part: 2 }]);
    // A column with a blank part has no sum to check: the new row is filled in first.
    const filledIn = make(added, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '0' });
    const typed = make(filledIn, { kind: 'retype-cell', table: 0, row: 2, cell: 0, raw: '19' });
    expect(typed.doubts?.map((doubt) => doubt.kind)).toEqual(['outcome', 'sum']);
    const judged = make(typed, {
      kind: 'set-part-outcome',
      part: 2,
      outcome: 'partial',
      reason: null,
      provisional: false,
    });
    expect(judged.doubts?.map((doubt) => doubt.kind)).toEqual(['sum']);
    const gone = make(doubted, { kind: 'remove-table', table: 0 });
    expect(gone.doubts?.map((doubt) => doubt.kind)).toEqual(['outcome']);
  });

  it('sets the fields of the question and refuses what they cannot be', () => {
    const titled = make(READING, { kind: 'set-question-field', field: 'title', value: '  Proefbanken (3) ' });
    expect(titled.question?.title).toBe('Proefbanken (3)');
    expect(make(READING, { kind: 'set-question-field', field: 'number', value: '' }).question?.number).toBeNull();
    for (const [field, value, problem] of [
      ['number', '0', 'not-a-number'],
      ['date', '2024-02-30', 'not-a-date'],
      ['parliamentaryYear', '2020-2022', 'not-a-parliamentary-year'],
      ['parliament', 'elders', 'invalid'],
    ] as const) {
      expect(applyEdit(READING, { kind: 'set-question-field', field, value }, SOURCE)).toEqual({ ok: false, problem });
    }
  });

  it('adds a stated figure from a stretch of the source', () => {
    const text = TEXT.replace('De tabellen geven', 'Er waren veertig banken en 1.250 stoelen. De tabellen geven');
    const source = reviewSource(textLines(text));
    const reading = readText(text);
    const cleared = (reading.answer?.figures ?? []).reduce(
      (each) => make(each, { kind: 'remove-figure', figure: 0 }, source),
      reading,
    );
    const from = lineOf('1.250', text);
    const start = (text.split('\n')[from.line - 1] ?? '').indexOf('1.250') - 1;
    const added = make(cleared, { kind: 'add-figure', from, start, end: start + 7, period: '2023' }, source);
    expect(added.answer?.figures).toMatchObject([{ raw: '1.250', decimal: '1250', period: '2023', path: '1' }]);
  });
});

describe('the log of edits', () => {
  it('gives the reading back when an edit is undone, and the edit when it is made again', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), anyEdit, (earlier, edit) => {
        let log: readonly LogEntry[] = [];
        let reading = READING;
        for (const each of earlier) {
          const result = extended(READING, log, [entry(reading, each)], SOURCE);
          if (result.ok) ({ log, reading } = result);
        }
        const made = entry(reading, edit);
        const done = extended(READING, log, [made], SOURCE);
        fc.pre(done.ok);
        const undone = extended(READING, done.log, [after(made.id, 'undo')], SOURCE);
        expect(undone.ok && undone.reading).toEqual(reading);
        if (!undone.ok) return;
        const again = extended(READING, undone.log, [after(made.id, 'redo')], SOURCE);
        expect(again.ok && again.reading).toEqual(done.reading);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps an entry that is sent twice once', () => {
    const made = entry(READING, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '13' });
    const once = extended(READING, [], [made], SOURCE);
    expect(once.ok && extended(READING, once.log, [made], SOURCE)).toEqual(once);
  });

  it('finds the spot back when somebody else added a row above it, and drops an edit of a cell that they changed', () => {
    const theirs = [
      entry(READING, { kind: 'add-row', table: 0, at: 0 }),
      entry(READING, { kind: 'retype-cell', table: 0, row: 1, cell: 0, raw: '17' }),
    ];
    const mine = [
      entry(READING, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '13' }),
      entry(READING, { kind: 'retype-cell', table: 0, row: 1, cell: 0, raw: '16' }),
    ];
    const { reading, kept, lost } = rebased(READING, theirs, mine, SOURCE);
    expect(tableOf(reading).rows.map((row) => row.cells[0]?.raw)).toEqual(['', '13', '17', '30']);
    expect([kept.length, lost.map((each) => each.id)]).toEqual([1, [mine[1]?.id]]);
    expect(replayed(READING, [...theirs, ...kept], SOURCE).reading).toEqual(reading);
  });

  it('undoes one’s own edits alone, the last first', () => {
    const [mine, theirs, last] = [0, 1, 2].map((row) =>
      entry(READING, { kind: 'set-row-label', table: 0, row, label: `rij ${String(row)}` }),
    );
    if (!mine || !theirs || !last) throw new Error('three entries were made');
    const isOwn = (id: string): boolean => id !== theirs.id;
    expect(undoable([mine, theirs, last], isOwn)).toEqual({ undo: last.id, redo: null });
    const undo = after(last.id, 'undo');
    expect(undoable([mine, theirs, last, undo], isOwn)).toEqual({ undo: mine.id, redo: last.id });
    expect(undoable([mine, theirs, last, undo, after(last.id, 'redo')], isOwn)).toEqual({ undo: last.id, redo: null });
  });
});

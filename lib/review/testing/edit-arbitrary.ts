import fc from 'fast-check';
import { CELL_STATES } from '../../figures/cell-state';
import { OUTCOME_REASONS, OUTCOMES } from '../../figures/outcome';
import { PERIOD_TYPES } from '../../figures/period';
import { QUESTION_FIELDS, ROW_KINDS, type ReadingEdit } from '../edits/reading-edit';

const index = fc.nat({ max: 6 });
const path = fc.constantFrom('1', '1.a', '1.b', '2', '3', '4.c');
const paths = fc.array(path, { maxLength: 3 });
const line = fc.record({ page: fc.constant(1), line: fc.integer({ min: 1, max: 60 }) });
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('12', '1.234', 'Totaal', '2023', '-', '12,5 %', ''),
);
const base = <Kind extends ReadingEdit['kind']>(kind: Kind) => fc.constant(kind);

/** Any edit, of things that are there and of things that are not. */
export const anyEdit: fc.Arbitrary<ReadingEdit> = fc.oneof(
  fc.record({ kind: base('set-question-field'), field: fc.constantFrom(...QUESTION_FIELDS), value: text }),
  fc.record({ kind: base('set-answer-date'), value: fc.oneof(text, fc.constant('2024-02-01')) }),
  fc.record({ kind: base('set-item-text'), item: index, text }),
  fc.record({ kind: base('set-item-path'), item: index, path }),
  fc.record({ kind: base('add-item'), at: index, path, text }),
  fc.record({ kind: base('remove-item'), item: index }),
  fc.record({ kind: base('split-item'), item: index, offset: fc.nat({ max: 40 }), path }),
  fc.record({ kind: base('join-items'), item: index }),
  fc.record({ kind: base('move-item'), item: index, to: index }),
  fc.record({ kind: base('set-part-text'), part: index, text }),
  fc.record({ kind: base('set-part-paths'), part: index, paths }),
  fc.record({
    kind: base('set-part-outcome'),
    part: index,
    outcome: fc.constantFrom(...OUTCOMES),
    reason: fc.constantFrom(...OUTCOME_REASONS, null),
    provisional: fc.boolean(),
  }),
  fc.record({ kind: base('set-part-note'), part: index, note: text }),
  fc.record({ kind: base('remove-part'), part: index }),
  fc.record({ kind: base('split-part'), part: index, offset: fc.nat({ max: 60 }), paths }),
  fc.record({ kind: base('join-parts'), part: index }),
  fc.record({ kind: base('move-part'), part: index, to: index }),
  fc.record({ kind: base('part-from-line'), from: line, paths }),
  fc.record({ kind: base('answer-from-line'), from: line }),
  fc.record({ kind: base('set-table-title'), table: index, title: text }),
  fc.record({ kind: base('move-table'), table: index, path: fc.option(path) }),
  fc.record({ kind: base('remove-table'), table: index }),
  fc.record({ kind: base('split-table'), table: index, row: index }),
  fc.record({ kind: base('join-tables'), table: index }),
  fc.record({
    kind: base('add-table-from-lines'),
    from: line,
    to: line,
    path: fc.option(path),
    columns: fc.option(fc.integer({ min: 2, max: 5 })),
  }),
  fc.record({
    kind: base('add-typed-table'),
    text: fc.constantFrom('Stad\t2020\nGent\t12\nTotaal\t12', 'geen tabel', 'a;b\n;\nc;1'),
    title: text,
    path: fc.option(path),
  }),
  fc.record({ kind: base('set-column-heading'), table: index, column: index, heading: text }),
  fc.record({ kind: base('set-column-unit'), table: index, column: index, unit: fc.constantFrom('', '%', 'EUR') }),
  fc.record({ kind: base('set-column-period'), table: index, column: index, period: fc.constantFrom('', '2020', 'x') }),
  fc.record({
    kind: base('set-column-period'),
    table: index,
    column: index,
    period: fc.constantFrom('', '2020', '2019-2020', 'K1 2020'),
    periodType: fc.constantFrom(...PERIOD_TYPES),
  }),
  fc.record({ kind: base('remove-column'), table: index, column: index }),
  fc.record({ kind: base('add-column'), table: index, at: index }),
  fc.record({ kind: base('set-row-label'), table: index, row: index, label: text }),
  fc.record({ kind: base('set-row-code'), table: index, row: index, code: text }),
  fc.record({ kind: base('set-row-kind'), table: index, row: index, rowKind: fc.constantFrom(...ROW_KINDS) }),
  fc.record({ kind: base('set-row-group'), table: index, row: index, group: text }),
  fc.record({ kind: base('remove-row'), table: index, row: index }),
  fc.record({ kind: base('add-row'), table: index, at: index }),
  fc.record({ kind: base('split-row'), table: index, row: index, offset: index }),
  fc.record({ kind: base('join-rows'), table: index, row: index }),
  fc.record({ kind: base('heading-from-row'), table: index, row: index }),
  fc.record({ kind: base('set-cell-provisional'), table: index, row: index, cell: index, provisional: fc.boolean() }),
  fc.record({ kind: base('retype-cell'), table: index, row: index, cell: index, raw: text }),
  fc.record({
    kind: base('set-cell-state'),
    table: index,
    row: index,
    cell: index,
    state: fc.constantFrom(...CELL_STATES),
  }),
  fc.record({ kind: base('set-figure'), figure: index, raw: text, unit: text, period: text }),
  fc.record({ kind: base('remove-figure'), figure: index }),
  fc.record({ kind: base('add-figure'), from: line, start: index, end: fc.nat({ max: 60 }), period: text }),
  fc.record({ kind: base('settle-doubt'), message: text }),
);

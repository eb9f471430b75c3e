import { z } from 'zod';
import { CELL_STATES } from '../../figures/cell-state';
import { OUTCOME_REASONS, OUTCOMES } from '../../figures/outcome';
import { PERIOD_TYPES } from '../../figures/period';

const LONGEST_TEXT = 200_000;
const index = z.int().min(0).max(1_000_000);
const text = (longest: number) => z.string().max(longest, 'too-long');
const short = text(2_000);
const long = text(LONGEST_TEXT);
/** "1", "1.a", "a.ii": numbers, single letters and Roman numerals, in lower case (the reader's contract). */
const path = z
  .string()
  .max(40)
  .regex(/^(?:\d{1,3}|[a-z]|[ivx]{2,6})(?:\.(?:\d{1,3}|[a-z]|[ivx]{2,6})){0,5}$/, 'not-a-path');
const paths = z.array(path).max(60, 'too-long');
/** A line of the source. */
const line = z.object({ page: z.int().min(1), line: z.int().min(1) });
export const ROW_KINDS = ['row', 'group', 'total'] as const;

/** The header fields of a question that a person sets; a blank value is "the document does not say". */
export const QUESTION_FIELDS = [
  'title',
  'parliament',
  'number',
  'date',
  'parliamentaryYear',
  'asker',
  'addressee',
  'portfolio',
  'introduction',
] as const;
export type QuestionField = (typeof QUESTION_FIELDS)[number];

const questionEdits = [
  z.object({ kind: z.literal('set-question-field'), field: z.enum(QUESTION_FIELDS), value: long }),
  z.object({ kind: z.literal('set-answer-date'), value: short }),
  z.object({ kind: z.literal('set-item-text'), item: index, text: long }),
  z.object({ kind: z.literal('set-item-path'), item: index, path }),
  z.object({ kind: z.literal('add-item'), at: index, path, text: long }),
  z.object({ kind: z.literal('remove-item'), item: index }),
  z.object({ kind: z.literal('split-item'), item: index, offset: index, path }),
  z.object({ kind: z.literal('join-items'), item: index }),
  /** `to` is where it stands afterwards. */
  z.object({ kind: z.literal('move-item'), item: index, to: index }),
] as const;

const partEdits = [
  z.object({ kind: z.literal('set-part-text'), part: index, text: long }),
  z.object({ kind: z.literal('set-part-paths'), part: index, paths }),
  z.object({
    kind: z.literal('set-part-outcome'),
    part: index,
    outcome: z.enum(OUTCOMES),
    reason: z.enum(OUTCOME_REASONS).nullable(),
    provisional: z.boolean(),
  }),
  z.object({ kind: z.literal('set-part-note'), part: index, note: text(300) }),
  z.object({ kind: z.literal('remove-part'), part: index }),
  z.object({ kind: z.literal('split-part'), part: index, offset: index, paths }),
  z.object({ kind: z.literal('join-parts'), part: index }),
  z.object({ kind: z.literal('move-part'), part: index, to: index }),
  z.object({ kind: z.literal('part-from-line'), from: line, paths }),
  z.object({ kind: z.literal('answer-from-line'), from: line }),
] as const;

const tableEdits = [
  z.object({ kind: z.literal('set-table-title'), table: index, title: short }),
  z.object({ kind: z.literal('move-table'), table: index, path: path.nullable() }),
  z.object({ kind: z.literal('remove-table'), table: index }),
  z.object({ kind: z.literal('split-table'), table: index, row: index }),
  z.object({ kind: z.literal('join-tables'), table: index }),
  z.object({
    kind: z.literal('add-table-from-lines'),
    from: line,
    to: line,
    path: path.nullable(),
    /** With the column of labels; null leaves it to the reader. */
    columns: z.int().min(2).max(40).nullable(),
  }),
  z.object({ kind: z.literal('add-typed-table'), text: long, title: short, path: path.nullable() }),
  z.object({ kind: z.literal('set-column-heading'), table: index, column: index, heading: short }),
  z.object({ kind: z.literal('set-column-unit'), table: index, column: index, unit: text(40) }),
  z.object({
    kind: z.literal('set-column-period'),
    table: index,
    column: index,
    /** Its label; blank for a column whose period nobody knows. */
    period: text(80),
    /** Without it the label alone says what kind of period it is. */
    periodType: z.enum(PERIOD_TYPES).exactOptional(),
  }),
  z.object({ kind: z.literal('remove-column'), table: index, column: index }),
  z.object({ kind: z.literal('add-column'), table: index, at: index }),
  z.object({ kind: z.literal('set-row-label'), table: index, row: index, label: short }),
  z.object({ kind: z.literal('set-row-code'), table: index, row: index, code: text(40) }),
  z.object({ kind: z.literal('set-row-kind'), table: index, row: index, rowKind: z.enum(ROW_KINDS) }),
  z.object({ kind: z.literal('set-row-group'), table: index, row: index, group: short }),
  z.object({ kind: z.literal('remove-row'), table: index, row: index }),
  z.object({ kind: z.literal('add-row'), table: index, at: index }),
  z.object({ kind: z.literal('split-row'), table: index, row: index, offset: index }),
  z.object({ kind: z.literal('join-rows'), table: index, row: index }),
  z.object({ kind: z.literal('retype-cell'), table: index, row: index, cell: index, raw: short }),
  z.object({ kind: z.literal('set-cell-state'), table: index, row: index, cell: index, state: z.enum(CELL_STATES) }),
  z.object({
    kind: z.literal('set-cell-provisional'),
    table: index,
    row: index,
    cell: index,
    provisional: z.boolean(),
  }),
  /** The words of a row become the headings of the columns, and the row is gone. */
  z.object({ kind: z.literal('heading-from-row'), table: index, row: index }),
] as const;

const figureEdits = [
  z.object({
    kind: z.literal('set-figure'),
    figure: index,
    raw: z.string().max(60),
    unit: z.string().max(40),
    period: z.string().max(40),
  }),
  z.object({ kind: z.literal('remove-figure'), figure: index }),
  z.object({ kind: z.literal('add-figure'), from: line, start: index, end: index, period: text(40) }),
  /** "Klopt zo": the doubt with these words is no doubt any more. */
  z.object({ kind: z.literal('settle-doubt'), message: short }),
] as const;

/** One correction of a reading: plain data, so that it can be kept, sent, applied again and undone. Positions are indexes. */
export const readingEdit = z.discriminatedUnion('kind', [
  ...questionEdits,
  ...partEdits,
  ...tableEdits,
  ...figureEdits,
]);
export type ReadingEdit = z.infer<typeof readingEdit>;
export type EditKind = ReadingEdit['kind'];
export type EditOf<Kind extends EditKind> = Extract<ReadingEdit, { kind: Kind }>;

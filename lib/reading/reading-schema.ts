import { z } from 'zod';
import { CELL_STATES } from '../figures/cell-state';
import { isIsoDate, type IsoDate } from '../figures/iso-date';
import { ANSWER_KINDS, OUTCOME_REASONS, OUTCOMES } from '../figures/outcome';
import { PERIOD_TYPES } from '../figures/period';
import { DOUBT_KINDS, type Reading } from './reading';

const isoDate = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const place = z.object({
  page: z.int(),
  line: z.int(),
  endLine: z.int().exactOptional(),
  start: z.int().exactOptional(),
  end: z.int().exactOptional(),
  box: box.exactOptional(),
  more: z.array(z.object({ line: z.int(), start: z.int(), end: z.int(), box: box.exactOptional() })).exactOptional(),
});

const reference = z.object({
  number: z.int().nullable(),
  date: isoDate.nullable(),
  parliamentaryYear: z.string().nullable(),
  text: z.string(),
  at: place,
});

const period = z.object({ type: z.enum(PERIOD_TYPES), label: z.string(), start: isoDate, end: isoDate });

const cell = z.object({
  raw: z.string(),
  value: z.number().nullable(),
  decimal: z.string().nullable(),
  state: z.enum(CELL_STATES),
  unit: z.string().exactOptional(),
  provisional: z.literal(true).exactOptional(),
  machineRaw: z.string().nullable().exactOptional(),
  at: place,
});

const row = z.object({
  kind: z.enum(['row', 'group', 'total']),
  group: z.string().nullable(),
  code: z.string().nullable(),
  label: z.string(),
  period: period.nullable().exactOptional(),
  cells: z.array(cell),
  at: place,
});

const table = z.object({
  path: z.string().nullable(),
  title: z.string().nullable(),
  columns: z.array(z.string()),
  periods: z.array(period.nullable()),
  units: z.array(z.string().nullable()),
  rows: z.array(row),
  checks: z.array(
    z.object({
      kind: z.literal('sum'),
      column: z.string(),
      group: z.string().nullable(),
      expected: z.number(),
      actual: z.number(),
      holds: z.boolean(),
    }),
  ),
  at: place,
});

const question = z.object({
  parliament: z.enum(['vlaams-parlement', 'kamer', 'tweede-kamer']).nullable(),
  number: z.int().nullable(),
  date: isoDate.nullable(),
  parliamentaryYear: z.string().nullable(),
  asker: z.string().nullable(),
  addressee: z.object({ name: z.string().nullable(), portfolio: z.string().nullable() }).nullable(),
  title: z.string().nullable(),
  otherAddressees: z.array(z.object({ name: z.string(), number: z.int().nullable() })),
  references: z.array(reference),
  introduction: z.string(),
  items: z.array(z.object({ path: z.string(), text: z.string(), at: place })),
});

const answer = z.object({
  date: isoDate.nullable(),
  header: z
    .object({
      number: z.int().nullable(),
      date: isoDate.nullable(),
      asker: z.string().nullable(),
      title: z.string().nullable(),
    })
    .nullable(),
  kind: z.enum(ANSWER_KINDS),
  references: z.array(reference),
  items: z.array(
    z.object({
      paths: z.array(z.string()),
      text: z.string(),
      outcome: z.enum(OUTCOMES),
      reason: z.enum(OUTCOME_REASONS).nullable(),
      because: z.object({ text: z.string(), at: place }).exactOptional(),
      provisional: z.boolean(),
      note: z.string().exactOptional(),
      at: place.nullable(),
    }),
  ),
  tables: z.array(table),
  figures: z.array(
    z.object({
      path: z.string().nullable(),
      value: z.number(),
      decimal: z.string(),
      raw: z.string(),
      unit: z.string().nullable(),
      period: z.string().nullable(),
      text: z.string(),
      at: place,
    }),
  ),
});

const doubt = z.object({
  kind: z.enum(DOUBT_KINDS),
  at: place,
  message: z.string(),
  alternative: z.string().nullable(),
  target: z
    .union([
      z.object({
        table: z.int(),
        row: z.int().exactOptional(),
        cell: z.int().exactOptional(),
        column: z.int().exactOptional(),
      }),
      z.object({ part: z.int() }),
      z.object({ item: z.int() }),
      z.object({ figure: z.int() }),
    ])
    .nullable(),
});

/** A reading as it is kept in the database and printed by `npm run read`. */
export const readingSchema: z.ZodType<Reading> = z.object({
  source: z.object({ name: z.string(), mediaType: z.string(), sha256: z.string(), pages: z.int().nullable() }),
  question: question.nullable(),
  answer: answer.nullable(),
  warnings: z.array(z.string()),
  doubts: z.array(doubt).exactOptional(),
});

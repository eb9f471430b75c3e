import { z } from 'zod';
import { ANSWER_KINDS, OUTCOMES } from '../../lib/figures/outcome';
import { isoDate } from '../../lib/figures/iso-date';
import type { Printable } from '../../lib/reading/print/print-blocks';

const day = z
  .string()
  .nullable()
  .default(null)
  .transform((text) => {
    const [year, month, date] = (text ?? '').split('-').map(Number);
    return year && month && date ? isoDate(year, month, date) : null;
  });
const text = z.string().nullable().default(null);
const wholeNumber = z.int().nullable().default(null);

const question = z.object({
  number: wholeNumber,
  date: day,
  parliamentaryYear: text,
  asker: text,
  addressee: z.object({ name: z.string(), portfolio: text }).nullable().default(null),
  title: text,
  otherAddressees: z.array(z.object({ name: z.string(), number: wholeNumber })).default([]),
  introduction: z.string(),
  items: z.array(z.object({ path: z.string(), text: z.string() })),
});

const table = z.object({
  path: z.string().nullable(),
  title: text,
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      kind: z.enum(['row', 'group', 'total']),
      group: text,
      code: text,
      label: z.string(),
      cells: z.array(z.object({ raw: z.string(), value: z.number().nullable() })),
    }),
  ),
});

const answer = z.object({
  date: day,
  header: z.object({ number: wholeNumber, date: day, asker: text, title: text }).nullable().default(null),
  kind: z.enum(ANSWER_KINDS).default('substantive'),
  items: z.array(z.object({ paths: z.array(z.string()), text: z.string(), outcome: z.enum(OUTCOMES) })),
  tables: z.array(table),
  figures: z.array(z.object({ path: z.string().nullable(), value: z.number(), text: z.string() })).default([]),
});

/** A reading as it is labelled by hand, in the form of the reader's contract: what can be printed and counted of it. */
export const labelledReading = z.object({ question: question.nullable(), answer: answer.nullable() });
export type LabelledReading = z.infer<typeof labelledReading>;

/** The labelled reading as something to print. */
export function printable({ question: asked, answer: given }: LabelledReading): Printable {
  return { question: asked, answer: given };
}

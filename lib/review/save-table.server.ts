import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { saveFormEntries } from './save-form-entries.server';
import { tableFormEntries } from './table-form';

const saveTableInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  /** The place of the table in the answer, from 0. */
  table: z.coerce.number().int().min(0),
  /** By the names of lib/review/table-form.ts. */
  fields: z.record(z.string(), z.string()),
});

/**
 * Saves what a person changed in the plain form of one table.
 * @throws UseCaseError as `saveFormEntries`
 */
export async function saveTable(context: UseCaseContext, input: unknown): Promise<void> {
  const { table, fields, ...draft } = parseInput(saveTableInput, input);
  await saveFormEntries(context, draft, (reading, source) =>
    tableFormEntries({ reading, index: table, source }, fields, randomUUID),
  );
}

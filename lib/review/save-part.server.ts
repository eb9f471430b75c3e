import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { partFormEntries } from './part-form';
import { saveFormEntries } from './save-form-entries.server';

const savePartInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  /** The place of the part in the answer, from 0. */
  part: z.coerce.number().int().min(0),
  /** By the names of lib/review/part-form.ts. */
  fields: z.record(z.string(), z.string()),
});

/**
 * Saves what a person changed in the plain form of one part of the answer.
 * @throws UseCaseError as `saveFormEntries`
 */
export async function savePart(context: UseCaseContext, input: unknown): Promise<void> {
  const { part, fields, ...draft } = parseInput(savePartInput, input);
  await saveFormEntries(context, draft, (reading, source) =>
    partFormEntries({ reading, index: part, source }, fields, randomUUID),
  );
}

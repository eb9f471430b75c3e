import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { oneEdit, saveFormEntries } from './save-form-entries.server';

const removeTableInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  /** The place of the table in the answer, from 0. */
  table: z.coerce.number().int().min(0),
});

/**
 * Takes a table out of a reading under review; it can be undone there.
 * @throws UseCaseError as `saveFormEntries`
 */
export async function removeTable(context: UseCaseContext, input: unknown): Promise<void> {
  const { table, ...draft } = parseInput(removeTableInput, input);
  await saveFormEntries(context, draft, oneEdit('form', { kind: 'remove-table', table }));
}

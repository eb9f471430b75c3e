import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { oneEdit, saveFormEntries } from './save-form-entries.server';

const removePartInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  /** The place of the part in the answer, from 0. */
  part: z.coerce.number().int().min(0),
});

/**
 * Takes a part out of the answer of a reading under review; its tables go to the part before it. It can be undone there.
 * @throws UseCaseError as `saveFormEntries`
 */
export async function removePart(context: UseCaseContext, input: unknown): Promise<void> {
  const { part, ...draft } = parseInput(removePartInput, input);
  await saveFormEntries(context, draft, oneEdit('form', { kind: 'remove-part', part }));
}

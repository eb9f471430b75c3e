import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { oneEdit, saveFormEntries } from './save-form-entries.server';

const addTableInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  text: z.string(),
  title: z.string(),
  /** Of the sub-question that it belongs to; blank for none. */
  path: z.string().trim().toLowerCase(),
});

/**
 * Adds a table that a person typed or pasted in the plain form.
 * @throws UseCaseError as `saveFormEntries`
 */
export async function addTable(context: UseCaseContext, input: unknown): Promise<void> {
  const { text, title, path, ...draft } = parseInput(addTableInput, input);
  const edit = { kind: 'add-typed-table', text, title, path: path === '' ? null : path };
  await saveFormEntries(context, draft, (reading, source) => {
    const made = oneEdit('text', edit)(reading, source);
    return made.ok || made.problems.text !== 'not-a-path' ? made : { ok: false, problems: { path: 'not-a-path' } };
  });
}

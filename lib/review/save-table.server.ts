import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseSourceLines } from '../answers/source-lines';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { readingSchema } from '../reading/reading-schema';
import { officeIdsOf } from '../visibility/viewer';
import { reviewSource } from './edits/review-source';
import { saveReview } from './save-review.server';
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
 * Saves what a person changed in the plain form of one table, as edits like any other. A form in which nothing was changed
 * saves nothing.
 * @throws UseCaseError as `saveReview`; `conflict` also when somebody saved meanwhile; `invalid` names the fields
 */
export async function saveTable(context: UseCaseContext, input: unknown): Promise<void> {
  const { database, viewer } = context;
  allowSignedIn(viewer);
  const { reviewDraftId, version, table, fields } = parseInput(saveTableInput, input);
  const draft = await database.reviewDraft.findUnique({
    where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
    select: { officeId: true, version: true, content: true, reading: { select: { lines: true } } },
  });
  if (!draft) throw new UseCaseError('not-found');
  allowEditorOf(viewer, draft.officeId);
  if (draft.version !== version) throw new UseCaseError('conflict');
  const reading = readingSchema.parse(draft.content);
  const source = reviewSource(parseSourceLines(draft.reading.lines));
  const changed = tableFormEntries({ reading, index: table, source }, fields, randomUUID);
  if (!changed.ok) throw new UseCaseError('invalid', changed.problems);
  if (changed.entries.length === 0) return;
  const saved = await saveReview(context, { reviewDraftId, version, entries: changed.entries });
  switch (saved.kind) {
    case 'saved':
      return;
    case 'conflict':
      throw new UseCaseError('conflict');
    case 'refused':
      throw new UseCaseError('invalid', { [changed.fields[saved.index] ?? 'form']: saved.problem });
  }
}

import { randomUUID } from 'node:crypto';
import { parseSourceLines } from '../answers/source-lines';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { officeIdsOf } from '../visibility/viewer';
import { editEntry } from './edits/edit-log';
import { reviewSource, type ReviewSource } from './edits/review-source';
import { tryEdit } from './edits/try-edit';
import type { FormEntries } from './form-entries';
import { saveReview } from './save-review.server';

/** What a plain form makes of the reading that it was filled with. */
export type EntriesOf = (reading: Reading, source: ReviewSource) => FormEntries;

/**
 * Saves what a plain form changed, as edits like any other; a form that changed nothing saves nothing.
 * @throws UseCaseError as `saveReview`; `conflict` also when somebody saved meanwhile; `invalid` names the fields
 */
export async function saveFormEntries(
  context: UseCaseContext,
  { reviewDraftId, version }: { readonly reviewDraftId: string; readonly version: number },
  entriesOf: EntriesOf,
): Promise<void> {
  const { database, viewer } = context;
  allowSignedIn(viewer);
  const draft = await database.reviewDraft.findUnique({
    where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
    select: { officeId: true, version: true, content: true, reading: { select: { lines: true } } },
  });
  if (!draft) throw new UseCaseError('not-found');
  allowEditorOf(viewer, draft.officeId);
  if (draft.version !== version) throw new UseCaseError('conflict');
  const reading = readingSchema.parse(draft.content);
  const changed = entriesOf(reading, reviewSource(parseSourceLines(draft.reading.lines)));
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

/** A form that stands for one edit; what is wrong with it is told at the field. */
export function oneEdit(field: string, edit: unknown): EntriesOf {
  return (reading, source) => {
    const made = tryEdit(reading, edit, source);
    if (!made.ok) return { ok: false, problems: { [field]: made.problem } };
    return { ok: true, entries: [editEntry(randomUUID(), reading, made.edit)], fields: [field] };
  };
}

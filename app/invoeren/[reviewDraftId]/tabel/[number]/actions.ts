'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { textOf } from '@/lib/auth/form-state';
import { removeTable } from '@/lib/review/remove-table.server';
import { saveTable } from '@/lib/review/save-table.server';
import { refusedPlainForm, typedFields, type PlainFormState } from '../../plain-form';

/** Saves the fields of a table; the button that takes it away sends `remove`. */
export async function saveTableAction(_: PlainFormState, form: FormData): Promise<PlainFormState> {
  const fields = typedFields(form);
  const reviewDraftId = textOf(form, 'reviewDraftId');
  const draft = { reviewDraftId, version: textOf(form, 'version'), table: textOf(form, 'table') };
  const isRemoval = form.has('remove');
  try {
    const context = await getUseCaseContext();
    if (isRemoval) await removeTable(context, draft);
    else await saveTable(context, { ...draft, fields });
  } catch (error) {
    return refusedPlainForm(error, fields);
  }
  redirect(`/invoeren/${reviewDraftId}?melding=${isRemoval ? 'table-removed' : 'table-saved'}`);
}

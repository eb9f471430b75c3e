'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { textOf } from '@/lib/auth/form-state';
import { removePart } from '@/lib/review/remove-part.server';
import { savePart } from '@/lib/review/save-part.server';
import { refusedPlainForm, typedFields, type PlainFormState } from '../../plain-form';

/** Saves the fields of a part of the answer; the button that takes it away sends `remove`. */
export async function savePartAction(_: PlainFormState, form: FormData): Promise<PlainFormState> {
  const typed = typedFields(form);
  const reviewDraftId = textOf(form, 'reviewDraftId');
  const draft = { reviewDraftId, version: textOf(form, 'version'), part: textOf(form, 'part') };
  const isRemoval = form.has('remove');
  try {
    const context = await getUseCaseContext();
    if (isRemoval) await removePart(context, draft);
    // A box that is not ticked is not sent.
    else await savePart(context, { ...draft, fields: { ...typed, provisional: textOf(form, 'provisional') } });
  } catch (error) {
    return refusedPlainForm(error, typed);
  }
  redirect(`/invoeren/${reviewDraftId}?melding=${isRemoval ? 'part-removed' : 'part-saved'}`);
}

'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { discardReviewDraft } from '@/lib/review/discard-review-draft.server';

export async function restoreReviewAction(form: FormData): Promise<void> {
  await setAside(form, false);
  revalidatePath('/invoeren');
}

export async function discardReviewAction(form: FormData): Promise<void> {
  await setAside(form, true);
  redirect('/invoeren');
}

/** What cannot be done any more, or not by this person, is said on the list; nothing has changed then. */
async function setAside(form: FormData, discard: boolean): Promise<void> {
  try {
    await discardReviewDraft(await getUseCaseContext(), { reviewDraftId: form.get('reviewDraftId'), discard });
    return;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
  }
  redirect(`/invoeren?melding=${encodeURIComponent(JSON.stringify({ code: 'not-allowed', name: '' }))}`);
}

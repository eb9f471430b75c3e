'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { discardReviewDraft } from '@/lib/review/discard-review-draft.server';

export async function restoreReviewAction(form: FormData): Promise<void> {
  await discardReviewDraft(await getUseCaseContext(), { reviewDraftId: form.get('reviewDraftId'), discard: false });
  revalidatePath('/invoeren');
}

export async function discardReviewAction(form: FormData): Promise<void> {
  await discardReviewDraft(await getUseCaseContext(), { reviewDraftId: form.get('reviewDraftId'), discard: true });
  redirect('/invoeren');
}

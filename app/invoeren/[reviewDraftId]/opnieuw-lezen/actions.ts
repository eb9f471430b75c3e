'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { discardReviewDraft } from '@/lib/review/discard-review-draft.server';
import { readAgain } from '@/lib/review/read-again.server';

/** Lets today's reader read the document of a draft, and leads to where that can be followed. */
export async function readDraftAgainAction(form: FormData): Promise<void> {
  const reviewDraftId = z.uuid().parse(form.get('reviewDraftId'));
  let address: string;
  try {
    const { importId } = await readAgain(await getUseCaseContext(), { reviewDraftId });
    address = `/invoeren/import/${importId}`;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    address = `/invoeren/${reviewDraftId}/opnieuw-lezen?melding=niet-gelukt`;
  }
  redirect(address);
}

/** Of two readings of a document, puts one aside and goes on with the other. */
export async function chooseReadingAction(form: FormData): Promise<void> {
  const [aside, goOn] = [z.uuid().parse(form.get('aside')), z.uuid().parse(form.get('goOn'))];
  try {
    await discardReviewDraft(await getUseCaseContext(), { reviewDraftId: aside, discard: true });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    const changed = JSON.stringify({ code: 'changed', name: '' });
    redirect(`/invoeren?melding=${encodeURIComponent(changed)}`);
  }
  redirect(`/invoeren/${goOn}`);
}

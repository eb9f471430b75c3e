'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { changeImport } from '@/lib/review/change-import.server';
import { discardReviewDraft } from '@/lib/review/discard-review-draft.server';
import type { ImportCode } from './import-messages';

export async function restoreReviewAction(form: FormData): Promise<void> {
  await setAside(form, false);
  revalidatePath('/invoeren');
}

export async function discardReviewAction(form: FormData): Promise<void> {
  await setAside(form, true);
  redirect('/invoeren');
}

/** Reads a failed import once more, puts it aside, or takes it back out. */
export async function changeImportAction(form: FormData): Promise<void> {
  await orSay(async () => {
    await changeImport(await getUseCaseContext(), { importId: form.get('importId'), change: form.get('change') });
  });
  revalidatePath('/invoeren');
}

async function setAside(form: FormData, discard: boolean): Promise<void> {
  await orSay(async () => {
    await discardReviewDraft(await getUseCaseContext(), { reviewDraftId: form.get('reviewDraftId'), discard });
  });
}

/** What cannot be done any more, or not by this person, is said on the list; nothing has changed then. */
async function orSay(act: () => Promise<void>): Promise<void> {
  let code: ImportCode;
  try {
    await act();
    return;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    code = error.problem === 'conflict' ? 'changed' : 'not-allowed';
  }
  redirect(`/invoeren?melding=${encodeURIComponent(JSON.stringify({ code, name: '' }))}`);
}

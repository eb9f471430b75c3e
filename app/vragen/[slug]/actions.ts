'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { liftEmbargo } from '@/lib/answers/lift-embargo.server';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { readAgain } from '@/lib/review/read-again.server';
import { reopenReading } from '@/lib/review/reopen-reading.server';
import { withdrawAnswer } from '@/lib/review/withdraw-answer.server';
import { withdrawQuestion } from '@/lib/review/withdraw-question.server';

export async function liftEmbargoAction(form: FormData): Promise<void> {
  await liftEmbargo(await getUseCaseContext(), { answerId: form.get('answerId') });
  revalidatePath('/vragen');
}

/** Opens an accepted reading for correction and leads to its draft. */
export async function reopenAction(form: FormData): Promise<void> {
  const target = await orBack(form, async () => {
    const context = await getUseCaseContext();
    const [answerId, questionId] = [form.get('answerId'), form.get('questionId')];
    const { reviewDraftId } = await reopenReading(context, answerId === null ? { questionId } : { answerId });
    return `/invoeren/${reviewDraftId}`;
  });
  redirect(target);
}

/** Lets the reader as it is now read the document again, and leads to where that can be followed. */
export async function readAgainAction(form: FormData): Promise<void> {
  const target = await orBack(form, async () => {
    const { importId } = await readAgain(await getUseCaseContext(), { answerId: form.get('answerId') });
    return `/invoeren/import/${importId}`;
  });
  redirect(target);
}

export async function withdrawAction(form: FormData): Promise<void> {
  redirect(await orBack(form, () => setWithdrawn(form, true)));
}

export async function restoreAction(form: FormData): Promise<void> {
  redirect(await orBack(form, () => setWithdrawn(form, false)));
}

async function setWithdrawn(form: FormData, withdraw: boolean): Promise<string> {
  const context = await getUseCaseContext();
  const [answerId, questionId] = [form.get('answerId'), form.get('questionId')];
  const { questionSlug } =
    answerId === null
      ? await withdrawQuestion(context, { questionId, withdraw })
      : await withdrawAnswer(context, { answerId, withdraw });
  revalidatePath('/', 'layout');
  return questionSlug === null ? '/vragen' : `/vragen/${questionSlug}`;
}

/** Where to go on; back to the question, which says so, when it could not be done. */
async function orBack(form: FormData, act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    const path = form.get('path');
    return typeof path === 'string' && /^\/vragen\/[a-z0-9-]+$/.test(path) ? `${path}?melding=niet-gelukt` : '/vragen';
  }
}

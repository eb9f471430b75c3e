'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { liftEmbargo } from '@/lib/answers/lift-embargo.server';
import { annexAddress, annexCodeOf, type AnnexCode } from '@/app/invoeren/annex-messages';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { changeAnnex } from '@/lib/review/annexes/change-annex.server';
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
    const annexId = form.get('annexId');
    const { reviewDraftId } = await reopenReading(
      context,
      annexId !== null ? { annexId } : answerId === null ? { questionId } : { answerId },
    );
    return `/invoeren/${reviewDraftId}`;
  });
  redirect(target);
}

/** Removes an annex or brings it back, and leads back to the annexes. */
export async function changeAnnexAction(form: FormData): Promise<void> {
  const [annexId, change, path] = [form.get('annexId'), form.get('change'), form.get('path')];
  let code: AnnexCode;
  try {
    await changeAnnex(await getUseCaseContext(), { annexId, change });
    code = change === 'remove' ? 'removed' : 'restored';
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    code = annexCodeOf(error);
  }
  revalidatePath('/', 'layout');
  redirect(annexAddress(path, code));
}

/** Lets the reader as it is now read the document again, and leads to where that can be followed. */
export async function readAgainAction(form: FormData): Promise<void> {
  const target = await orBack(form, async () => {
    const [answerId, questionId] = [form.get('answerId'), form.get('questionId')];
    const { importId } = await readAgain(await getUseCaseContext(), answerId === null ? { questionId } : { answerId });
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

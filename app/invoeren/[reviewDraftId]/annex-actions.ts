'use server';

import { redirect } from 'next/navigation';
import { annexAddress, annexCodeOf, type AnnexCode } from '@/app/invoeren/annex-messages';
import type { AnnexAcceptState } from '@/components/annex/annex-accept-form';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { acceptAnnex } from '@/lib/review/annexes/accept-annex.server';
import { changeAnnex } from '@/lib/review/annexes/change-annex.server';

export async function acceptAnnexAction(_: AnnexAcceptState, form: FormData): Promise<AnnexAcceptState> {
  const [reviewDraftId, version, title, path] = ['reviewDraftId', 'version', 'title', 'path'].map((name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  });
  let slug: string | null;
  try {
    slug = (await acceptAnnex(await getUseCaseContext(), { reviewDraftId, version, title, path })).questionSlug;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    const { annex, ...fields } = error.fields;
    return { problem: annex ?? error.problem, fields, typed: { title: title ?? '', path: path ?? '' } };
  }
  redirect(slug === null ? '/invoeren' : annexAddress(`/vragen/${slug}`, 'accepted'));
}

/** The file is a document of its own after all: its review goes on as such. */
export async function detachAnnexAction(form: FormData): Promise<void> {
  const [annexId, reviewDraftId] = [form.get('annexId'), form.get('reviewDraftId')];
  let code: AnnexCode = 'detached';
  try {
    await changeAnnex(await getUseCaseContext(), { annexId, change: 'detach' });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    code = annexCodeOf(error);
  }
  redirect(typeof reviewDraftId === 'string' ? `/invoeren/${reviewDraftId}?bijlage=${code}` : '/invoeren');
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getReview } from '@/lib/review/get-review.server';
import { readDraftAgainAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reread'))('title') };
}

/** Asks before a document under review is read again: what was changed by hand does not go over to the new reading. */
export default async function ReadAgainPage({
  params,
  searchParams,
}: {
  params: Promise<{ reviewDraftId: string }>;
  searchParams: Promise<{ melding?: string | string[] }>;
}) {
  const [{ reviewDraftId }, { melding }] = await Promise.all([params, searchParams]);
  if (!z.uuid().safeParse(reviewDraftId).success) notFound();
  const user = await requireUser(`/invoeren/${reviewDraftId}/opnieuw-lezen`);
  const [review, t, keeping] = await Promise.all([
    getReview(database, viewerOf(user), brusselsDay(new Date()), reviewDraftId),
    getTranslations('reread'),
    getTranslations('keeping'),
  ]);
  if (!review?.canEdit || review.acceptedAs !== null || review.isDiscarded) notFound();
  const edits = review.saves.reduce((sum, save) => sum + save.entries.length, 0);
  const back = `/invoeren/${review.id}`;
  return (
    <Page width="reading">
      <PageHeading title={t('title')} facts={review.fileName} />
      <div className="grid justify-items-start gap-6">
        {melding === 'niet-gelukt' && <Notice kind="problem" title={keeping('notDone')} />}
        {review.canReadAgain ? (
          <>
            <p className="max-w-measure">{t('explain')}</p>
            {edits > 0 && (
              <Notice kind="warning" title={t('edits', { count: edits })}>
                {t('editsHint')}
              </Notice>
            )}
            <form action={readDraftAgainAction} className="flex flex-wrap items-baseline gap-5">
              <input type="hidden" name="reviewDraftId" value={review.id} />
              <Button>{t('yes')}</Button>
              <a href={back}>{t('no')}</a>
            </form>
          </>
        ) : (
          <>
            <p className="max-w-measure">{t('upToDate')}</p>
            <a href={back}>{t('no')}</a>
          </>
        )}
      </div>
    </Page>
  );
}

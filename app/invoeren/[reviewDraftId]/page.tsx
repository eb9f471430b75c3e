import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AnnexReview } from '@/components/annex/annex-review';
import { RereadNotice } from '@/components/import/reread-notice';
import { ReviewScreen } from '@/components/review/review-screen';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getReview } from '@/lib/review/get-review.server';
import { isFineAnnexCode, parseAnnexCode } from '../annex-messages';
import { discardReviewAction, restoreReviewAction } from '../actions';
import { acceptReadingAction } from './actions';
import { acceptAnnexAction, detachAnnexAction } from './annex-actions';
import { chooseReadingAction } from './opnieuw-lezen/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import.review'))('heading') };
}

export default async function ReviewPage({
  params,
  searchParams,
}: {
  params: Promise<{ reviewDraftId: string }>;
  searchParams: Promise<{ melding?: string | string[]; bijlage?: string | string[] }>;
}) {
  const { reviewDraftId } = await params;
  if (!z.uuid().safeParse(reviewDraftId).success) notFound();
  const [user, t, annexTexts, rereadTexts, plain, { melding, bijlage }] = await Promise.all([
    requireUser(`/invoeren/${reviewDraftId}`),
    getTranslations('import'),
    getTranslations('annex'),
    getTranslations('reread'),
    getTranslations('structure.plain'),
    searchParams,
  ]);
  const review = await getReview(database, viewerOf(user), brusselsDay(new Date()), reviewDraftId);
  if (!review) notFound();
  const annexCode = parseAnnexCode(bijlage);
  return (
    <Page>
      <PageHeading
        title={
          review.annex === null
            ? (review.reading.question?.title ?? t('review.heading'))
            : annexTexts('review.title', { title: review.annex.title })
        }
        facts={t('review.facts', { file: review.fileName, office: review.officeName })}
      />
      <div className="mb-8 grid gap-4 empty:hidden">
        {annexCode !== null && (
          <Notice
            kind={isFineAnnexCode(annexCode) ? 'success' : 'problem'}
            title={annexTexts(`result.${annexCode}`, { limit: 0 })}
          />
        )}
        {melding === 'already-in-review' && <Notice title={t('result.already-in-review')} />}
        {melding === 'table-removed' && <Notice kind="success" title={plain('tableRemoved')} />}
        {melding === 'part-saved' && <Notice kind="success" title={plain('partSaved')} />}
        {melding === 'part-removed' && <Notice kind="success" title={plain('partRemoved')} />}
        {melding === 'table-saved' && <Notice kind="success" title={t('table.saved')} />}
        {review.acceptedAs && (
          <Notice kind="success" title={t('review.accepted.title')}>
            <ButtonLink href={`/vragen/${review.acceptedAs.questionSlug}`}>{t('review.accepted.link')}</ButtonLink>
          </Notice>
        )}
        {review.corrects && review.acceptedAs === null && (
          <Notice title={t('review.correcting.title')}>
            <p>{t('review.correcting.text')}</p>
            {review.corrects.questionSlug !== null && (
              <a href={`/vragen/${review.corrects.questionSlug}`}>{t('review.correcting.link')}</a>
            )}
          </Notice>
        )}
        {review.reread && (
          <RereadNotice
            reviewDraftId={review.id}
            reread={review.reread}
            canEdit={review.canEdit}
            choose={chooseReadingAction}
          />
        )}
        {review.canReadAgain && review.canEdit && (
          <p className="text-small">
            {rereadTexts('linkHint')} <a href={`/invoeren/${review.id}/opnieuw-lezen`}>{rereadTexts('link')}</a>
          </p>
        )}
        {review.isDiscarded && (
          <Notice kind="warning" title={t('review.discardedNotice.title')}>
            <p>{t('review.discardedNotice.text')}</p>
            <form action={restoreReviewAction} className="mt-2">
              <input type="hidden" name="reviewDraftId" value={review.id} />
              <Button kind="plain">{t('discarded.restore')}</Button>
            </form>
          </Notice>
        )}
        {!review.canEdit && <Notice title={t('review.readerOnly', { office: review.officeName })} />}
      </div>
      {review.acceptedAs === null && !review.isDiscarded && (
        <>
          {review.annex === null ? (
            <ReviewScreen review={review} action={acceptReadingAction} />
          ) : (
            <AnnexReview review={review} annex={review.annex} action={acceptAnnexAction} />
          )}
          {review.canEdit && review.annex !== null && !review.annex.isCorrection && (
            <form action={detachAnnexAction} className="mt-10 border-t border-line pt-5">
              <input type="hidden" name="annexId" value={review.annex.annexId} />
              <input type="hidden" name="reviewDraftId" value={review.id} />
              <Button kind="plain">{annexTexts('review.detach')}</Button>
              <p className="mt-2 text-fine text-quiet">{annexTexts('review.detachHint')}</p>
            </form>
          )}
          {review.canEdit && (
            <form action={discardReviewAction} className="mt-10 border-t border-line pt-5">
              <input type="hidden" name="reviewDraftId" value={review.id} />
              <Button kind="danger">{t('review.discard')}</Button>
              <p className="mt-2 text-fine text-quiet">{t('review.discardHint')}</p>
            </form>
          )}
        </>
      )}
    </Page>
  );
}

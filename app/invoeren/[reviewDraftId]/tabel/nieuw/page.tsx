import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { NewTableForm } from '@/components/review/new-table-form';
import { getPlainFormTexts } from '@/components/review/plain-form-texts';
import { Page, PageHeading } from '@/components/ui/page';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getReview } from '@/lib/review/get-review.server';
import { addTableAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure.addTable'))('heading') };
}

/** The plain form by which a table that the reader missed is typed or pasted: it works without scripts. */
export default async function NewTablePage({ params }: { params: Promise<{ reviewDraftId: string }> }) {
  const { reviewDraftId } = await params;
  if (!z.uuid().safeParse(reviewDraftId).success) notFound();
  const back = `/invoeren/${reviewDraftId}`;
  const [user, t, table, texts] = await Promise.all([
    requireUser(`${back}/tabel/nieuw`),
    getTranslations('structure.addTable'),
    getTranslations('import.table'),
    getPlainFormTexts(),
  ]);
  const review = await getReview(database, viewerOf(user), brusselsDay(new Date()), reviewDraftId);
  if (!review?.reading.answer) notFound();
  if (!review.canEdit || review.acceptedAs !== null || review.isDiscarded) redirect(back);
  return (
    <Page width="reading">
      <PageHeading title={t('heading')} facts={review.fileName}>
        <p className="mt-3">
          <a href={back}>{table('back')}</a>
        </p>
      </PageHeading>
      <NewTableForm
        action={addTableAction}
        reviewDraftId={review.id}
        version={review.version}
        texts={{
          ...texts,
          text: t('text'),
          textHint: t('textHint'),
          title: t('title'),
          path: table('path'),
          pathHint: table('pathHint'),
          save: t('do'),
        }}
      />
    </Page>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { PartForm } from '@/components/review/part-form';
import { getPartFormTexts } from '@/components/review/plain-form-texts';
import { Page, PageHeading } from '@/components/ui/page';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getReview } from '@/lib/review/get-review.server';
import { partFormValues } from '@/lib/review/part-form';
import { savePartAction } from './actions';

const partNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure.plain'))('heading') };
}

/** The plain form of one part of the answer: it works without scripts and on a small screen. */
export default async function PartPage({ params }: { params: Promise<{ reviewDraftId: string; number: string }> }) {
  const { reviewDraftId, number } = await params;
  const parsed = partNumber.safeParse(number);
  if (!z.uuid().safeParse(reviewDraftId).success || !parsed.success) notFound();
  const back = `/invoeren/${reviewDraftId}`;
  const [user, t, table, texts] = await Promise.all([
    requireUser(`${back}/deel/${number}`),
    getTranslations('structure'),
    getTranslations('import.table'),
    getPartFormTexts(),
  ]);
  const review = await getReview(database, viewerOf(user), brusselsDay(new Date()), reviewDraftId);
  const part = review?.reading.answer?.items[parsed.data - 1];
  if (!review || !part) notFound();
  if (!review.canEdit || review.acceptedAs !== null || review.isDiscarded) redirect(back);
  return (
    <Page width="reading">
      <PageHeading
        title={part.paths.length === 0 ? t('preamble') : t('part', { paths: part.paths.join(', ') })}
        facts={review.fileName}
      >
        <p className="mt-3">
          <a href={back}>{table('back')}</a>
        </p>
      </PageHeading>
      <PartForm
        action={savePartAction}
        reviewDraftId={review.id}
        version={review.version}
        part={parsed.data - 1}
        values={partFormValues(part)}
        texts={texts}
      />
    </Page>
  );
}

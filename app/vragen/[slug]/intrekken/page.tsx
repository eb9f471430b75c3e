import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Subject } from '@/components/review/keeping-actions';
import { Button } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { getViewer, requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getQuestion } from '@/lib/questions/get-question.server';
import { getKeeping } from '@/lib/review/get-keeping.server';
import { withdrawAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keeping'))('confirm.title') };
}

/** Asks once more before an accepted reading is taken back. */
export default async function WithdrawPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ slug }, { antwoord }] = await Promise.all([params, searchParams]);
  const answer = z.uuid().safeParse(antwoord);
  const answerId = answer.success ? answer.data : null;
  await requireUser(`/vragen/${slug}`);
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('keeping')]);
  const today = brusselsDay(new Date());
  const question = await getQuestion(database, viewer, today, slug);
  if (question === null) notFound();
  const keeping = await getKeeping(database, viewer, today, { questionId: question.id, answerId });
  if (!(answerId === null ? keeping.canCorrectQuestion : keeping.canCorrectAnswer)) notFound();
  const path = `/vragen/${question.slug}`;
  return (
    <Page width="reading">
      <PageHeading
        title={answerId === null ? t('confirm.question') : t('confirm.answer')}
        facts={question.title ?? undefined}
      />
      <p className="max-w-measure">{answerId === null ? t('confirm.questionHint') : t('confirm.answerHint')}</p>
      <form action={withdrawAction} className="mt-6 flex flex-wrap items-baseline gap-5">
        <Subject answerId={answerId} questionId={question.id} path={path} />
        <Button kind="danger">{t('confirm.yes')}</Button>
        <a href={path}>{t('confirm.no')}</a>
      </form>
    </Page>
  );
}

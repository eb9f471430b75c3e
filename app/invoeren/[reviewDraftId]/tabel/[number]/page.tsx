import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { TableForm } from '@/components/review/table-form';
import { getTableFormTexts } from '@/components/review/table-form-texts';
import { Page, PageHeading } from '@/components/ui/page';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getReview } from '@/lib/review/get-review.server';
import { tableFormValues } from '@/lib/review/table-form';
import { saveTableAction } from './actions';

const tableNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import.table'))('heading') };
}

/** The plain form of one table of a review: it works without scripts and on a small screen. */
export default async function TablePage({ params }: { params: Promise<{ reviewDraftId: string; number: string }> }) {
  const { reviewDraftId, number } = await params;
  const parsed = tableNumber.safeParse(number);
  if (!z.uuid().safeParse(reviewDraftId).success || !parsed.success) notFound();
  const [user, t, texts] = await Promise.all([
    requireUser(`/invoeren/${reviewDraftId}/tabel/${number}`),
    getTranslations('import.table'),
    getTableFormTexts(),
  ]);
  const review = await getReview(database, viewerOf(user), brusselsDay(new Date()), reviewDraftId);
  const table = review?.reading.answer?.tables[parsed.data - 1];
  if (!review || !table) notFound();
  const back = `/invoeren/${reviewDraftId}`;
  if (!review.canEdit || review.acceptedAs !== null || review.isDiscarded) redirect(back);
  return (
    <Page>
      <PageHeading
        title={table.title ?? t('numbered', { number: parsed.data })}
        facts={t('facts', { file: review.fileName, line: table.at.line })}
      >
        <p className="mt-3">
          <a href={back}>{t('back')}</a>
        </p>
      </PageHeading>
      <TableForm
        action={saveTableAction}
        reviewDraftId={review.id}
        version={review.version}
        table={parsed.data - 1}
        values={tableFormValues(table)}
        columns={table.columns}
        rows={table.rows.map((row) => ({
          label: row.label,
          cells: row.cells.map(({ raw, machineRaw }) => (machineRaw === undefined ? raw : (machineRaw ?? ''))),
        }))}
        texts={texts}
      />
    </Page>
  );
}

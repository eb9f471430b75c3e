import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { ByHandForm } from '@/components/import/by-hand-form';
import { ImportStateLine } from '@/components/import/import-state-line';
import { RefreshWhileBusy } from '@/components/import/refresh-while-busy';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { TextLink } from '@/components/ui/text-link';
import { getViewer, requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { getImport } from '@/lib/review/get-import.server';
import { changeImportAction } from '../../actions';
import { enterByHandAction } from './actions';

interface ImportPageProps {
  params: Promise<{ importId: string }>;
}

const MEGABYTE = 1_000_000;

/** Once per request, for the title and for the page. */
const load = cache(async (importId: string) =>
  z.uuid().safeParse(importId).success ? getImport(database, await getViewer(), importId) : null,
);

export async function generateMetadata({ params }: ImportPageProps): Promise<Metadata> {
  const view = await load((await params).importId);
  return view === null ? {} : { title: view.name };
}

/** Where one document is on its way: it leads to the review as soon as there is one, and takes what a person types. */
export default async function ImportPage({ params }: ImportPageProps) {
  const { importId } = await params;
  await requireUser(`/invoeren/import/${importId}`);
  const [view, t, results] = await Promise.all([
    load(importId),
    getTranslations('imports'),
    getTranslations('import.result'),
  ]);
  if (view === null) notFound();
  if (view.reviewDraftId !== null) redirect(`/invoeren/${view.reviewDraftId}`);
  const isBusy = !view.isDismissed && (view.state === 'waiting' || view.state === 'reading');
  const limit = Math.floor(getEnvironment().reading.sizeLimitBytes / MEGABYTE);
  const change = (name: 'retry' | 'dismiss' | 'restore', label: string) => (
    <form action={changeImportAction}>
      <input type="hidden" name="importId" value={view.id} />
      <input type="hidden" name="change" value={name} />
      <Button kind="plain">{label}</Button>
    </form>
  );
  return (
    <Page width="reading">
      <PageHeading title={view.name} facts={t('follow.facts', { office: view.officeName })} />
      <div className="grid justify-items-start gap-6">
        <RefreshWhileBusy isBusy={isBusy} />
        {isBusy && (
          <div role="status" className="grid gap-2">
            <ImportStateLine state={view.state} startedAt={view.startedAt} now={new Date()} />
            <p className="text-quiet">{t('follow.hint')}</p>
            <p>
              <a href={`/invoeren/import/${view.id}`}>{t('follow.refresh')}</a>
            </p>
          </div>
        )}
        {view.isDismissed && (
          <Notice kind="warning" title={t('follow.dismissed')}>
            {view.canEdit && change('restore', t('restore'))}
          </Notice>
        )}
        {!view.isDismissed && view.problem !== null && view.problem !== 'no-text' && (
          <Notice kind="problem" title={view.isScan ? t('scan.again') : t('state.failed')}>
            <p>
              {view.name} {results(view.problem, { limit })}
            </p>
          </Notice>
        )}
        {!view.isDismissed && view.problem !== null && view.isScan && view.canEdit && (
          <ByHandForm
            action={enterByHandAction}
            importId={view.id}
            typedText={view.typedText}
            fileHref={`/invoeren/import/${view.id}/bestand`}
            texts={{
              title: t('scan.title'),
              explain: t('scan.explain'),
              open: t('scan.open'),
              label: t('scan.label'),
              hint: t('scan.hint'),
              send: t('scan.send'),
              withLayout: t('withLayout'),
              errors: {
                required: t('scan.required'),
                'too-long': t('scan.too-long'),
                invalid: t('scan.invalid'),
              },
            }}
          />
        )}
        {!view.isDismissed && view.problem !== null && view.canEdit && (
          <div className="flex flex-wrap gap-4">
            {!view.isScan && change('retry', t('retry'))}
            {change('dismiss', t('dismiss'))}
          </div>
        )}
        <p>
          <TextLink href="/invoeren">{t('follow.list')}</TextLink>
        </p>
      </div>
    </Page>
  );
}

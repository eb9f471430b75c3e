import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { DenominatorForm } from '@/components/comparison/denominator-form';
import { Button } from '@/components/ui/button';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getViewer, requireUser } from '@/lib/auth/session.server';
import { DENOMINATOR_PROBLEMS } from '@/lib/comparison/denominators/denominator-input';
import { formatPeriod } from '@/lib/comparison/format';
import { getCompareView } from '@/lib/comparison/get-comparison.server';
import { EMPTY_STATE, viewStateHref } from '@/lib/comparison/view-state';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { OUTSIDE_SOURCE_KINDS } from '@/lib/series/series-input';
import { isEditor } from '@/lib/visibility/viewer';
import { recordDenominatorAction, removeDenominatorAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('comparison.denominators'))('title') };
}

/** The outside quantities of a series, for editors: a new one, and those that are there. */
export default async function DenominatorsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { reeks } = await searchParams;
  if (typeof reeks !== 'string') notFound();
  await requireUser(`/vergelijken/noemers?reeks=${encodeURIComponent(reeks)}`);
  const [viewer, text, kinds, locale] = await Promise.all([
    getViewer(),
    getTranslations('comparison.denominators'),
    getTranslations('domain.outsideSourceKind'),
    getLocale(),
  ]);
  if (!isEditor(viewer)) notFound();
  const view = await getCompareView(database, viewer, brusselsDay(new Date()), { ...EMPTY_STATE, series: reeks });
  if (view === null) notFound();
  return (
    <Page width="reading">
      <p className="mb-2 text-small">
        <a href={viewStateHref({ ...EMPTY_STATE, series: reeks })}>{text('back')}</a>
      </p>
      <PageHeading title={text('title')} facts={<span lang="nl">{view.series.title}</span>}>
        <p className="mt-3 max-w-measure">{text('intro')}</p>
      </PageHeading>
      {view.denominators.length > 0 && (
        <section className="mb-10">
          <SectionHeading>{text('known')}</SectionHeading>
          <ul className="mt-2">
            {view.denominators.map(({ id, label, values }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-hair py-2">
                <a href={viewStateHref({ ...EMPTY_STATE, series: reeks, show: 'rates', denominator: label })}>
                  {label}
                </a>
                <span className="text-small text-quiet">{text('valueCount', { count: values.length })}</span>
                <form action={removeDenominatorAction}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="reeks" value={reeks} />
                  <input type="hidden" name="weg" value="ja" />
                  <Button kind="quiet">{text('remove')}</Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DenominatorForm
        action={recordDenominatorAction}
        series={reeks}
        periods={view.columns.map(({ token, period }) => ({
          token,
          name: formatPeriod(period, locale),
          label: period.label,
          value: [period.type, period.start, period.end].join('|'),
        }))}
        kinds={OUTSIDE_SOURCE_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
        words={{
          label: text('label'),
          labelHint: text('labelHint'),
          kind: text('kind'),
          source: text('source'),
          sourceHint: text('sourceHint'),
          publishedOn: text('publishedOn'),
          reference: text('reference'),
          url: text('url'),
          values: text('values'),
          valuesHint: text('valuesHint'),
          submit: text('submit'),
          refused: text('refused'),
        }}
        problems={{
          ...Object.fromEntries(DENOMINATOR_PROBLEMS.map((problem) => [problem, text(`problems.${problem}`)])),
          other: text('problems.other'),
        }}
      />
    </Page>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { CLAIM_PARAMETER } from '@/components/comparison/compare-claim';
import { ComparisonScreen } from '@/components/comparison/comparison-screen';
import { FreezeForm } from '@/components/frozen/freeze-form';
import { SeriesList } from '@/components/comparison/series-list';
import { FormerTable } from '@/components/figure/former-figure';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { signInPath } from '@/lib/auth/return-path';
import { getFormerTable } from '@/lib/answers/former/get-former-figure.server';
import { getViewer } from '@/lib/auth/session.server';
import type { CompareView } from '@/lib/comparison/compare-view';
import { findSeriesOfTable } from '@/lib/comparison/find-series-of-table.server';
import { getCompareView } from '@/lib/comparison/get-comparison.server';
import { listSeries } from '@/lib/comparison/list-series.server';
import {
  EMPTY_STATE,
  parseViewState,
  viewStateHref,
  viewStateQuery,
  type ViewState,
} from '@/lib/comparison/view-state';
import { formatDay } from '@/lib/comparison/format';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { isEditor } from '@/lib/visibility/viewer';

import { freezeAction } from '../vastgelegd/actions';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const state = parseViewState(await searchParams);
  const view = state.series === null ? null : await loadView(JSON.stringify(state));
  return { title: view?.series.title ?? (await getTranslations('comparison.list'))('title') };
}

/** The list of series, one comparison, or (`tabel`) the way from a table to its comparison. */
export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await searchParams;
  const state = parseViewState(parameters);
  if (state.series === null)
    return typeof parameters.tabel === 'string' ? <SeriesOfTable tableId={parameters.tabel} /> : <AllSeries />;
  const view = await loadView(JSON.stringify(state));
  if (view === null) notFound();
  const [locale, viewer, text] = await Promise.all([getLocale(), getViewer(), getTranslations('frozen')]);
  const problem = parameters.melding === 'te-groot' ? text('tooLarge') : text('notDone');
  return (
    <ComparisonScreen
      view={view}
      site={getEnvironment().publicUrl}
      day={formatDay(view.knownOn ?? brusselsDay(new Date()), locale)}
      notice={parameters.melding === undefined ? null : <Notice kind="problem" title={problem} />}
      freezing={
        <FreezeForm
          query={viewStateQuery(view.state)}
          action={freezeAction}
          signInHref={viewer.userId === null ? signInPath(viewStateHref(view.state)) : null}
        />
      }
      denominatorsHref={isEditor(viewer) ? `/vergelijken/noemers?reeks=${encodeURIComponent(view.series.slug)}` : null}
      claimText={claimOf(parameters[CLAIM_PARAMETER])}
    />
  );
}

/** What was typed to be checked; nothing for blanks and repeated parameters. */
function claimOf(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
}

/** Once per request, for the title and the page alike: a state that reads the same is the same state. */
const loadView = cache(async (stateText: string): Promise<CompareView | null> => {
  const state = JSON.parse(stateText) as ViewState; // written by the two callers above
  return getCompareView(database, await getViewer(), brusselsDay(new Date()), state);
});

async function AllSeries() {
  const [text, { total, series }] = await Promise.all([
    getTranslations('comparison.list'),
    getViewer().then((viewer) => listSeries(database, viewer, brusselsDay(new Date()))),
  ]);
  return (
    <Page>
      <PageHeading title={text('title')} facts={text('facts', { count: total })}>
        {total > 0 && <p className="mt-3 max-w-measure">{text('intro')}</p>}
      </PageHeading>
      {total === 0 ? (
        <EmptyState title={text('emptyTitle')}>
          <p>{text('emptyText')}</p>
          <p className="mt-3">
            <ButtonLink href="/vragen">{text('toQuestions')}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <SeriesList series={series} />
      )}
      {total > series.length && (
        <p className="mt-4 text-small text-quiet">{text('more', { shown: series.length, total })}</p>
      )}
    </Page>
  );
}

async function SeriesOfTable({ tableId }: { tableId: string }) {
  const [viewer, today] = [await getViewer(), brusselsDay(new Date())];
  const found = await findSeriesOfTable(database, viewer, today, tableId);
  switch (found.kind) {
    case 'unknown': {
      const former = await getFormerTable(database, viewer, today, tableId);
      return former === null ? notFound() : <FormerTable former={former} />;
    }
    case 'found':
      return redirect(viewStateHref({ ...EMPTY_STATE, series: found.series, dimension: found.dimension }));
    case 'in-no-series': {
      const text = await getTranslations('comparison.tableWithoutSeries');
      return (
        <Page width="reading">
          <PageHeading title={found.title === null ? text('title') : text('named', { title: found.title })} />
          <p className="max-w-measure">{text('text')}</p>
          {found.questionSlug !== null && (
            <p className="mt-6">
              <ButtonLink href={`/vragen/${found.questionSlug}`}>{text('back')}</ButtonLink>
            </p>
          )}
        </Page>
      );
    }
  }
}

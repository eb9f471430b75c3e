import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { chartModel } from '@/lib/comparison/chart-model';
import { viewStateHref } from '@/lib/comparison/view-state';
import { CompareChart } from '../chart/compare-chart';
import { Page, PageHeading } from '../ui/page';
import { CompareClaim } from './compare-claim';
import { CompareDefinitions } from './compare-definitions';
import { CompareFacts } from './compare-facts';
import { CompareLegend } from './compare-legend';
import { CompareNotes, KnownOnNotice } from './compare-notes';
import { CompareNotice } from './compare-notice';
import { ComparePaging } from './compare-paging';
import { ComparePicks } from './compare-picks';
import { CompareRefusals } from './compare-refusals';
import { CompareSources } from './compare-sources';
import { CompareTable } from './compare-table';
import { CompareTools, type CompareToolsProps } from './compare-tools';
import { CompareVerdict } from './compare-verdict';
import { VerdictMatrix } from './verdict-matrix';

/** One comparison: the table first, then what surrounds it. */
export function ComparisonScreen({
  view,
  site,
  day,
  freezing,
  claimText,
  denominatorsHref,
  notice = null,
}: Pick<CompareToolsProps, 'view' | 'site' | 'day' | 'freezing'> & {
  /** Where editors keep what figures are related to; null for others. */
  readonly denominatorsHref: string | null;
  /** What could not be done just now. */
  readonly notice?: ReactNode;
  /** A number that the reader wants to see checked, as typed; null when none was. */
  readonly claimText: string | null;
}) {
  const text = useTranslations('comparison');
  const model = chartModel(view);
  return (
    <Page>
      <p className="no-print mb-2 text-small">
        <a href="/vergelijken">{text('allSeries')}</a>
      </p>
      <PageHeading title={<span lang="nl">{view.series.title}</span>} facts={<CompareFacts view={view} />}>
        {notice}
        <ComparePicks view={view} />
        <CompareNotice view={view} />
        <CompareVerdict view={view} />
        {view.knownOn !== null && (
          <KnownOnNotice knownOn={view.knownOn} href={viewStateHref({ ...view.state, knownOn: null })} />
        )}
      </PageHeading>
      <CompareTable view={view} />
      <ComparePaging view={view} />
      <CompareLegend view={view} />
      <CompareTools view={view} hasChart={model !== null} site={site} day={day} freezing={freezing} />
      <CompareRefusals view={view} />
      <div className={`mt-11 grid gap-x-14 gap-y-10 ${model ? 'lg:grid-cols-[minmax(0,1fr)_19rem]' : ''}`}>
        {model && (
          <section aria-labelledby="grafiek">
            <h2 id="grafiek" className="only-read">
              {text('chart.title')}
            </h2>
            <CompareChart view={view} model={model} />
          </section>
        )}
        <CompareSources view={view} />
      </div>
      <CompareDefinitions view={view} />
      <VerdictMatrix view={view} />
      <CompareNotes view={view} />
      {denominatorsHref !== null && (
        <p className="no-print mt-6 text-small">
          <a href={denominatorsHref}>{text('denominators.manage')}</a>
        </p>
      )}
      <CompareClaim view={view} claimText={claimText} />
    </Page>
  );
}

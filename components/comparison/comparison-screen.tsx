import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { chartModel } from '@/lib/comparison/chart-model';
import { viewStateHref } from '@/lib/comparison/view-state';
import { Page, PageHeading } from '../ui/page';
import { CompareClaim } from './compare-claim';
import { CompareFacts } from './compare-facts';
import { CompareLegend } from './compare-legend';
import { KnownOnNotice } from './compare-notes';
import { CompareNotice } from './compare-notice';
import { ComparePaging } from './compare-paging';
import { ComparePicks } from './compare-picks';
import { CompareTable } from './compare-table';
import { CompareTools, type CompareToolsProps } from './compare-tools';
import { CompareVerdict } from './compare-verdict';
import { ComparisonFindings } from './comparison-findings';

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
      <ComparisonFindings view={view} model={model} />
      {denominatorsHref !== null && (
        <p className="no-print mt-6 text-small">
          <a href={denominatorsHref}>{text('denominators.manage')}</a>
        </p>
      )}
      <CompareClaim view={view} claimText={claimText} />
    </Page>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { citeComparison } from '@/lib/comparison/cite';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import { viewStateHref } from '@/lib/comparison/view-state';
import { CopyButton } from '../ui/copy-button';
import { answerSourceWords, outsideSourceWords } from './source-words';

export interface CompareToolsProps {
  readonly view: CompareView;
  readonly hasChart: boolean;
  /** The public address of the site, without a slash behind it. */
  readonly site: string;
  /** The day on which the figures are like this, in words. */
  readonly day: string;
}

/** What can be taken along: files of the same figures, the chart, and a citation that stands there to be read as well. */
export function CompareTools({ view, hasChart, site, day }: CompareToolsProps) {
  const text = useTranslations('comparison.tools');
  const words = useTranslations('comparison.export');
  const sourceText = useTranslations('comparison.sources');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  const files = [
    ['csv', text('csv')],
    ['xlsx', text('xlsx')],
    ['json-stat', text('jsonStat')],
    ['datapakket', text('dataPackage')],
    ...(hasChart
      ? [
          ['grafiek/svg', text('svg')],
          ['grafiek/png', text('png')],
        ]
      : []),
  ] as const;
  const citation = citeComparison(
    view,
    {
      source: ({ source, paths }) => {
        if (source.kind !== 'answer') return outsideSourceWords(source, locale);
        const named = answerSourceWords(source, (key, values) => sourceText(key, values));
        return `${paths.length === 0 ? sourceText('answerWhole') : sourceText('answer', { paths: paths.join(', ') })} ${named}`;
      },
      period: (period) => formatPeriod(period, locale),
      periods: (first, last) => words('periods', { first, last }),
      total: total.toLowerCase(),
      asKnownOn: words('asKnownOn', { day }),
      sources: words('sources'),
    },
    `${site}${viewStateHref(view.state)}`,
  );
  return (
    <div className="no-print mt-5 text-fine">
      <p aria-label={text('label')} className="flex flex-wrap gap-x-5 gap-y-1">
        {files.map(([path, label]) => (
          <a key={path} href={viewStateHref(view.state, `/vergelijken/${path}`)}>
            {label}
          </a>
        ))}
        <CopyButton
          source={{ text: citation }}
          label={text('cite')}
          copiedLabel={text('cited')}
          failedLabel={text('citeFailed')}
        />
      </p>
      <details className="mt-2">
        <summary className="text-act">{text('citation')}</summary>
        <p className="mt-2 max-w-measure font-serif select-all" lang="nl">
          {citation}
        </p>
      </details>
    </div>
  );
}

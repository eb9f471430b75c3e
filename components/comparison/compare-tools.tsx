import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { citeComparison } from '@/lib/comparison/cite';
import type { CompareView } from '@/lib/comparison/compare-view';
import { viewStateHref } from '@/lib/comparison/view-state';
import { CopyButton } from '../ui/copy-button';
import { citationWords } from './citation-words';
import { EmbedCode } from './embed-code';

export interface CompareToolsProps {
  readonly view: CompareView;
  readonly hasChart: boolean;
  /** The public address of the site, without a slash behind it. */
  readonly site: string;
  /** The day on which the figures are like this, in words. */
  readonly day: string;
  /** The way to freeze this comparison, or to sign in for that. */
  readonly freezing: ReactNode;
}

/** What can be taken along: files of the same figures, the chart, a page to embed, and a citation that stands there to be read as well. */
export function CompareTools({ view, hasChart, site, day, freezing }: CompareToolsProps) {
  const text = useTranslations('comparison.tools');
  const words = useTranslations('comparison.export');
  const sourceText = useTranslations('comparison.sources');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  const citation = citeComparison(
    view,
    citationWords({
      words: (key, values) => words(key, values),
      source: (key, values) => sourceText(key, values),
      total,
      locale,
      day,
    }),
    `${site}${viewStateHref(view.state)}`,
  );
  return (
    <div className="no-print mt-5 text-fine">
      <FileLinks hrefOf={(file) => viewStateHref(view.state, `/vergelijken/${file}`)} hasChart={hasChart}>
        <CopyButton
          source={{ text: citation }}
          label={text('cite')}
          copiedLabel={text('cited')}
          failedLabel={text('citeFailed')}
        />
        <a href="#bewering">{text('claim')}</a>
      </FileLinks>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <details className="open:w-full">
          <summary className="text-act">{text('citation')}</summary>
          <Citation>{citation}</Citation>
        </details>
        <EmbedCode address={`${site}${viewStateHref(view.state, '/ingebed')}`} title={view.series.title} />
        <details className="open:w-full">
          <summary className="text-act">{text('freeze')}</summary>
          <div className="mt-2 max-w-measure">{freezing}</div>
        </details>
      </div>
    </div>
  );
}

/** The files of a comparison, as it is now or frozen. */
export function FileLinks({
  hrefOf,
  hasChart,
  children,
}: {
  hrefOf: (file: string) => string;
  hasChart: boolean;
  children?: ReactNode;
}) {
  const text = useTranslations('comparison.tools');
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
  return (
    <p aria-label={text('label')} className="flex flex-wrap gap-x-5 gap-y-1">
      {files.map(([file, label]) => (
        <a key={file} href={hrefOf(file)}>
          {label}
        </a>
      ))}
      {children}
    </p>
  );
}

export function Citation({ children }: { children: string }) {
  return (
    <p className="mt-2 max-w-measure font-serif select-all" lang="nl">
      {children}
    </p>
  );
}

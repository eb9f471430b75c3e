import { useLocale, useTranslations } from 'next-intl';
import { formatPeriod } from '@/lib/comparison/format';
import type { SeriesSummary } from '@/lib/comparison/series-summary';
import { EMPTY_STATE, viewStateHref } from '@/lib/comparison/view-state';
import { Sparkline } from './sparkline';

/** Series to choose from: title, how long they run, by what they are broken down, and their line. */
export function SeriesList({ series }: { series: readonly SeriesSummary[] }) {
  return (
    <ul className="max-w-[60rem]">
      {series.map((each) => (
        <SeriesLine key={each.slug} series={each} />
      ))}
    </ul>
  );
}

function SeriesLine({ series }: { series: SeriesSummary }) {
  const text = useTranslations('comparison.list');
  const locale = useLocale();
  const [first, last] = [formatPeriod(series.firstPeriod, locale), formatPeriod(series.lastPeriod, locale)];
  const facts = [
    first === last ? first : text('period', { first, last }),
    text('figures', { count: series.figureCount }),
    ...(series.dimensions.length === 0
      ? []
      : [text('breakdowns', { list: series.dimensions.map((label) => label.toLowerCase()).join(', ') })]),
  ];
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-hair py-4 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="min-w-0">
        <a
          lang="nl"
          href={viewStateHref({ ...EMPTY_STATE, series: series.slug })}
          className="font-serif text-reading font-semibold no-underline hover:underline"
        >
          {series.title}
        </a>
        <p className="text-small text-quiet">{facts.join(' · ')}</p>
      </div>
      <Sparkline totals={series.totals} />
    </li>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { CompareView, NumberedSource } from '@/lib/comparison/compare-view';
import type { SourceEntry } from '@/lib/comparison/comparison-data';
import { formatPeriod } from '@/lib/comparison/format';
import { SectionHeading } from '../ui/page';
import { numberWords, outsideSourceWords } from './source-words';

type AnswerSource = Extract<SourceEntry, { kind: 'answer' }>;

/** Where the figures come from: per source its periods; a figure from outside leads here. */
export function CompareSources({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.sources');
  return (
    <section aria-labelledby="bronnen">
      <SectionHeading id="bronnen">{text('title')}</SectionHeading>
      <ol className="mt-2 text-small">
        {view.sources.map((source) => (
          <SourceLine key={source.number} source={source} />
        ))}
      </ol>
    </section>
  );
}

function SourceLine({ source }: { source: NumberedSource }) {
  const locale = useLocale();
  const kinds = useTranslations('domain.outsideSourceKind');
  const periods = source.periods.map((period) => formatPeriod(period, locale)).join(', ');
  const entry = source.source;
  const words = entry.kind === 'answer' ? null : outsideSourceWords(entry, locale);
  return (
    <li id={`bron-${String(source.number)}`} className="mt-1.5 scroll-mt-8 rounded-sm target:bg-mark-soft">
      <span className="font-medium">{periods}:</span>{' '}
      {entry.kind === 'answer' ? (
        <AnswerWords source={entry} paths={source.paths} />
      ) : (
        <>
          {entry.url === null ? words : <a href={entry.url}>{words}</a>}
          {words?.toLowerCase().startsWith(kinds(entry.kind)) ? '' : ` (${kinds(entry.kind)})`}
          {entry.note !== null && <span className="text-quiet">; {entry.note}</span>}
        </>
      )}
    </li>
  );
}

function AnswerWords({ source, paths }: { source: AnswerSource; paths: readonly string[] }) {
  const text = useTranslations('comparison.sources');
  const { questionTitle, questionSlug, isRetelling } = source;
  const numbered = numberWords(source, (key, values) => text(key, values));
  return (
    <>
      {paths.length === 0 ? text('answerWhole') : text('answer', { paths: paths.join(', ') })}{' '}
      <a href={`/vragen/${questionSlug}`}>{questionTitle}</a>, {numbered}
      {isRetelling && <span className="text-quiet"> ({text('retold')})</span>}
    </>
  );
}

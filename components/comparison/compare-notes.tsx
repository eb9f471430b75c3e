import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { CompareView, Revision } from '@/lib/comparison/compare-view';
import type { SourceEntry } from '@/lib/comparison/comparison-data';
import { formatDay, formatDifference, formatMeasured, formatPeriod } from '@/lib/comparison/format';
import { dateOf } from '@/lib/figures/iso-date';
import { SectionHeading } from '../ui/page';
import { answerSourceWords, outsideSourceWords } from './source-words';

/** What stands beside the figures: revised ones with what was said before, what happened, and outside quantities. */
export function CompareNotes({ view }: { view: CompareView }) {
  return (
    <>
      <Revisions view={view} />
      <Events view={view} />
      <DenominatorSources view={view} />
    </>
  );
}

function Revisions({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.revisions');
  if (view.revisions.length === 0) return null;
  return (
    <section aria-labelledby="herzien" className="mt-11">
      <SectionHeading id="herzien">{text('title')}</SectionHeading>
      <ul className="mt-2 max-w-[74ch] text-small">
        {view.revisions.map((revision) => (
          <RevisionLine
            key={[revision.label, revision.period.start, revision.period.end, revision.period.type].join('|')}
            revision={revision}
            view={view}
          />
        ))}
      </ul>
    </section>
  );
}

function RevisionLine({ revision, view }: { revision: Revision; view: CompareView }) {
  const text = useTranslations('comparison.revisions');
  const sourceText = useTranslations('comparison.sources');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  const { label, period, now, before, difference } = revision;
  const saidBy = (id: string): string => {
    const source =
      view.sources.find((each) => each.source.id === id)?.source ?? view.pastSources.find((each) => each.id === id);
    return source ? sourceWords(source) : text('unknown');
  };
  const sourceWords = (source: SourceEntry): string =>
    source.kind === 'answer'
      ? answerSourceWords(source, (key, values) => sourceText(key, values))
      : outsideSourceWords(source, locale);
  return (
    <li className="mt-1">
      <span className="font-medium">
        {label === '' ? total : label}, {formatPeriod(period, locale)}:
      </span>{' '}
      {text('line', {
        now: formatMeasured(now.value, view.series.unit, locale),
        nowSource: saidBy(now.sourceId),
        before: formatMeasured(before.value, view.series.unit, locale),
        beforeSource: saidBy(before.sourceId),
        difference: formatDifference(difference, locale),
      })}
    </li>
  );
}

function Events({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.events');
  const format = useFormatter();
  if (view.events.length === 0) return null;
  return (
    <section aria-labelledby="gebeurd" className="mt-11">
      <SectionHeading id="gebeurd">{text('title')}</SectionHeading>
      <ul className="mt-2 max-w-measure text-small">
        {view.events.map((event) => (
          <li key={`${event.startsOn}-${event.text}`} className="mt-1">
            <span className="font-medium">
              {event.startsOn === event.endsOn
                ? format.dateTime(dateOf(event.startsOn), { dateStyle: 'long', timeZone: 'UTC' })
                : format.dateTimeRange(dateOf(event.startsOn), dateOf(event.endsOn), {
                    dateStyle: 'long',
                    timeZone: 'UTC',
                  })}
              :
            </span>{' '}
            <span lang="nl">{event.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DenominatorSources({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.denominators');
  const locale = useLocale();
  const { denominator } = view;
  if (denominator === null) return null;
  return (
    <section aria-labelledby="noemer" className="mt-11">
      <SectionHeading id="noemer">{text('used', { label: denominator.label })}</SectionHeading>
      <p className="mt-1 max-w-measure text-small text-quiet">{text('usedHint')}</p>
      <ul className="mt-2 max-w-measure text-small">
        {denominator.values.map(({ period, value, source }) => (
          <li key={`${period.type}-${period.start}-${period.end}`} className="mt-1">
            <span className="font-medium">{formatPeriod(period, locale)}:</span> {formatMeasured(value, null, locale)},{' '}
            {source.url === null ? (
              outsideSourceWords(source, locale)
            ) : (
              <a href={source.url}>{outsideSourceWords(source, locale)}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Zoals bekend op": which figures are left out, and the way back to all of them. */
export function KnownOnNotice({ knownOn, href }: { knownOn: Parameters<typeof formatDay>[0]; href: string | null }) {
  const text = useTranslations('comparison.knownOn');
  const locale = useLocale();
  return (
    <p className="mt-6 max-w-[74ch] border-l-3 border-soon py-0.5 pl-4">
      {text('text', { day: formatDay(knownOn, locale) })} {href !== null && <a href={href}>{text('now')}</a>}
    </p>
  );
}

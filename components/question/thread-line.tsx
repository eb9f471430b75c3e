import { useFormatter, useTranslations } from 'next-intl';
import { dateOf } from '@/lib/figures/iso-date';
import type { EditionView } from '@/lib/questions/question-view';
import { TextLink } from '../ui/text-link';

/** The editions of a question in time; an open ring is a cited question that is not here yet. */
export function ThreadLine({
  editions,
  canBringIn,
  coverageHref,
}: {
  editions: readonly EditionView[];
  canBringIn: boolean;
  /** Where every edition stands with what became of its sub-questions. */
  coverageHref: string;
}) {
  const text = useTranslations('question.thread');
  if (editions.length === 0) return null;
  return (
    <nav aria-label={text('label')} className="no-print mb-8">
      <ol className="flex flex-col text-small md:flex-row md:flex-wrap">
        {editions.map((edition) => (
          <li
            key={edition.id}
            className="relative pb-4 pl-6 text-quiet not-last:before:absolute not-last:before:top-[0.9rem] not-last:before:bottom-[-0.3rem] not-last:before:left-[0.32rem] not-last:before:border-l-2 not-last:before:border-line md:min-w-52 md:pt-5 md:pr-10 md:pb-0 md:pl-0 md:not-last:before:top-[0.31rem] md:not-last:before:right-0 md:not-last:before:bottom-auto md:not-last:before:left-3 md:not-last:before:border-t-2 md:not-last:before:border-l-0"
          >
            <Edition edition={edition} canBringIn={canBringIn} />
          </li>
        ))}
      </ol>
      <p className="text-small md:mt-3">
        <a href={coverageHref}>{text('coverage')}</a>
      </p>
    </nav>
  );
}

/** The sign of an edition on the line: full for this question, dashed for one that is not here yet. */
function Ring({ state }: { state: EditionView['state'] }) {
  return (
    <svg
      aria-hidden="true"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      className={`absolute top-1 -left-px text-act md:-top-px ${state === 'here' ? 'fill-act' : 'fill-paper'}`}
    >
      <circle
        cx="7"
        cy="7"
        r="6"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={state === 'open' ? '2.9 1.812' : undefined}
      />
    </svg>
  );
}

function Edition({ edition, canBringIn }: { edition: EditionView; canBringIn: boolean }) {
  const text = useTranslations('question.thread');
  const format = useFormatter();
  const title =
    editionTitle(edition.title) ??
    (edition.number === null ? text('questionUnknown') : text('question', { number: String(edition.number) }));
  const language = edition.title === null ? undefined : 'nl';
  const when = [
    ...(edition.state === 'here' ? [text('here')] : []),
    ...(edition.periods.length > 0 ? [text('figures', { periods: span(edition.periods) })] : []),
    ...(edition.askedOn === null
      ? []
      : [format.dateTime(dateOf(edition.askedOn), { dateStyle: 'long', timeZone: 'UTC' })]),
  ];
  return (
    <>
      <Ring state={edition.state} />
      {edition.state === 'here' ? (
        <strong lang={language} aria-current="page" className="block font-semibold text-ink">
          {title}
        </strong>
      ) : (
        <a href={`/vragen/${edition.slug ?? ''}`} lang={language} className="block font-semibold">
          {title}
        </a>
      )}
      <span className={edition.state === 'here' ? 'block text-ink' : 'block'}>{when.join(', ')}</span>
      {edition.state === 'open' && (
        <span className="block">
          {text('notHere')}
          {canBringIn && (
            <>
              {' · '}
              <TextLink href="/invoeren">{text('bringIn')}</TextLink>
            </>
          )}
        </span>
      )}
    </>
  );
}

/** "Arbeidsbegeleiding van gedetineerden - Stand van zaken (2)" is "Stand van zaken (2)" among its own. */
function editionTitle(title: string | null): string | null {
  return title?.split(' - ').at(-1) ?? null;
}

function span(periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

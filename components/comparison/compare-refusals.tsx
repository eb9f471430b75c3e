import { useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import type { RefusalEntry } from '@/lib/comparison/comparison-data';
import { SectionHeading } from '../ui/page';
import { Sign } from '../ui/sign';

const SHOWN = 4;

/** What was asked beside these figures and not answered, with the reason: a finding, worded neutrally. */
export function CompareRefusals({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.refusals');
  const { refusals } = view;
  if (refusals.length === 0) return null;
  const rest = refusals.slice(SHOWN);
  return (
    <section aria-labelledby="niet-beantwoord" className="mt-9 border-l-3 border-no pl-4">
      <SectionHeading id="niet-beantwoord">{text('title')}</SectionHeading>
      <ul>
        {refusals.slice(0, SHOWN).map((refusal) => (
          <Refusal key={refusal.answerPartId} refusal={refusal} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="text-act">{text('more', { count: rest.length })}</summary>
          <ul>
            {rest.map((refusal) => (
              <Refusal key={refusal.answerPartId} refusal={refusal} />
            ))}
          </ul>
        </details>
      )}
      {refusals[0] && (
        <p className="mt-2 text-small">
          <a href={`/vragen/${refusals[0].questionSlug}/edities`}>{text('allEditions')}</a>
        </p>
      )}
    </section>
  );
}

function Refusal({ refusal }: { refusal: RefusalEntry }) {
  const text = useTranslations('comparison.refusals');
  const reasons = useTranslations('domain.reason');
  const outcome = useTranslations('domain.outcome')('refused');
  const { asked, reason, answered, isRetelling, path, questionSlug, questionTitle } = refusal;
  return (
    <li className="mt-2.5 max-w-[74ch]">
      <p>
        {asked !== null && (
          <span lang="nl" className="mr-2">
            {asked}
          </span>
        )}
        <Sign kind="no">{reason === null ? outcome : reasons(reason)}</Sign>
      </p>
      <p className="text-small text-quiet">
        <span lang="nl">{isRetelling ? answered : <q>{answered}</q>}</span>{' '}
        <a href={`/vragen/${questionSlug}`}>
          {path === null ? questionTitle : `${text('part', { path })} ${text('in', { title: questionTitle })}`}
        </a>
        {isRetelling && ` (${text('retold')})`}
      </p>
    </li>
  );
}

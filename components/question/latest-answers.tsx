import { useFormatter, useTranslations } from 'next-intl';
import type { LatestAnswer } from '@/lib/answers/list-latest-answers.server';
import { dateOf } from '@/lib/figures/iso-date';
import { Sign } from '../ui/sign';

/** The answers that came in last, each with what is in it. */
export function LatestAnswers({ answers }: { answers: readonly LatestAnswer[] }) {
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer.id} className="border-b border-hair py-4">
          <Line answer={answer} />
        </li>
      ))}
    </ul>
  );
}

function Line({ answer }: { answer: LatestAnswer }) {
  const text = useTranslations('home');
  const format = useFormatter();
  const [first, last] = [answer.periods[0], answer.periods.at(-1)];
  const facts = [
    answer.parliament,
    ...answer.ministers,
    ...(answer.answeredOn === null
      ? []
      : [
          text('answeredOn', {
            date: format.dateTime(dateOf(answer.answeredOn), { dateStyle: 'long', timeZone: 'UTC' }),
          }),
        ]),
    ...(first === undefined ? [] : [text('periods', { periods: first === last ? first : `${first}–${last ?? ''}` })]),
    text('tables', { count: answer.tableCount }),
    ...(answer.isRetelling ? [text('retold')] : []),
  ];
  return (
    <>
      <h3 lang="nl" className="font-serif text-[1.125rem] leading-snug font-semibold">
        <a href={`/vragen/${answer.slug}`} className="no-underline hover:underline">
          {answer.title ?? answer.slug}
        </a>
      </h3>
      <p className="mt-1 text-small text-quiet">{facts.join(' · ')}</p>
      {answer.notAnswered > 0 && (
        <p className="mt-0.5 text-small">
          <Sign kind="no">{text('notAnswered', { count: answer.notAnswered })}</Sign>
        </p>
      )}
    </>
  );
}

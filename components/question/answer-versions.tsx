import { useFormatter, useTranslations } from 'next-intl';
import type { AnswerSummary } from '@/lib/answers/answer-view';
import { dateOf } from '@/lib/figures/iso-date';

export interface AnswerVersionsProps {
  /** The answer that is shown. */
  answer: AnswerSummary;
  answers: readonly AnswerSummary[];
  questionPath: string;
}

/** The way to an earlier or newer version of the answer, and to the answers of other ministers. */
export function AnswerVersions({ answer, answers, questionPath }: AnswerVersionsProps) {
  const text = useTranslations('question.answers');
  const others = answers.filter(
    (other) => other.id !== answer.id && other.laterId === null && other.id !== answer.laterId,
  );
  const hasEarlier = answers.some((other) => other.id === answer.earlierId);
  if (others.length === 0 && !hasEarlier && answer.laterId === null) return null;
  return (
    <div className="grid gap-1 text-small">
      {hasEarlier && (
        <p>
          {text('earlier')} <a href={`${questionPath}?antwoord=${answer.earlierId ?? ''}`}>{text('showEarlier')}</a>
        </p>
      )}
      {answer.laterId !== null && (
        <p>
          {text('later')} <a href={questionPath}>{text('showLater')}</a>
        </p>
      )}
      {others.length > 0 && (
        <>
          <p className="text-quiet">{text('label')}</p>
          <ul className="grid gap-1">
            {others.map((other) => (
              <li key={other.id}>
                <a href={`${questionPath}?antwoord=${other.id}`}>
                  <AnswerName answer={other} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** "verwijzend antwoord van Hilde Crevits, van 3 maart 2024" */
function AnswerName({ answer }: { answer: AnswerSummary }): string {
  const text = useTranslations('question.answers');
  const kinds = useTranslations('domain.answerKind');
  const format = useFormatter();
  const kind = kinds(answer.kind);
  return [
    answer.ministers.length === 0
      ? kind
      : text('of', { kind, ministers: format.list(answer.ministers, { type: 'conjunction' }) }),
    ...(answer.answeredOn === null
      ? []
      : [text('date', { date: format.dateTime(dateOf(answer.answeredOn), { dateStyle: 'long', timeZone: 'UTC' }) })]),
  ].join(', ');
}

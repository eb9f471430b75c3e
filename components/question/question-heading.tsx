import { useFormatter, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { dateOf, type IsoDate } from '@/lib/figures/iso-date';
import type { QuestionStatus } from '@/lib/questions/question-status';
import type { AddresseeView, QuestionView } from '@/lib/questions/question-view';
import { PageHeading } from '../ui/page';
import { StatusSign } from './status-sign';

export interface QuestionHeadingProps {
  question: QuestionView;
  status: QuestionStatus;
  /** Of the answer that is shown. */
  answeredOn: IsoDate | null;
  periods: readonly string[];
  isRetelling: boolean;
}

/** The title and one line of facts. What the document does not say is named, and never guessed. */
export function QuestionHeading({ question, status, answeredOn, periods, isRetelling }: QuestionHeadingProps) {
  const text = useTranslations('question.facts');
  const domain = useTranslations('domain');
  const format = useFormatter();
  const date = (day: IsoDate) => format.dateTime(dateOf(day), { dateStyle: 'long', timeZone: 'UTC' });
  const list = (words: readonly string[]) => format.list(words, { type: 'conjunction' });
  const [first] = question.addressees;
  const unstated = question.isPlaceholder ? [] : unstatedFacts(question);

  const facts: ReactNode[] = [
    text('kindAndParliament', { kind: domain('questionKind.written'), parliament: question.parliament }),
    ...numberFact(question.addressees, text),
    ...(first?.askedOn ? [text('askedOn', { date: date(first.askedOn) })] : []),
    ...(question.askers.length > 0 ? [text('by', { names: list(question.askers) })] : []),
    ...(question.addressees.some(({ name }) => name !== null)
      ? [text('to', { names: list(addresseeNames(question.addressees)) })]
      : []),
    ...(first?.dueOn && status === 'waiting' ? [text('dueOn', { date: date(first.dueOn) })] : []),
    ...(unstated.length > 0 ? [text('notStated', { facts: list(unstated.map((fact) => text(`fact.${fact}`))) })] : []),
    ...(periods.length > 0 ? [text('figuresAbout', { periods: periodSpan(periods, list) })] : []),
    <StatusSign key="status" status={status} />,
    ...(answeredOn ? [text('answeredOn', { date: date(answeredOn) })] : []),
    ...(isRetelling ? [text('retold')] : []),
  ];
  return (
    <PageHeading
      title={<QuestionTitle question={question} />}
      language={question.title === null ? undefined : 'nl'}
      facts={facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    />
  );
}

/** The title, or by what a question without one is known. */
export function QuestionTitle({ question }: { question: Pick<QuestionView, 'title' | 'addressees'> }): string {
  const text = useTranslations('question');
  const number = question.addressees[0]?.number;
  return (
    question.title ?? (number ? text('placeholderTitle', { number: String(number) }) : text('placeholderTitleUnknown'))
  );
}

function numberFact(
  addressees: readonly AddresseeView[],
  text: ReturnType<typeof useTranslations<'question.facts'>>,
): string[] {
  const numbered = addressees.filter((addressee) => addressee.number !== null);
  const [first] = numbered;
  if (numbered.length !== 1 || !first?.number) return [];
  const number = String(first.number);
  return [
    first.parliamentaryYear === null
      ? text('number', { number })
      : text('numberAndYear', { number, year: first.parliamentaryYear }),
  ];
}

/** With several ministers each has a number of its own (domain.md, section 1). */
function addresseeNames(addressees: readonly AddresseeView[]): string[] {
  const named = addressees.filter((addressee) => addressee.name !== null);
  return named.map(({ name, number }) =>
    named.length > 1 && number !== null ? `${name ?? ''} (${String(number)})` : (name ?? ''),
  );
}

function unstatedFacts({ addressees, askers }: QuestionView): ('number' | 'askedOn' | 'asker' | 'addressee')[] {
  return [
    ...(addressees.some(({ number }) => number !== null) ? [] : (['number'] as const)),
    ...(addressees.some(({ askedOn }) => askedOn !== null) ? [] : (['askedOn'] as const)),
    ...(askers.length > 0 ? [] : (['asker'] as const)),
    ...(addressees.some(({ name }) => name !== null) ? [] : (['addressee'] as const)),
  ];
}

function periodSpan(periods: readonly string[], list: (words: readonly string[]) => string): string {
  return periods.length <= 3 ? list(periods) : `${periods[0] ?? ''}–${periods.at(-1) ?? ''}`;
}

import { useFormatter, useTranslations } from 'next-intl';
import { dateOf } from '@/lib/figures/iso-date';
import type { QuestionList, QuestionListItem } from '@/lib/questions/list-questions.server';
import { questionListAddress, type QuestionListFilter } from '@/lib/questions/question-list-filter';
import { EmptyState } from '../ui/empty-state';
import { Paging } from '../ui/paging';
import { StatusSign } from './status-sign';
import { TextLink } from '../ui/text-link';

export interface QuestionListViewProps {
  list: QuestionList;
  filter: QuestionListFilter;
  isFiltered: boolean;
}

/** One page of questions, or what to do when there are none. */
export function QuestionListView({ list, filter, isFiltered }: QuestionListViewProps) {
  const text = useTranslations('questions');
  const paging = useTranslations('common.paging');
  if (list.total === 0) {
    return isFiltered ? (
      <EmptyState title={text('nothingFound.title')}>
        {text('nothingFound.next')} <TextLink href="/vragen">{text('nothingFound.all')}</TextLink>
      </EmptyState>
    ) : (
      <EmptyState title={text('empty.title')}>{text('empty.next')}</EmptyState>
    );
  }
  return (
    <>
      <ul>
        {list.questions.map((question) => (
          <QuestionLine key={question.slug} question={question} />
        ))}
      </ul>
      <Paging
        label={paging('label')}
        position={paging('position', { page: String(list.page), pages: String(list.pages) })}
        previous={
          list.page > 1
            ? { href: questionListAddress({ ...filter, pagina: list.page - 1 }), label: paging('previous') }
            : null
        }
        next={
          list.page < list.pages
            ? { href: questionListAddress({ ...filter, pagina: list.page + 1 }), label: paging('next') }
            : null
        }
      />
    </>
  );
}

function QuestionLine({ question }: { question: QuestionListItem }) {
  const text = useTranslations('questions');
  const format = useFormatter();
  const [number] = question.numbers;
  const isPlaceholder = question.title === null;
  const title =
    question.title ??
    (number === undefined ? text('placeholderTitleUnknown') : text('placeholderTitle', { number: String(number) }));
  const list = (names: readonly string[]) => format.list(names, { type: 'conjunction' });
  const facts = [
    question.parliament,
    ...(number === undefined || isPlaceholder
      ? []
      : [
          text('numbers', { numbers: question.numbers.join(', ') }) +
            (question.parliamentaryYear ? ` (${question.parliamentaryYear})` : ''),
        ]),
    ...(question.askedOn === null
      ? []
      : [format.dateTime(dateOf(question.askedOn), { dateStyle: 'long', timeZone: 'UTC' })]),
    ...(question.askers.length === 0 ? [] : [text('by', { names: list(question.askers) })]),
    ...(question.addressees.length === 0 ? [] : [text('to', { names: list(question.addressees) })]),
    ...(number === undefined && question.askedOn === null ? [text('noFacts')] : []),
  ];
  const contents = [
    ...(question.itemCount > 0 ? [text('items', { count: question.itemCount })] : []),
    ...(question.tableCount > 0 ? [text('tables', { count: question.tableCount })] : []),
    ...(question.isRetelling ? [text('retold')] : []),
  ];
  return (
    <li className="grid gap-x-10 gap-y-1 border-b border-hair py-4 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0">
        <h2
          lang={isPlaceholder ? undefined : 'nl'}
          className="max-w-measure font-serif text-[1.125rem] leading-snug font-semibold"
        >
          <a
            href={`/vragen/${question.slug}`}
            className={isPlaceholder ? 'decoration-dashed' : 'no-underline hover:underline'}
          >
            {title}
          </a>
        </h2>
        <p className="mt-1 text-small text-quiet">{facts.join(' · ')}</p>
      </div>
      <p className="text-small text-quiet md:pt-0.5">
        <StatusSign status={question.status} />
        {contents.length > 0 && <span className="block">{contents.join(', ')}</span>}
      </p>
    </li>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuestionFilterForm } from '@/components/question/question-filter-form';
import { QuestionListView } from '@/components/question/question-list';
import { Page, PageHeading } from '@/components/ui/page';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { listQuestions } from '@/lib/questions/list-questions.server';
import { QuestionListFilter } from '@/lib/questions/question-list-filter';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('questions');
  return { title: text('title') };
}

export default async function QuestionsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [viewer, text, parameters] = await Promise.all([getViewer(), getTranslations('questions'), searchParams]);
  const filter = QuestionListFilter.parse(parameters);
  const list = await listQuestions(database, viewer, brusselsDay(new Date()), filter);
  const isFiltered = filter.zoek !== '' || filter.jaar !== null || filter.status !== null;
  return (
    <Page>
      <PageHeading title={text('title')} facts={text(isFiltered ? 'countFound' : 'count', { total: list.total })} />
      <QuestionFilterForm filter={filter} isFiltered={isFiltered} />
      <QuestionListView list={list} filter={filter} isFiltered={isFiltered} />
    </Page>
  );
}

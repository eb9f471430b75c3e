import { getTranslations } from 'next-intl/server';
import { LatestAnswers } from '@/components/question/latest-answers';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, SectionHeading } from '@/components/ui/page';
import { SeriesList } from '@/components/comparison/series-list';
import { listLatestAnswers } from '@/lib/answers/list-latest-answers.server';
import { getViewer } from '@/lib/auth/session.server';
import { listSeries } from '@/lib/comparison/list-series.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { TextLink } from '@/components/ui/text-link';

const LATEST_ANSWERS = 6;
const SERIES = 4;

export default async function HomePage() {
  const [viewer, text] = await Promise.all([getViewer(), getTranslations('home')]);
  const today = brusselsDay(new Date());
  const [answers, { series }] = await Promise.all([
    listLatestAnswers(database, viewer, today, LATEST_ANSWERS),
    listSeries(database, viewer, today, { take: SERIES }),
  ]);
  return (
    <Page>
      <h1 className="max-w-[46rem] font-serif text-title font-semibold tracking-tight">{text('sentence')}</h1>
      <form
        action="/vragen"
        role="search"
        aria-label={text('search')}
        className="mt-6 flex max-w-[40rem] flex-wrap gap-3"
      >
        <label htmlFor="zoek-start" className="only-read">
          {text('search')}
        </label>
        <input
          id="zoek-start"
          name="zoek"
          type="search"
          maxLength={200}
          placeholder={text('search')}
          className="min-w-0 flex-1 basis-64 rounded-md border border-edge bg-sheet px-4 py-2.5 text-[1.0625rem] placeholder:text-quiet"
        />
        <Button>{text('searchButton')}</Button>
      </form>
      <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section>
          <SectionHeading>{text('latest')}</SectionHeading>
          {answers.length === 0 ? (
            <div className="mt-4">
              <EmptyState title={text('empty.title')}>{text('empty.next')}</EmptyState>
            </div>
          ) : (
            <>
              <LatestAnswers answers={answers} />
              <p className="mt-4">
                <TextLink href="/vragen">{text('allQuestions')}</TextLink>
              </p>
            </>
          )}
        </section>
        {series.length > 0 && (
          <section>
            <SectionHeading>{text('series')}</SectionHeading>
            <SeriesList series={series} />
            <p className="mt-4">
              <TextLink href="/vergelijken">{text('allSeries')}</TextLink>
            </p>
          </section>
        )}
      </div>
    </Page>
  );
}

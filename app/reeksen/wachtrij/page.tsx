import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QueueItemCard } from '@/components/series/queue-item';
import { QueueKeys } from '@/components/series/queue-keys';
import { SeriesNavigation } from '@/components/series/series-navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { Paging } from '@/components/ui/paging';
import { TextLink } from '@/components/ui/text-link';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { listAlignmentQuestions } from '@/lib/series/list-alignment-questions.server';
import { isEditor } from '@/lib/visibility/viewer';
import { answerQuestionAction } from '../actions';
import { errorWords } from '../error-words';

type Parameters = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('series.queue'))('title') };
}

/** What waits for a decision: all of it, of one series (`reeks`), or of the questions that follow one another (`vraag`). */
export default async function QueuePage({ searchParams }: { searchParams: Parameters }) {
  const [parameters, viewer, text] = await Promise.all([searchParams, getViewer(), getTranslations('series.queue')]);
  const filter = { series: wordOf(parameters.reeks), question: wordOf(parameters.vraag) };
  const page = Math.min(10_000, Math.max(1, Number.parseInt(wordOf(parameters.bladzijde) ?? '1', 10) || 1));
  const today = brusselsDay(new Date());
  const [{ total, pages, items }, errors] = await Promise.all([
    listAlignmentQuestions(database, viewer, today, { filter, page }),
    errorWords(),
  ]);
  const decision = wordOf(parameters.besluit);
  const isFiltered = filter.series !== null || filter.question !== null;
  const hrefOf = (to: number): string => {
    const query = new URLSearchParams({
      ...(filter.series === null ? {} : { reeks: filter.series }),
      ...(filter.question === null ? {} : { vraag: filter.question }),
      ...(to > 1 ? { bladzijde: String(to) } : {}),
    }).toString();
    return query === '' ? '/reeksen/wachtrij' : `/reeksen/wachtrij?${query}`;
  };
  return (
    <Page>
      <SeriesNavigation here="queue" />
      <PageHeading title={text('title')} facts={text('facts', { count: total })}>
        {isFiltered && (
          <p className="mt-2">
            {filter.series === null
              ? text('ofQuestion')
              : text('ofSeries', { title: items[0]?.series.title ?? filter.series })}
            {' · '}
            <TextLink href="/reeksen/wachtrij">{text('all')}</TextLink>
          </p>
        )}
        {items.length > 0 && (
          <>
            <p className="mt-3 max-w-measure">{text('intro')}</p>
            <p className="mt-2 max-w-measure text-small text-quiet">{text('keys')}</p>
          </>
        )}
      </PageHeading>
      {decision !== null && (
        <div className="mb-8">
          <Notice kind="success" title={text('decided')}>
            <a href={`/reeksen/besluiten?besluit=${encodeURIComponent(decision)}#voorbeeld`}>{text('undo')}</a>
          </Notice>
        </div>
      )}
      {items.map((item, index) => (
        <QueueItemCard
          key={item.id}
          item={item}
          position={index + 1}
          action={answerQuestionAction}
          errors={errors}
          back={hrefOf(page)}
        />
      ))}
      {items.length === 0 && (
        <EmptyState title={text('emptyTitle')}>
          <p>{isEditor(viewer) ? text('empty') : text('forEditors')}</p>
        </EmptyState>
      )}
      {pages > 1 && (
        <Paging
          label={text('page', { page, pages })}
          position={text('page', { page, pages })}
          previous={page > 1 ? { href: hrefOf(page - 1), label: text('previous') } : null}
          next={page < pages ? { href: hrefOf(page + 1), label: text('next') } : null}
        />
      )}
      <QueueKeys />
    </Page>
  );
}

function wordOf(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CoverageTable } from '@/components/coverage/coverage-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getViewer } from '@/lib/auth/session.server';
import { neverAnswered } from '@/lib/coverage/coverage-matrix';
import { getCoverage } from '@/lib/coverage/get-coverage.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { threadTitle } from '@/lib/questions/thread-title';

interface EditionsPageProps {
  params: Promise<{ slug: string }>;
}

/** Once per request, for the title and for the page. */
const load = cache(async (slug: string) => getCoverage(database, await getViewer(), brusselsDay(new Date()), slug));

export async function generateMetadata({ params }: EditionsPageProps): Promise<Metadata> {
  const text = await getTranslations('coverage');
  const coverage = await load((await params).slug);
  return { title: coverage?.title ? `${text('title')}: ${threadTitle(coverage.title)}` : text('title') };
}

/** What a thread asks and what became of it, edition by edition. */
export default async function EditionsPage({ params }: EditionsPageProps) {
  const { slug } = await params;
  const [coverage, text] = await Promise.all([load(slug), getTranslations('coverage')]);
  if (coverage === null) notFound();
  const never = neverAnswered(coverage);
  return (
    <Page>
      <p className="no-print mb-2 text-small">
        <a href={`/vragen/${slug}`}>{text('back')}</a>
      </p>
      <PageHeading
        title={
          coverage.title === null ? (
            text('title')
          ) : (
            <>
              {text('title')}: <span lang="nl">{threadTitle(coverage.title)}</span>
            </>
          )
        }
        facts={text('facts', { editions: coverage.editions.length, rows: coverage.rows.length })}
      >
        {coverage.rows.length > 0 && <p className="mt-3 max-w-measure">{text('intro')}</p>}
        {never.length > 0 && (
          <section aria-labelledby="nooit" className="mt-6 border-l-3 border-no pl-4">
            <SectionHeading id="nooit">{text('never.title')}</SectionHeading>
            <ul className="mt-1">
              {never.map((row) => (
                <li key={`${row.path}-${row.text}`} className="mt-1 max-w-[74ch]">
                  <span lang="nl">{row.text}</span>{' '}
                  <span className="text-small font-medium text-no">{text('never.line', { count: row.asked })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </PageHeading>
      {coverage.rows.length === 0 ? (
        <EmptyState title={text('emptyTitle')}>
          <p>{text('emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <CoverageTable matrix={coverage} slug={slug} />
          <p className="mt-3 max-w-measure text-fine text-quiet">{text('legend')}</p>
          <p className="no-print mt-3 text-fine">
            <a href={`/vragen/${slug}/edities/csv`}>{text('csv')}</a>
          </p>
        </>
      )}
    </Page>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SourcePageImage } from '@/components/figure/source-page-image';
import { SourceText } from '@/components/figure/source-text';
import { Page, PageHeading } from '@/components/ui/page';
import { getSourceText } from '@/lib/answers/get-source-text.server';
import { parseSourcePlace } from '@/lib/answers/source-place-address';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';

interface SourcePageProps {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Once per request, for the title and for the page. */
const load = cache(async (documentId: string) =>
  getSourceText(database, await getViewer(), brusselsDay(new Date()), documentId),
);

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const [{ documentId }, text] = await Promise.all([params, getTranslations('question.source')]);
  const source = await load(documentId);
  return source === null ? {} : { title: text('title', { name: source.name }) };
}

export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  const [{ documentId }, parameters, text] = await Promise.all([
    params,
    searchParams,
    getTranslations('question.source'),
  ]);
  const source = await load(documentId);
  if (source === null) notFound();
  const place = parseSourcePlace(parameters);
  return (
    <Page>
      <PageHeading
        title={text('title', { name: source.name })}
        facts={[text('lines', { count: source.lines.length }), ...(source.isRetelling ? [text('retold')] : [])].join(
          ' · ',
        )}
      >
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          {source.questions.map((question) => (
            <span key={question.slug}>
              {text('of')}: <a href={`/vragen/${question.slug}`}>{question.title ?? question.slug}</a>
            </span>
          ))}
          {place && (
            <span>
              {text('marked', { line: String(place.line) })}, <a href="#gemarkeerd">{text('toMark')}</a>
            </span>
          )}
        </p>
      </PageHeading>
      {place && (
        <SourcePageImage documentId={documentId} place={place} lines={source.lines} pageSizes={source.pageSizes} />
      )}
      <SourceText lines={source.lines} place={place} />
    </Page>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SeriesNavigation } from '@/components/series/series-navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeading } from '@/components/ui/page';
import { TableFrame } from '@/components/ui/table-frame';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { listUnconfirmed } from '@/lib/series/list-unconfirmed.server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('series.unconfirmed'))('title') };
}

/** Provisional figures that no later answer gave again. Everybody may see it: what is open is a finding. */
export default async function UnconfirmedPage() {
  const [viewer, text] = await Promise.all([getViewer(), getTranslations('series.unconfirmed')]);
  const { total, rows } = await listUnconfirmed(database, viewer, brusselsDay(new Date()));
  return (
    <Page>
      <SeriesNavigation here="unconfirmed" />
      <PageHeading title={text('title')} facts={text('facts', { count: total })}>
        <p className="mt-3 max-w-measure">{text('intro')}</p>
      </PageHeading>
      {rows.length === 0 ? (
        <EmptyState title={text('emptyTitle')}>
          <p>{text('empty')}</p>
        </EmptyState>
      ) : (
        <TableFrame label={text('table')}>
          <table className="figures">
            <caption className="only-read">{text('table')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('series')}</th>
                <th scope="col">{text('period')}</th>
                <th scope="col">{text('figures')}</th>
                <th scope="col" className="text-left!">
                  {text('source')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  <th scope="row" lang="nl">
                    <a href={`/reeksen/${row.series.slug}`}>{row.series.title}</a>
                  </th>
                  <td>{row.period}</td>
                  <td>{row.figures}</td>
                  <td lang="nl" className="text-left!">
                    {row.questionSlug !== null && (
                      <a href={`/vragen/${row.questionSlug}`}>{row.questionTitle ?? row.questionSlug}</a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Page>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { getViewer, requireUser } from '@/lib/auth/session.server';
import { formatDay } from '@/lib/comparison/format';
import { listFrozenComparisons } from '@/lib/comparison/frozen/list-frozen-comparisons.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('frozen.list'))('title') };
}

/** The comparisons that whoever is signed in froze. */
export default async function FrozenListPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireUser('/vastgelegd');
  const [text, locale, viewer, parameters] = await Promise.all([
    getTranslations('frozen'),
    getLocale(),
    getViewer(),
    searchParams,
  ]);
  const { total, frozen } = await listFrozenComparisons(database, viewer, brusselsDay(new Date()));
  return (
    <Page>
      <PageHeading title={text('list.title')} facts={text('list.facts', { count: total })} />
      {parameters.melding !== undefined && <Notice kind="problem" title={text('notDone')} />}
      {total === 0 ? (
        <EmptyState title={text('list.emptyTitle')}>
          <p>{text('list.emptyText')}</p>
          <p className="mt-3">
            <ButtonLink href="/vergelijken">{text('list.toSeries')}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <ul className="max-w-[60rem]">
          {frozen.map((each) => (
            <li key={each.token} className="border-b border-hair py-4">
              <a href={`/vastgelegd/${each.token}`} lang="nl" className="font-serif text-reading font-semibold">
                {each.title}
              </a>
              <p className="text-small text-quiet">
                {text('frozenOn', { day: formatDay(each.frozenOn, locale) })}
                {each.isWithdrawn && <span className="text-no"> · {text('list.withdrawn')}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {total > frozen.length && (
        <p className="mt-4 text-small text-quiet">{text('list.more', { shown: frozen.length, total })}</p>
      )}
    </Page>
  );
}

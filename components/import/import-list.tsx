import { getFormatter, getTranslations } from 'next-intl/server';
import type { ImportList as ImportListView, ImportView } from '@/lib/review/list-imports.server';
import { Button, ButtonLink } from '../ui/button';
import { SectionHeading } from '../ui/page';
import { TextLink } from '../ui/text-link';
import { ImportStateLine } from './import-state-line';
import { RefreshWhileBusy } from './refresh-while-busy';

export interface ImportListProps {
  readonly list: ImportListView;
  readonly now: Date;
  /** The largest file in MB, for the words of what was refused. */
  readonly limit: number;
  readonly action: (form: FormData) => Promise<void>;
}

/** What is still to be read and what could not be, each with its next step. It keeps itself up to date. */
export async function ImportList({ list, now, limit, action }: ImportListProps) {
  const t = await getTranslations('imports');
  if (list.imports.length === 0 && list.dismissed.length === 0) return null;
  return (
    <section aria-labelledby="ingevoerd" className="mt-14">
      <SectionHeading id="ingevoerd">{t('heading')}</SectionHeading>
      <p role="status" className="mt-1 text-quiet">
        {t('progress', { read: list.read, unread: list.unread })}
        {list.unread > 0 && (
          <>
            {' '}
            <TextLink href="/invoeren">{t('refresh')}</TextLink>
          </>
        )}
      </p>
      <RefreshWhileBusy isBusy={list.unread > 0} />
      {list.imports.length > 0 && (
        <ul className="mt-4 divide-y divide-hair border-y border-hair">
          {list.imports.map((view) => (
            <ImportLine key={view.id} view={view} now={now} limit={limit} action={action} />
          ))}
        </ul>
      )}
      {list.dismissed.length > 0 && (
        <details className="mt-6">
          <summary className="cursor-pointer font-medium text-act">
            {t('dismissed', { count: list.dismissed.length })}
          </summary>
          <ul className="mt-2 divide-y divide-hair border-y border-hair">
            {list.dismissed.map((view) => (
              <li key={view.id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-3">
                <p className="min-w-0 break-words">{view.name}</p>
                {view.canEdit && <Change view={view} change="restore" action={action} label={t('restore')} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

async function ImportLine({ view, now, limit, action }: Omit<ImportListProps, 'list'> & { view: ImportView }) {
  const [t, annexTexts, results, format] = await Promise.all([
    getTranslations('imports'),
    getTranslations('annex.assign'),
    getTranslations('import.result'),
    getFormatter(),
  ]);
  const received = format.dateTime(view.queuedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-4">
      <div className="min-w-0">
        <p className="font-medium break-words">{view.name}</p>
        <p>
          <ImportStateLine state={view.state} startedAt={view.startedAt} ahead={view.ahead} now={now} />
          {view.problem !== null && ` · ${view.name} ${results(view.problem, { limit })}`}
        </p>
        <p className="text-fine text-quiet">{t('facts', { office: view.officeName, date: received })}</p>
      </div>
      {view.canEdit && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          {view.canAssign && (
            <a href={`/invoeren/hoort-bij/${view.id}`} className="text-small">
              {annexTexts('link')}
              <span className="sr-only">: {view.name}</span>
            </a>
          )}
          {view.problem === 'no-text' && (
            <ButtonLink href={`/invoeren/import/${view.id}`}>{t('enterByHand')}</ButtonLink>
          )}
          {view.problem !== null && view.problem !== 'no-text' && (
            <Change view={view} change="retry" action={action} label={t('retry')} />
          )}
          <Change view={view} change="dismiss" action={action} label={t('dismiss')} />
        </div>
      )}
    </li>
  );
}

function Change({
  view,
  change,
  action,
  label,
}: {
  view: ImportView;
  change: 'retry' | 'dismiss' | 'restore';
  action: ImportListProps['action'];
  label: string;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="importId" value={view.id} />
      <input type="hidden" name="change" value={change} />
      <Button kind={change === 'dismiss' ? 'quiet' : 'plain'} aria-label={`${label}: ${view.name}`}>
        {label}
      </Button>
    </form>
  );
}

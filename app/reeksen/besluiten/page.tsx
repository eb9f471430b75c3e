import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { decisionWords } from '@/components/series/decision-words';
import { SeriesNavigation } from '@/components/series/series-navigation';
import { UndoPreview } from '@/components/series/undo-preview';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeading } from '@/components/ui/page';
import { TextLink } from '@/components/ui/text-link';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { type DecisionEntry, listAlignmentDecisions } from '@/lib/series/list-alignment-decisions.server';
import { previewUndo } from '@/lib/series/undo-decision.server';
import { isEditor } from '@/lib/visibility/viewer';
import { undoDecisionAction } from '../actions';
import { errorWords } from '../error-words';

type Parameters = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('series.decisions'))('title') };
}

/** What people decided, newest first; `besluit` shows under one of them what undoing it would change. */
export default async function DecisionsPage({ searchParams }: { searchParams: Parameters }) {
  const [parameters, context, text, queueText, errors] = await Promise.all([
    searchParams,
    getUseCaseContext(),
    getTranslations('series.decisions'),
    getTranslations('series.queue'),
    errorWords(),
  ]);
  const series = typeof parameters.reeks === 'string' ? parameters.reeks.slice(0, 300) : null;
  const chosen = typeof parameters.besluit === 'string' ? parameters.besluit : null;
  const { viewer, now } = context;
  const [decisions, preview] = await Promise.all([
    listAlignmentDecisions(database, viewer, brusselsDay(now), series),
    chosen === null ? null : previewUndo(context, { decisionId: chosen }).catch(orNothing),
  ]);
  const back = series === null ? '/reeksen/besluiten' : `/reeksen/besluiten?reeks=${encodeURIComponent(series)}`;
  return (
    <Page>
      <SeriesNavigation here="decisions" />
      <PageHeading title={text('title')} facts={text('facts', { count: decisions.length })}>
        {series !== null && (
          <p className="mt-2">
            {text('ofSeries', { title: decisions[0]?.series?.title ?? series })}
            {' · '}
            <TextLink href="/reeksen/besluiten">{text('all')}</TextLink>
          </p>
        )}
        {decisions.length > 0 && <p className="mt-3 max-w-measure">{text('intro')}</p>}
      </PageHeading>
      {decisions.length === 0 && (
        <EmptyState title={text('emptyTitle')}>
          <p>{isEditor(viewer) ? text('empty') : queueText('forEditors')}</p>
        </EmptyState>
      )}
      <ol className="max-w-[56rem]">
        {decisions.map((decision) => (
          <li key={decision.id} className="border-b border-hair py-4">
            <DecisionLine decision={decision} />
            {preview !== null && decision.id === chosen ? (
              <UndoPreview
                decisionId={decision.id}
                preview={preview}
                action={undoDecisionAction}
                errors={errors}
                back={back}
              />
            ) : (
              <a href={`${back}${series === null ? '?' : '&'}besluit=${decision.id}#voorbeeld`}>
                {decision.undoneAt === null ? text('preview') : text('previewRedo')}
              </a>
            )}
          </li>
        ))}
      </ol>
    </Page>
  );
}

async function DecisionLine({ decision }: { decision: DecisionEntry }) {
  const [text, format] = await Promise.all([getTranslations('series.decisions'), getFormatter()]);
  const when = (date: Date): string => format.dateTime(date, { dateStyle: 'long', timeStyle: 'short' });
  const { content, series, note, decidedBy, decidedAt, undoneAt, undoneBy } = decision;
  return (
    <>
      <p className={`font-medium ${undoneAt === null ? '' : 'text-quiet line-through'}`}>
        {decisionWords(text, content)}
      </p>
      <p className="text-small text-quiet">
        {text('who', { name: decidedBy ?? text('app'), date: when(decidedAt) })}
        {series !== null && (
          <>
            {' · '}
            <a href={`/reeksen/${series.slug}`} lang="nl" className="text-quiet">
              {series.title}
            </a>
          </>
        )}
      </p>
      {note !== '' && <p className="max-w-measure">{note}</p>}
      {undoneAt !== null && (
        <p className="text-small text-other">
          {text('undone', { name: undoneBy ?? text('app'), date: when(undoneAt) })}
        </p>
      )}
    </>
  );
}

/** An address of a decision that is not there, or not for this viewer, shows the list alone. */
function orNothing(error: unknown): null {
  if (error instanceof UseCaseError) return null;
  throw error;
}

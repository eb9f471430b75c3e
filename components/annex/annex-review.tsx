import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { citedPath } from '@/lib/questions/path-words';
import { annexReading } from '@/lib/review/annexes/annex-reading';
import type { Place } from '@/lib/reading/reading';
import type { ReviewedAnnexView, ReviewView } from '@/lib/review/get-review.server';
import { SourceLink } from '../review/source-link';
import { DoubtBar } from '../review/workbench/doubt-bar';
import { ReviewPanes } from '../review/workbench/review-panes';
import { ReviewSessionProvider } from '../review/workbench/session-context';
import { SourceSelectionProvider } from '../review/workbench/source-selection';
import { SourcePane } from '../review/workbench/source-pane';
import { WorkbenchTable } from '../review/workbench/workbench-table';
import { Notice } from '../ui/notice';
import { AnnexAcceptForm, type AnnexAcceptFormProps } from './annex-accept-form';

export interface AnnexReviewProps {
  review: ReviewView;
  annex: ReviewedAnnexView;
  action: AnnexAcceptFormProps['action'];
}

/** The tables of an annex beside their source, with the form by which they come to stand with the answer. */
export async function AnnexReview({ review, annex, action }: AnnexReviewProps) {
  const t = await getTranslations('annex');
  const { import: importing, reviewSource, structure, domain } = await getMessages();
  const { answer } = review.reading;
  const shown = annexReading(review.reading);
  const doubted = new Set((shown.doubts ?? []).map((doubt) => doubt.message));
  const remarks = shown.warnings.filter((warning) => !doubted.has(warning));
  const tables = answer?.tables ?? [];
  return (
    <NextIntlClientProvider messages={{ import: { workbench: importing.workbench }, reviewSource, structure, domain }}>
      <SourceSelectionProvider>
        <ReviewSessionProvider
          reviewDraftId={review.id}
          userId={review.userId ?? ''}
          version={review.version}
          canEdit={review.canEdit}
          start={{ ...review.start, doubts: annexReading(review.start).doubts ?? [] }}
          saves={review.saves}
          lines={review.printedLines}
        >
          <ReviewPanes
            bar={<DoubtBar />}
            source={<SourcePane reviewDraftId={review.id} lines={review.printedLines} pageSizes={review.pageSizes} />}
          >
            <div className="grid min-w-0 gap-8">
              <p className="max-w-measure">{t('review.intro')}</p>
              <AnswerOf annex={annex} />
              {remarks.length > 0 && (
                <Notice
                  kind="warning"
                  title={(await getTranslations('import.review'))('warnings', { count: remarks.length })}
                >
                  <ul className="ml-4 list-disc">
                    {remarks.map((warning, index) => (
                      <li key={index}>{warning}</li>
                    ))}
                  </ul>
                </Notice>
              )}
              <AnnexAcceptForm
                action={action}
                reviewDraftId={review.id}
                version={review.version}
                canEdit={review.canEdit && annex.awaitsDraftId === null}
                title={annex.title}
                path={annex.path ?? ''}
                parts={[
                  { value: '', label: t('keeping.whole') },
                  ...annex.paths.map((path) => ({ value: path, label: t('keeping.part', { path: citedPath(path) }) })),
                ]}
                texts={await acceptTexts()}
              />
              <section aria-labelledby="bijlage-tabellen" className="grid gap-6">
                <h2 id="bijlage-tabellen" className="font-serif text-heading font-semibold">
                  {t('review.tables', { count: tables.length })}
                </h2>
                {tables.length === 0 && <p>{t('review.noTables')}</p>}
                {tables.map((table, index) => (
                  <AnnexTable key={index} review={review} index={index} title={table.title} at={table.at} />
                ))}
              </section>
            </div>
          </ReviewPanes>
        </ReviewSessionProvider>
      </SourceSelectionProvider>
    </NextIntlClientProvider>
  );
}

async function AnswerOf({ annex }: { annex: ReviewedAnnexView }) {
  const t = await getTranslations('annex');
  const title = annex.answerTitle ?? t('assign.untitled');
  if (annex.awaitsDraftId !== null) {
    return (
      <Notice kind="warning" title={t('review.waits')}>
        <a href={`/invoeren/${annex.awaitsDraftId}`}>
          {t('review.toAnswer')}: {title}
        </a>
      </Notice>
    );
  }
  return (
    <p>
      <span className="text-quiet">{t('review.goesWith')} </span>
      {annex.questionSlug === null ? title : <a href={`/vragen/${annex.questionSlug}`}>{title}</a>}
    </p>
  );
}

async function AnnexTable({
  review,
  index,
  title,
  at,
}: {
  review: ReviewView;
  index: number;
  title: string | null;
  at: Place;
}) {
  const [t, tableTexts] = await Promise.all([getTranslations('import.review'), getTranslations('import.table')]);
  const number = index + 1;
  return (
    <div>
      <WorkbenchTable index={index} />
      <p className="flex flex-wrap gap-x-6">
        <SourceLink at={at} />
        {review.canEdit && (
          <a href={`/invoeren/${review.id}/tabel/${String(number)}`} className="text-fine">
            {tableTexts('edit')}
            <span className="sr-only">: {title ?? t('table', { number })}</span>
          </a>
        )}
      </p>
    </div>
  );
}

const PROBLEMS = [
  'conflict',
  'removed',
  'answer-waits',
  'answer-withdrawn',
  'not-allowed',
  'not-found',
  'no-such-part',
  'too-long',
  'invalid',
] as const;

async function acceptTexts(): Promise<AnnexAcceptFormProps['texts']> {
  const t = await getTranslations('annex');
  return {
    title: t('keeping.title'),
    path: t('keeping.path'),
    accept: t('review.accept'),
    problemTitle: t('review.problem.title'),
    problems: Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`review.problem.${problem}`)])),
  };
}

import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { OUTCOME_REASONS, OUTCOMES } from '@/lib/figures/outcome';
import type { ReadAnswer, ReadAnswerPart, Reading, ReadTable } from '@/lib/reading/reading';
import type { ReviewView } from '@/lib/review/get-review.server';
import { Notice } from '../ui/notice';
import { OutcomeSign } from './outcome-sign';
import { ReviewForm, type ReviewFormProps, type ReviewPart } from './review-form';
import { SourceLink } from './source-link';
import { getReviewFields, getReviewTexts } from './review-texts';
import { DoubtBar } from './workbench/doubt-bar';
import { ReviewSessionProvider } from './workbench/session-context';
import { SourceSelectionProvider } from './workbench/source-selection';
import { SourcePane } from './workbench/source-pane';
import { WorkbenchTable } from './workbench/workbench-table';

/** A reading beside its source: what will be stored, with the form to set it right and accept it. */
export async function ReviewScreen({ review, action }: { review: ReviewView; action: ReviewFormProps['action'] }) {
  const [t, d] = await Promise.all([getTranslations('import.review'), getTranslations('domain')]);
  const { reading } = review;
  const { workbench } = (await getMessages()).import;
  const doubted = new Set((reading.doubts ?? []).map((doubt) => doubt.message));
  // Doubts are gone through one by one; what the source says of itself stands on its own.
  const remarks = reading.warnings.filter((warning) => !doubted.has(warning));
  const [texts, fields] = await Promise.all([
    getReviewTexts(review.officeName),
    getReviewFields(reading, review.corrects?.embargoUntil ?? null),
  ]);
  return (
    <NextIntlClientProvider messages={{ import: { workbench } }}>
      <SourceSelectionProvider>
        <ReviewSessionProvider
          reviewDraftId={review.id}
          userId={review.userId ?? ''}
          version={review.version}
          canEdit={review.canEdit}
          start={review.start}
          saves={review.saves}
          lines={review.printedLines}
        >
          <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-2">
            <div className="grid min-w-0 gap-8 lg:order-2">
              <DoubtBar />
              {remarks.length > 0 && (
                <Notice kind="warning" title={t('warnings', { count: remarks.length })}>
                  <ul className="ml-4 list-disc">
                    {remarks.map((warning, index) => (
                      <li key={index}>{warning}</li>
                    ))}
                  </ul>
                </Notice>
              )}
              <ReviewForm
                action={action}
                reviewDraftId={review.id}
                version={review.version}
                canEdit={review.canEdit}
                {...fields}
                parts={reading.answer ? await partsOf(review) : []}
                outcomes={OUTCOMES.map((outcome) => ({ value: outcome, label: d(`outcome.${outcome}`) }))}
                reasons={[
                  { value: '', label: t('noReason') },
                  ...OUTCOME_REASONS.map((reason) => ({ value: reason, label: d(`reason.${reason}`) })),
                ]}
                texts={texts}
                questionNote={<QuestionAsRead reading={reading} />}
                publicity={review.corrects?.publicity ?? undefined}
                existing={
                  review.existing === null
                    ? null
                    : { answerId: review.existing.answerId, note: <ExistingNote existing={review.existing} /> }
                }
              />
              <LooseTables review={review} />
            </div>
            <SourcePane reviewDraftId={review.id} lines={review.printedLines} pageSizes={review.pageSizes} />
          </div>
        </ReviewSessionProvider>
      </SourceSelectionProvider>
    </NextIntlClientProvider>
  );
}

/** "Dit antwoord is er al", with the way to it. */
async function ExistingNote({ existing }: { existing: NonNullable<ReviewView['existing']> }) {
  const t = await getTranslations('import.review.existing');
  return (
    <Notice kind="warning" title={existing.by === 'number' ? t('byNumber') : t('byTitle')}>
      <a href={`/vragen/${existing.questionSlug}`}>{existing.title ?? existing.questionSlug}</a>
    </Notice>
  );
}

async function QuestionAsRead({ reading }: { reading: Reading }) {
  const t = await getTranslations('import.review');
  const { question, answer } = reading;
  return (
    <div className="grid gap-3">
      {question === null && <Notice title={t('noQuestion')} />}
      {answer === null && <Notice title={t('noAnswer')} />}
      {question && question.introduction !== '' && (
        <details open={answer === null}>
          <summary className="font-medium">{t('introduction')}</summary>
          <p className="mt-2 max-w-measure font-serif text-reading">{question.introduction}</p>
        </details>
      )}
      {answer === null && question && question.items.length > 0 && (
        <ul className="grid gap-1 font-serif">
          {question.items.map((item) => (
            <li key={item.path}>
              <span className="mr-2 font-sans font-semibold text-quiet">{item.path}</span>
              {item.text}
            </li>
          ))}
        </ul>
      )}
      {question && question.references.length > 0 && (
        <p>
          <span className="text-quiet">{t('references')}: </span>
          {question.references.map((reference) => reference.text).join(' · ')}
        </p>
      )}
    </div>
  );
}

async function partsOf(review: ReviewView): Promise<ReviewPart[]> {
  const t = await getTranslations('import.review');
  const { corrects } = review;
  const { question, answer } = review.reading;
  if (answer === null) return [];
  const itemTexts = new Map((question?.items ?? []).map((item) => [item.path, item.text]));
  const owners = ownersOf(answer);
  return answer.items.map((part, index) => {
    const own = numbered(answer).filter((_, table) => owners[table] === index);
    return {
      index,
      outcome: part.outcome,
      reason: part.reason ?? '',
      note: part.note ?? corrects?.notes[index] ?? '',
      summary: <OutcomeSign outcome={part.outcome} reason={part.reason} isProvisional={part.provisional} />,
      content: (
        <div className="grid gap-3">
          <div className="grid gap-x-8 gap-y-1 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <div className="font-serif">
              {part.paths.length === 0 && <p className="text-quiet">{t('preamble')}</p>}
              {part.paths.map((path) => (
                <p key={path}>
                  <span className="mr-2 font-sans font-semibold text-quiet">{path}</span>
                  {itemTexts.get(path)}
                </p>
              ))}
            </div>
            <p className="font-serif whitespace-pre-line">{part.text === '' ? t('noText') : part.text}</p>
          </div>
          {part.at && <SourceLink line={part.at.line}>{t('line', { line: part.at.line })}</SourceLink>}
          {own.map(({ table, number }) => (
            <ReviewTable key={number} review={review} table={table} number={number} />
          ))}
        </div>
      ),
    };
  });
}

/** A table as it was read, with the way to its place in the text and to the form that corrects it. */
async function ReviewTable({ review, table, number }: { review: ReviewView; table: ReadTable; number: number }) {
  const [t, tableTexts] = await Promise.all([getTranslations('import.review'), getTranslations('import.table')]);
  return (
    <div>
      <WorkbenchTable index={number - 1} />
      <p className="flex flex-wrap gap-x-6">
        <SourceLink line={table.at.line}>{t('line', { line: table.at.line })}</SourceLink>
        {review.canEdit && (
          <a href={`/invoeren/${review.id}/tabel/${String(number)}`} className="text-fine">
            {tableTexts('edit')}
            <span className="sr-only">: {table.title ?? t('table', { number })}</span>
          </a>
        )}
      </p>
    </div>
  );
}

/** Tables that belong to no part of the answer as read: they are stored as well. */
async function LooseTables({ review }: { review: ReviewView }) {
  const { answer } = review.reading;
  const t = await getTranslations('import.table');
  if (answer === null) return null;
  const owners = ownersOf(answer);
  const loose = numbered(answer).filter((_, table) => owners[table] === -1);
  if (loose.length === 0) return null;
  return (
    <section aria-labelledby="losse-tabellen" className="grid gap-4">
      <h2 id="losse-tabellen" className="font-serif text-heading font-semibold">
        {t('loose')}
      </h2>
      {loose.map(({ table, number }) => (
        <ReviewTable key={number} review={review} table={table} number={number} />
      ))}
    </section>
  );
}

function numbered(answer: ReadAnswer): { readonly table: ReadTable; readonly number: number }[] {
  return answer.tables.map((table, index) => ({ table, number: index + 1 }));
}

/** Per table the index of the first part that it belongs to; -1 where there is none. */
function ownersOf(answer: ReadAnswer): number[] {
  return answer.tables.map((table) => answer.items.findIndex((part) => isOf(part, table.path)));
}

function isOf(part: ReadAnswerPart, path: string | null): boolean {
  return path === null ? part.paths.length === 0 : part.paths.includes(path);
}

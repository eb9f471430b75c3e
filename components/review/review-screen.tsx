import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReviewView } from '@/lib/review/get-review.server';
import { Notice } from '../ui/notice';
import { ReviewForm, type ReviewFormProps } from './review-form';
import { getReviewFields, getReviewTexts } from './review-texts';
import { DoubtBar } from './workbench/doubt-bar';
import { ReadingOutline } from './workbench/reading-outline';
import { ReviewPanes } from './workbench/review-panes';
import { ReviewSessionProvider } from './workbench/session-context';
import { SourceSelectionProvider } from './workbench/source-selection';
import { SourcePane } from './workbench/source-pane';

/** A reading beside its source: what will be stored, with the form to set it right and accept it. */
export async function ReviewScreen({ review, action }: { review: ReviewView; action: ReviewFormProps['action'] }) {
  const t = await getTranslations('import.review');
  const { reading } = review;
  const { import: importing, reviewSource, structure, domain } = await getMessages();
  const doubted = new Set((reading.doubts ?? []).map((doubt) => doubt.message));
  // Doubts are gone through one by one; what the source says of itself stands on its own.
  const remarks = reading.warnings.filter((warning) => !doubted.has(warning));
  const [texts, fields] = await Promise.all([
    getReviewTexts(review.officeName),
    getReviewFields(reading, review.corrects?.embargoUntil ?? null),
  ]);
  return (
    <NextIntlClientProvider messages={{ import: { workbench: importing.workbench }, reviewSource, structure, domain }}>
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
          <ReviewPanes
            bar={<DoubtBar />}
            source={<SourcePane reviewDraftId={review.id} lines={review.printedLines} pageSizes={review.pageSizes} />}
          >
            <div className="grid min-w-0 gap-8">
              {remarks.length > 0 && (
                <Notice kind="warning" title={t('warnings', { count: remarks.length })}>
                  <ul className="ml-4 list-disc">
                    {remarks.map((warning, index) => (
                      <li key={index}>{warning}</li>
                    ))}
                  </ul>
                </Notice>
              )}
              <ReadingOutline reviewDraftId={review.id} />
              <ReviewForm
                action={action}
                reviewDraftId={review.id}
                version={review.version}
                canEdit={review.canEdit}
                {...fields}
                texts={texts}
                publicity={review.corrects?.publicity ?? undefined}
                existing={
                  review.existing === null
                    ? null
                    : { answerId: review.existing.answerId, note: <ExistingNote existing={review.existing} /> }
                }
              />
            </div>
          </ReviewPanes>
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

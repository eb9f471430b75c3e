import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ImportList } from '@/components/import/import-list';
import { PasteField } from '@/components/import/paste-field';
import { UploadForm } from '@/components/import/upload-form';
import { ImportResults } from '@/components/review/import-results';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FileField, SelectField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { listImports } from '@/lib/review/list-imports.server';
import { listOpenReviews, type OpenReviewView } from '@/lib/review/list-open-reviews.server';
import { changeImportAction, restoreReviewAction } from './actions';
import { isFineAnnexCode, parseAnnexCode } from './annex-messages';
import { takeSuggestionAction } from './hoort-bij/[subject]/actions';
import { parseImportMessages } from './import-messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') };
}

const MEGABYTE = 1_000_000;
const DAY_MILLISECONDS = 86_400_000;

export default async function ImportPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [user, t, imports, annexTexts, { melding = [], bijlage }] = await Promise.all([
    requireUser('/invoeren'),
    getTranslations('import'),
    getTranslations('imports'),
    getTranslations('annex'),
    searchParams,
  ]);
  const offices = user.memberships.filter((membership) => membership.role === 'editor');
  const viewer = viewerOf(user);
  const now = new Date();
  const [list, waiting, discarded] = await Promise.all([
    listImports(database, viewer, new Date(now.getTime() - DAY_MILLISECONDS)),
    listOpenReviews(database, viewer, brusselsDay(now), 'open'),
    listOpenReviews(database, viewer, brusselsDay(now), 'discarded'),
  ]);
  const limit = Math.floor(getEnvironment().reading.sizeLimitBytes / MEGABYTE);
  const annexCode = parseAnnexCode(bijlage);
  const office = { choices: offices.map(({ officeId, officeName }) => ({ value: officeId, label: officeName })) };
  return (
    <Page>
      <PageHeading title={t('title')} facts={t('intro')} />
      {annexCode !== null && (
        <div className="mb-10">
          <Notice
            kind={isFineAnnexCode(annexCode) ? 'success' : 'problem'}
            title={annexTexts(`result.${annexCode}`, { limit })}
          />
        </div>
      )}
      <ImportResults messages={parseImportMessages([melding].flat())} limit={limit} />
      {offices.length === 0 ? (
        <Notice kind="warning" title={t('noOffice.title')}>
          {t('noOffice.text')}
        </Notice>
      ) : (
        <div className="grid gap-10 lg:grid-cols-2">
          <UploadForm
            texts={{
              sending: imports('upload.sending', { sent: '{sent}', total: '{total}' }),
              lost: imports('upload.lost'),
              drop: imports('upload.drop'),
            }}
          >
            <SectionHeading>{t('file.heading')}</SectionHeading>
            <OfficeField id="office-file" office={office} label={t('office')} hint={t('officeHint')} />
            <FileField
              id="file"
              name="file"
              label={t('file.label')}
              hint={t('file.hint', { limit })}
              multiple
              required
            />
            <div>
              <Button>{t('file.send')}</Button>
            </div>
          </UploadForm>
          <form
            action="/invoeren/document"
            method="post"
            encType="multipart/form-data"
            className="grid content-start gap-5"
          >
            <SectionHeading>{t('paste.heading')}</SectionHeading>
            <OfficeField id="office-text" office={office} label={t('office')} hint={t('officeHint')} />
            <PasteField
              id="text"
              label={t('paste.label')}
              hint={t('paste.hint')}
              rows={9}
              withLayout={imports('withLayout')}
            />
            <div>
              <Button>{t('paste.send')}</Button>
            </div>
          </form>
        </div>
      )}
      <ImportList list={list} now={now} limit={limit} action={changeImportAction} />
      <section aria-labelledby="wacht" className="mt-14">
        <SectionHeading id="wacht">{t('waiting.heading')}</SectionHeading>
        <p className="mt-1 text-quiet">{t('waiting.count', { count: waiting.length })}</p>
        {waiting.length === 0 ? (
          <div className="mt-4">
            <EmptyState title={t('waiting.empty')}>{t('waiting.emptyHint')}</EmptyState>
          </div>
        ) : (
          <ReviewList reviews={waiting} />
        )}
      </section>
      {discarded.length > 0 && (
        <details className="mt-10">
          <summary className="cursor-pointer font-medium text-act">
            {t('discarded.heading')} ({discarded.length})
          </summary>
          <ReviewList reviews={discarded} isDiscarded />
        </details>
      )}
    </Page>
  );
}

interface Choices {
  choices: readonly { value: string; label: string }[];
}

/** With one office there is nothing to choose. */
function OfficeField({ id, office, label, hint }: { id: string; office: Choices; label: string; hint: string }) {
  const [only, ...others] = office.choices;
  if (only !== undefined && others.length === 0) return <input type="hidden" name="officeId" value={only.value} />;
  return <SelectField id={id} name="officeId" label={label} hint={hint} choices={office.choices} />;
}

async function ReviewList({
  reviews,
  isDiscarded = false,
}: {
  reviews: readonly OpenReviewView[];
  isDiscarded?: boolean;
}) {
  const [t, annexTexts, format] = await Promise.all([
    getTranslations('import'),
    getTranslations('annex.assign'),
    getFormatter(),
  ]);
  return (
    <ul className="mt-4 divide-y divide-hair border-y border-hair">
      {reviews.map((review) => (
        <li key={review.id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-4">
          <div className="min-w-0">
            <p className="font-serif text-reading break-words">
              {review.annexOf === null ? (review.title ?? t('waiting.untitled')) : review.fileName}
            </p>
            <p className="text-fine break-words text-quiet">
              {t('waiting.facts', {
                file: review.fileName,
                office: review.officeName,
                date: format.dateTime(review.receivedAt, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
              {review.isCorrection && ` · ${t('waiting.correction')}`}
              {review.annexOf !== null &&
                ` · ${review.annexOf.title === null ? annexTexts('isAnnex') : annexTexts('isAnnexOf', { title: review.annexOf.title })}`}
            </p>
            {review.suggested !== null && <Suggestion reviewDraftId={review.id} suggested={review.suggested} />}
          </div>
          {isDiscarded ? (
            <form action={restoreReviewAction}>
              <input type="hidden" name="reviewDraftId" value={review.id} />
              <Button kind="plain">{t('discarded.restore')}</Button>
            </form>
          ) : (
            <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
              {review.canAssign && (
                <a href={`/invoeren/hoort-bij/${review.id}`} className="text-small">
                  {annexTexts('link')}
                  <span className="sr-only">: {review.fileName}</span>
                </a>
              )}
              <ButtonLink href={`/invoeren/${review.id}`}>{t('open')}</ButtonLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Lijkt een bijlage bij …", to be taken with one press. */
async function Suggestion({
  reviewDraftId,
  suggested,
}: {
  reviewDraftId: string;
  suggested: NonNullable<OpenReviewView['suggested']>;
}) {
  const t = await getTranslations('annex.assign');
  return (
    <form action={takeSuggestionAction} className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-2 text-small">
      <input type="hidden" name="subject" value={reviewDraftId} />
      <input type="hidden" name="target" value={suggested.key} />
      <span>{suggested.title === null ? t('suggestedUntitled') : t('suggested', { title: suggested.title })}</span>
      <Button kind="plain">{t('take')}</Button>
    </form>
  );
}

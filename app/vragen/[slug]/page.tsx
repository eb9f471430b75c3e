import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache, Suspense } from 'react';
import { PassportLinks } from '@/components/figure/passport-links';
import { figurePath } from '@/components/figure/passport';
import { AnnexKeeping } from '@/components/annex/annex-keeping';
import { AnnexSection } from '@/components/annex/annex-section';
import { AnswerVersions } from '@/components/question/answer-versions';
import { Contents } from '@/components/question/contents';
import { EmbargoNotice } from '@/components/question/embargo-notice';
import { KeepingActions } from '@/components/review/keeping-actions';
import { LiftEmbargoForm } from '@/components/review/lift-embargo-form';
import { WithdrawnNotice } from '@/components/review/withdrawn-notice';
import { Introduction } from '@/components/question/introduction';
import { Pairs } from '@/components/question/pairs';
import { QuestionHeading } from '@/components/question/question-heading';
import { StatusNotice } from '@/components/question/status-notice';
import { ThreadLine } from '@/components/question/thread-line';
import { QueueNotice } from '@/components/series/queue-notice';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { getAnswer, listAnswers, mainAnswer } from '@/lib/answers/get-answer.server';
import { getCellFigure, getStatedFigure } from '@/lib/answers/get-figure.server';
import { itemOutcomes } from '@/lib/answers/pair-answer';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay, type IsoDate } from '@/lib/figures/iso-date';
import { getQuestion } from '@/lib/questions/get-question.server';
import { getAnnexKeeping } from '@/lib/review/annexes/get-annex-keeping.server';
import { getKeeping, getWithdrawnQuestion } from '@/lib/review/get-keeping.server';
import { questionStatus } from '@/lib/questions/question-status';
import { countAlignmentQuestions } from '@/lib/series/list-alignment-questions.server';
import { isEditor, isEditorOf, type Viewer } from '@/lib/visibility/viewer';
import { isFineAnnexCode, parseAnnexCode, type AnnexCode } from '@/app/invoeren/annex-messages';
import { changeAnnexAction, liftEmbargoAction, readAgainAction, reopenAction, restoreAction } from './actions';

/** Without an answer there is nothing to survey: contents help only when there is much to scroll. */
const MANY_ITEMS = 8;
const MEGABYTE = 1_000_000;

interface QuestionPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Once per request, for the title and for the page. */
const load = cache(async (slug: string) => getQuestion(database, await getViewer(), brusselsDay(new Date()), slug));

export async function generateMetadata({ params }: QuestionPageProps): Promise<Metadata> {
  const { slug } = await params;
  const question = await load(slug);
  return question === null ? {} : { title: question.title ?? question.slug };
}

export default async function QuestionPage({ params, searchParams }: QuestionPageProps) {
  const [viewer, { slug }, parameters] = await Promise.all([getViewer(), params, searchParams]);
  const today = brusselsDay(new Date());
  const question = await load(slug);
  if (question === null) return <WithdrawnQuestion viewer={viewer} slug={slug} />;
  const { answers, hidden } = await listAnswers(database, viewer, today, question.id);
  const chosen = answers.find((each) => each.id === parameters.antwoord) ?? mainAnswer(answers);
  const [answer, figure, keeping, annexKeeping, waiting] = await Promise.all([
    chosen === null ? null : getAnswer(database, viewer, today, chosen.id),
    findFigure(viewer, today, parameters.cijfer),
    getKeeping(database, viewer, today, { questionId: question.id, answerId: chosen?.id ?? null }),
    chosen === null ? null : getAnnexKeeping(database, viewer, today, chosen.id),
    countAlignmentQuestions(database, viewer, today, { series: null, question: question.slug }),
  ]);
  const status = questionStatus({
    isPlaceholder: question.isPlaceholder,
    isDraft: question.isDraft,
    addressees: question.addressees,
    visibleAnswers: answers.length,
    hiddenAnswers: hidden,
  });
  const questionPath = `/vragen/${question.slug}`;
  const answerQuery = answer !== null && answer.id === parameters.antwoord ? `?antwoord=${answer.id}` : '';
  const passport =
    figure === null || figure.answer.id !== answer?.id
      ? null
      : {
          figure,
          address: getEnvironment().publicUrl + figurePath(figure),
          closeHref: `${questionPath}${answerQuery}#cel-${figure.id}`,
        };
  const isRetelling = answer?.isRetelling ?? question.isRetelling;
  const canBringIn = isEditor(viewer);
  const annexCode = parseAnnexCode(parameters.bijlage);
  const limit = Math.floor(getEnvironment().reading.sizeLimitBytes / MEGABYTE);

  return (
    <Page>
      <div className="lg:grid lg:grid-cols-[12.25rem_minmax(0,1fr)] lg:gap-x-14">
        <div className="lg:col-start-2">
          <QuestionHeading
            question={question}
            status={status}
            answeredOn={answer?.answeredOn ?? null}
            periods={question.editions.find((edition) => edition.state === 'here')?.periods ?? []}
            isRetelling={isRetelling}
          />
          <ThreadLine editions={question.editions} canBringIn={canBringIn} coverageHref={`${questionPath}/edities`} />
          <div className="mb-8 grid gap-6 empty:hidden">
            <StatusNotice status={status} canBringIn={canBringIn} />
            {answer?.embargo && (
              <EmbargoNotice until={answer.embargo.until}>
                {answer.embargo.officeId !== null && isEditorOf(viewer, answer.embargo.officeId) && (
                  <LiftEmbargoForm answerId={answer.id} action={liftEmbargoAction} />
                )}
              </EmbargoNotice>
            )}
            {parameters.melding === 'niet-gelukt' && <NotDone />}
            <QueueNotice count={waiting} questionSlug={question.slug} />
            {keeping.withdrawn.map((withdrawn) => (
              <WithdrawnNotice
                key={withdrawn.answerId}
                {...withdrawn}
                questionId={question.id}
                path={questionPath}
                restore={restoreAction}
              />
            ))}
            {answer && <AnswerVersions answer={answer} answers={answers} questionPath={questionPath} />}
            {(answer === null ? keeping.canCorrectQuestion : keeping.canCorrectAnswer) && (
              <KeepingActions
                questionPath={questionPath}
                answerId={answer?.id ?? null}
                questionId={question.id}
                reopen={reopenAction}
                readAgain={keeping.canReadAgain ? readAgainAction : null}
              />
            )}
          </div>
        </div>
        <div className="mb-8 empty:hidden lg:col-start-1 lg:row-start-2 lg:mb-0">
          {question.items.length > (answer === null ? MANY_ITEMS : 0) && (
            <Contents
              items={question.items}
              outcomes={answer === null ? undefined : itemOutcomes(question.items, answer.parts)}
            />
          )}
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-start-2">
          <Introduction question={question} />
          <Pairs items={question.items} answer={answer} questionPath={questionPath} passport={passport} />
          <AnnexSection
            annexes={answer?.annexes ?? []}
            questionPath={questionPath}
            notice={annexCode === null ? null : <AnnexNotice code={annexCode} limit={limit} />}
          >
            {annexKeeping === null ? null : (
              <AnnexKeeping
                keeping={annexKeeping}
                questionPath={questionPath}
                limit={limit}
                typed={{
                  titel: textOf(parameters.titel),
                  deel: textOf(parameters.deel),
                  vervangt: textOf(parameters.vervangt),
                }}
                isOpen={annexCode !== null}
                change={changeAnnexAction}
                reopen={reopenAction}
              />
            )}
          </AnnexSection>
        </div>
      </div>
      <Suspense>
        <PassportLinks />
      </Suspense>
    </Page>
  );
}

/** What became of an annex that was added, removed or brought back. */
async function AnnexNotice({ code, limit }: { code: AnnexCode; limit: number }) {
  const t = await getTranslations('annex.result');
  return <Notice kind={isFineAnnexCode(code) ? 'success' : 'problem'} title={t(code, { limit })} />;
}

/** A parameter of the address that is there once. */
function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What could not be done any more: somebody else was first, or it is not this person's to do. */
async function NotDone() {
  const t = await getTranslations('keeping');
  return <Notice kind="problem" title={t('notDone')} />;
}

/** A question that was taken back exists for its own office alone, with the way to undo that. */
async function WithdrawnQuestion({ viewer, slug }: { viewer: Viewer; slug: string }) {
  const withdrawn = await getWithdrawnQuestion(database, viewer, slug);
  if (withdrawn === null) notFound();
  return (
    <Page>
      <PageHeading title={withdrawn.title ?? slug} language="nl" />
      <WithdrawnNotice
        withdrawnAt={withdrawn.withdrawnAt}
        canRestore={withdrawn.canRestore}
        questionId={withdrawn.id}
        answerId={null}
        path={`/vragen/${slug}`}
        restore={restoreAction}
      />
    </Page>
  );
}

/** The figure whose passport the address opens: "zin-…" for one in a sentence, else a table cell. */
async function findFigure(viewer: Viewer, today: IsoDate, key: string | string[] | undefined) {
  if (typeof key !== 'string') return null;
  return key.startsWith('zin-')
    ? getStatedFigure(database, viewer, today, key.slice('zin-'.length))
    : getCellFigure(database, viewer, today, key);
}

import type { Prisma, PrismaClient } from '../db/generated/client';
import { READER_VERSION } from '../documents/store-document.server';
import { isoDateOf, type IsoDate } from '../figures/iso-date';
import { isEditor, isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';
import { visibleAnswers } from '../visibility/visible-where.server';
import { keepingOfficeOf, keepingSelect } from './keeping-office.server';

/** What the viewer may do about the accepted readings of a question. */
export interface KeepingView {
  /** Of the answer that is shown. */
  readonly canCorrectAnswer: boolean;
  /** Whether an older reader read the document, of that answer or of the question, so that it can be read again. */
  readonly canReadAgain: boolean;
  /** The question itself can be corrected or taken back: no answer to it stands. */
  readonly canCorrectQuestion: boolean;
  /** Answers that the viewer's office took back, the newest first. */
  readonly withdrawn: readonly WithdrawnAnswerView[];
}

export interface WithdrawnAnswerView {
  readonly answerId: string;
  readonly withdrawnAt: Date;
  readonly answeredOn: IsoDate | null;
  readonly canRestore: boolean;
}

const NOTHING: KeepingView = {
  canCorrectAnswer: false,
  canReadAgain: false,
  canCorrectQuestion: false,
  withdrawn: [],
};

/** For the members of the office that keeps a reading; for everybody else there is nothing to do and nothing to see. */
export async function getKeeping(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  { questionId, answerId }: { readonly questionId: string; readonly answerId: string | null },
): Promise<KeepingView> {
  if (viewer.memberships.length === 0) return NOTHING;
  const ofQuestion = { addressees: { some: { addressee: { questionId } } } };
  const [shown, withdrawn, question, standing] = await Promise.all([
    answerId === null
      ? null
      : database.answer.findFirst({
          where: { AND: [{ id: answerId }, ofQuestion, visibleAnswers(viewer, today)] },
          select: {
            ...keepingSelect,
            reviewDraft: { select: { officeId: true, reading: { select: { readerVersion: true } } } },
            document: { select: newestReading },
          },
        }),
    database.answer.findMany({
      where: { ...ofQuestion, retractedAt: { not: null }, correctedBy: { is: null } },
      select: { ...keepingSelect, id: true, retractedAt: true, answeredOn: true },
      orderBy: { retractedAt: 'desc' },
    }),
    database.question.findUnique({
      where: { id: questionId },
      select: { officeId: true, documentId: true, document: { select: newestReading } },
    }),
    database.answer.count({ where: { ...ofQuestion, retractedAt: null } }),
  ]);
  const canCorrectAnswer = shown !== null && isKeeper(viewer, keepingOfficeOf(shown));
  const canCorrectQuestion = standing === 0 && question?.documentId != null && isKeeper(viewer, question.officeId);
  const version = canCorrectAnswer
    ? (shown.reviewDraft?.reading.readerVersion ?? shown.document?.readings[0]?.readerVersion)
    : question?.document?.readings[0]?.readerVersion;
  return {
    canCorrectAnswer,
    canReadAgain: (canCorrectAnswer || canCorrectQuestion) && version !== undefined && version !== READER_VERSION,
    canCorrectQuestion,
    withdrawn: withdrawn.flatMap(({ id, retractedAt, answeredOn, ...kept }) => {
      const officeId = keepingOfficeOf(kept);
      if (retractedAt === null || !isOfOffice(viewer, officeId)) return [];
      return {
        answerId: id,
        withdrawnAt: retractedAt,
        answeredOn: answeredOn === null ? null : isoDateOf(answeredOn),
        canRestore: isKeeper(viewer, officeId),
      };
    }),
  };
}

const newestReading = {
  readings: { select: { readerVersion: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} as const satisfies Prisma.DocumentSelect;

export interface WithdrawnQuestionView {
  readonly id: string;
  readonly title: string | null;
  readonly withdrawnAt: Date;
  readonly canRestore: boolean;
}

/** A question that was taken back, for the members of the office that brought it in; null for everybody else. */
export async function getWithdrawnQuestion(
  database: PrismaClient,
  viewer: Viewer,
  slug: string,
): Promise<WithdrawnQuestionView | null> {
  const question = await database.question.findUnique({
    where: { slug, retractedAt: { not: null }, draftOfOfficeId: null },
    select: { id: true, title: true, retractedAt: true, officeId: true },
  });
  if (!question?.retractedAt || !isOfOffice(viewer, question.officeId)) return null;
  const { id, title, retractedAt, officeId } = question;
  return { id, title, withdrawnAt: retractedAt, canRestore: isKeeper(viewer, officeId) };
}

function isKeeper(viewer: Viewer, officeId: string | null): boolean {
  return officeId === null ? isEditor(viewer) : isEditorOf(viewer, officeId);
}

function isOfOffice(viewer: Viewer, officeId: string | null): boolean {
  return officeId === null ? isEditor(viewer) : officeIdsOf(viewer).includes(officeId);
}

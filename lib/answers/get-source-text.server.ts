import { z } from 'zod';
import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { isDrawable } from '../documents/page-image';
import type { IsoDate } from '../figures/iso-date';
import type { PrintedLine } from '../reading/sources/printed-line';
import type { Viewer } from '../visibility/viewer';
import { visibleAnnexes, visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { parseSourceLines, storedPageSizes, type PageSize } from './source-lines';

export interface SourceTextView {
  readonly name: string;
  readonly isRetelling: boolean;
  readonly lines: readonly PrintedLine[];
  /** In points, for the pages that can be drawn; empty when none can. */
  readonly pageSizes: readonly PageSize[];
  /** The questions that the document holds or answers. */
  readonly questions: readonly { readonly slug: string; readonly title: string | null }[];
}

/** The whole text of a document, or null when the viewer may not read it. */
export async function getSourceText(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  documentId: string,
): Promise<SourceTextView | null> {
  const questions = await findReadableQuestions(client, viewer, today, documentId);
  if (questions === null) return null;
  const document = await client.document.findUnique({
    where: { id: documentId },
    select: {
      name: true,
      isRetelling: true,
      mediaType: true,
      readings: { select: { lines: true, pageSizes: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
  const [reading] = document?.readings ?? [];
  if (!document || !reading) return null;
  return {
    name: document.name,
    isRetelling: document.isRetelling,
    lines: parseSourceLines(reading.lines),
    pageSizes: isDrawable(document.mediaType) ? storedPageSizes.parse(reading.pageSizes) : [],
    questions,
  };
}

/** A document whose pages can be drawn, or null when the viewer may not read its text. */
export async function getSourceDocument(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  documentId: string,
): Promise<{ readonly documentId: string; readonly sha256: string } | null> {
  if ((await findReadableQuestions(client, viewer, today, documentId)) === null) return null;
  const document = await client.document.findUnique({
    where: { id: documentId },
    select: { sha256: true, mediaType: true },
  });
  return document && isDrawable(document.mediaType) ? { documentId, sha256: document.sha256 } : null;
}

/**
 * The questions that a document holds or answers, or null when the viewer may not read it. One file often holds a
 * question and its answer: it is shown only when the viewer may read every question and answer in it that still stands,
 * so that an embargo is not evaded through the source.
 */
async function findReadableQuestions(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  documentId: string,
): Promise<SourceTextView['questions'] | null> {
  if (!z.uuid().safeParse(documentId).success) return null;
  const [document, visible] = await Promise.all([
    client.document.findUnique({
      where: { id: documentId },
      select: {
        answers: { select: { retractedAt: true } },
        questions: { select: { id: true } },
        annexes: { where: STANDING_ANNEX, select: { id: true } },
      },
    }),
    client.document.findUnique({
      where: { id: documentId },
      select: {
        answers: { where: visibleAnswers(viewer, today), select: answeredQuestions },
        questions: { where: visibleQuestions(viewer), select: { slug: true, title: true } },
        annexes: { where: visibleAnnexes(viewer, today), select: { answer: { select: answeredQuestions } } },
      },
    }),
  ]);
  if (!document || !visible) return null;
  const standing = document.answers.filter((answer) => answer.retractedAt === null).length;
  const isAllVisible =
    standing === visible.answers.length &&
    document.questions.length === visible.questions.length &&
    document.annexes.length === visible.annexes.length;
  // A document whose answers were all taken back is read by nobody: what embargo they were under is still kept.
  const isAnythingVisible =
    visible.annexes.length > 0 ||
    (document.answers.length > 0 ? visible.answers.length > 0 : visible.questions.length > 0);
  if (!isAllVisible || !isAnythingVisible) return null;
  const answers = [...visible.answers, ...visible.annexes.flatMap((annex) => annex.answer ?? [])];
  const answered = answers.flatMap((answer) => answer.addressees.map(({ addressee }) => addressee.question));
  return [...new Map([...visible.questions, ...answered].map((question) => [question.slug, question])).values()];
}

/** One whose answer was taken back, or is still under review, is seen by nobody yet and keeps nothing from others. */
const STANDING_ANNEX = { removedAt: null, answer: { retractedAt: null } } as const satisfies Prisma.AnnexWhereInput;

const answeredQuestions = {
  addressees: { select: { addressee: { select: { question: { select: { slug: true, title: true } } } } } },
} as const;

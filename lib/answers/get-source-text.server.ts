import { z } from 'zod';
import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { parseSourceLines, type NumberedLine } from './source-lines';

export interface SourceTextView {
  readonly name: string;
  readonly isRetelling: boolean;
  readonly lines: readonly NumberedLine[];
  /** The questions that the document holds or answers. */
  readonly questions: readonly { readonly slug: string; readonly title: string | null }[];
}

/**
 * The whole text of a document, or null when the viewer may not read it. One file often holds a question and its answer:
 * it is shown only when the viewer may read every question and answer in it that still stands, so that an embargo is not
 * evaded through the source.
 */
export async function getSourceText(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  documentId: string,
): Promise<SourceTextView | null> {
  if (!z.uuid().safeParse(documentId).success) return null;
  const [document, visible] = await Promise.all([
    client.document.findUnique({
      where: { id: documentId },
      select: {
        name: true,
        isRetelling: true,
        readings: { select: { lines: true }, orderBy: { createdAt: 'desc' }, take: 1 },
        answers: { select: { retractedAt: true } },
        questions: { select: { id: true } },
      },
    }),
    client.document.findUnique({
      where: { id: documentId },
      select: {
        answers: { where: visibleAnswers(viewer, today), select: answeredQuestions },
        questions: { where: visibleQuestions(viewer), select: { slug: true, title: true } },
      },
    }),
  ]);
  const lines = document?.readings[0]?.lines;
  if (!document || !visible || lines === undefined) return null;
  const standing = document.answers.filter((answer) => answer.retractedAt === null).length;
  const isAllVisible = standing === visible.answers.length && document.questions.length === visible.questions.length;
  // A document whose answers were all taken back is read by nobody: what embargo they were under is still kept.
  const isAnythingVisible = document.answers.length > 0 ? visible.answers.length > 0 : visible.questions.length > 0;
  if (!isAllVisible || !isAnythingVisible) return null;
  const answered = visible.answers.flatMap((answer) => answer.addressees.map(({ addressee }) => addressee.question));
  const questions = new Map([...visible.questions, ...answered].map((question) => [question.slug, question]));
  return {
    name: document.name,
    isRetelling: document.isRetelling,
    lines: parseSourceLines(lines),
    questions: [...questions.values()],
  };
}

const answeredQuestions = {
  addressees: { select: { addressee: { select: { question: { select: { slug: true, title: true } } } } } },
} as const;

import { parseSourceLines } from '../answers/source-lines';
import type { PrismaClient } from '../db/generated/client';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';

export interface ReviewView {
  readonly id: string;
  readonly version: number;
  readonly officeName: string;
  readonly fileName: string;
  readonly canEdit: boolean;
  readonly isDiscarded: boolean;
  /** Where it went when it was accepted. */
  readonly acceptedAs: { readonly questionSlug: string } | null;
  readonly reading: Reading;
  readonly lines: readonly string[];
}

/** A reading under review, for the members of its office; null for everybody else. */
export async function getReview(database: PrismaClient, viewer: Viewer, id: string): Promise<ReviewView | null> {
  const draft = await database.reviewDraft.findUnique({
    where: { id, officeId: { in: officeIdsOf(viewer) } },
    select: {
      id: true,
      version: true,
      content: true,
      officeId: true,
      acceptedAt: true,
      discardedAt: true,
      office: { select: { name: true } },
      reading: {
        select: { lines: true, document: { select: { name: true, questions: { select: { slug: true }, take: 1 } } } },
      },
      answers: {
        select: {
          addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } }, take: 1 },
        },
        take: 1,
      },
    },
  });
  if (!draft) return null;
  const slug = draft.answers[0]?.addressees[0]?.addressee.question.slug ?? draft.reading.document.questions[0]?.slug;
  return {
    id: draft.id,
    version: draft.version,
    officeName: draft.office.name,
    fileName: draft.reading.document.name,
    canEdit: isEditorOf(viewer, draft.officeId),
    isDiscarded: draft.discardedAt !== null,
    acceptedAs: draft.acceptedAt !== null && slug !== undefined ? { questionSlug: slug } : null,
    reading: readingSchema.parse(draft.content),
    lines: parseSourceLines(draft.reading.lines).map((line) => line.text),
  };
}

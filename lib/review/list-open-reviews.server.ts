import type { PrismaClient } from '../db/generated/client';
import { officeIdsOf, type Viewer } from '../visibility/viewer';

export interface OpenReviewView {
  readonly id: string;
  readonly title: string | null;
  readonly fileName: string;
  readonly officeName: string;
  readonly receivedAt: Date;
}

const MOST = 200;

/** The readings that wait for acceptance in the viewer's offices, newest first, and the ones put aside. */
export async function listOpenReviews(
  database: PrismaClient,
  viewer: Viewer,
  which: 'open' | 'discarded',
): Promise<readonly OpenReviewView[]> {
  const drafts = await database.reviewDraft.findMany({
    where: {
      officeId: { in: officeIdsOf(viewer) },
      acceptedAt: null,
      discardedAt: which === 'open' ? null : { not: null },
    },
    select: {
      id: true,
      content: true,
      createdAt: true,
      office: { select: { name: true } },
      reading: { select: { document: { select: { name: true } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  });
  return drafts.map((draft) => ({
    id: draft.id,
    title: titleOf(draft.content),
    fileName: draft.reading.document.name,
    officeName: draft.office.name,
    receivedAt: draft.createdAt,
  }));
}

function titleOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('question' in content)) return null;
  const { question } = content;
  if (typeof question !== 'object' || question === null || !('title' in question)) return null;
  return typeof question.title === 'string' ? question.title : null;
}

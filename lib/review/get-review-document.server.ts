import type { PrismaClient } from '../db/generated/client';
import { isDrawable } from '../documents/page-image';
import { officeIdsOf, type Viewer } from '../visibility/viewer';

export interface ReviewDocumentView {
  readonly documentId: string;
  readonly sha256: string;
}

/** The document of a review whose pages can be drawn, for the members of its office; null for everybody else. */
export async function getReviewDocument(
  database: PrismaClient,
  viewer: Viewer,
  id: string,
): Promise<ReviewDocumentView | null> {
  const draft = await database.reviewDraft.findUnique({
    where: { id, officeId: { in: officeIdsOf(viewer) } },
    select: { reading: { select: { document: { select: { id: true, sha256: true, mediaType: true } } } } },
  });
  if (!draft) return null;
  const { id: documentId, sha256, mediaType } = draft.reading.document;
  return isDrawable(mediaType) ? { documentId, sha256 } : null;
}

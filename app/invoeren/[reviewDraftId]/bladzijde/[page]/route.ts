import { z } from 'zod';
import { pageImageResponse } from '@/app/bronnen/page-image-response';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getReviewDocument } from '@/lib/review/get-review-document.server';

/** A page of the document under review, drawn; `breedte` is its width in pixels. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ reviewDraftId: string; page: string }> },
): Promise<Response> {
  const { reviewDraftId, page } = await params;
  return pageImageResponse(request, page, async () =>
    z.uuid().safeParse(reviewDraftId).success ? getReviewDocument(database, await getViewer(), reviewDraftId) : null,
  );
}

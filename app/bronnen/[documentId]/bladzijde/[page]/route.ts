import { pageImageResponse } from '@/app/bronnen/page-image-response';
import { getSourceDocument } from '@/lib/answers/get-source-text.server';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';

/** A page of an accepted document, drawn, for whoever may read its text; `breedte` is its width in pixels. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ documentId: string; page: string }> },
): Promise<Response> {
  const { documentId, page } = await params;
  return pageImageResponse(request, page, async () =>
    getSourceDocument(database, await getViewer(), brusselsDay(new Date()), documentId),
  );
}

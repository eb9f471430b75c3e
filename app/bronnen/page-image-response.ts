import { database } from '@/lib/db/database.server';
import { getDocumentBytes } from '@/lib/documents/get-document-bytes.server';
import { hasTag, pageImageTag, parsePageImage } from '@/lib/documents/page-image';
import { getPageImages } from '@/lib/documents/page-images.server';

/** A day: the same bytes always give the same picture. Only in the browser of whoever may see it. */
const KEPT = 'private, max-age=86400';
const NOT_KEPT = 'private, no-store';

/**
 * The picture of a page of a document, as PNG.
 * @param findDocument the document, or null when whoever asks may not see it
 */
export async function pageImageResponse(
  request: Request,
  page: string,
  findDocument: () => Promise<{ readonly documentId: string; readonly sha256: string } | null>,
): Promise<Response> {
  const address = parsePageImage(page, new URL(request.url).searchParams.get('breedte'));
  const document = address === null ? null : await findDocument();
  if (address === null || document === null) return answer(404);
  const tag = pageImageTag(document.sha256, address);
  const headers = { etag: tag, 'cache-control': KEPT };
  if (hasTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const shown = await getPageImages().show({
    ...address,
    sha256: document.sha256,
    fetchBytes: () => getDocumentBytes(database, document.documentId),
  });
  switch (shown.kind) {
    case 'drawn':
      return new Response(Uint8Array.from(shown.png), { headers: { ...headers, 'content-type': 'image/png' } });
    case 'none':
      return answer(404);
    case 'busy':
      return answer(503, { 'retry-after': '2' });
  }
}

function answer(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { 'cache-control': NOT_KEPT, ...headers } });
}

import { downloadHeaders } from '@/lib/answers/annex-kind';
import { getAnnexFile } from '@/lib/answers/get-annex-file.server';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';

/** The file of an annex, for whoever may see its answer: always to be saved, never shown as a page of this site. */
export async function GET(_: Request, { params }: { params: Promise<{ annexId: string }> }): Promise<Response> {
  const [viewer, { annexId }] = await Promise.all([getViewer(), params]);
  const file = await getAnnexFile(database, viewer, brusselsDay(new Date()), annexId);
  if (file === null) {
    return new Response(null, { status: 404, headers: { 'cache-control': 'private, no-store' } });
  }
  return new Response(Uint8Array.from(file.bytes), { headers: downloadHeaders(file.name, file.mediaType) });
}

import { z } from 'zod';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getImportedFile } from '@/lib/review/get-import.server';

/** The file as it came in, for the members of its office: always to be saved, never shown as a page of this site. */
export async function GET(_: Request, { params }: { params: Promise<{ importId: string }> }): Promise<Response> {
  const { importId } = await params;
  const file = z.uuid().safeParse(importId).success
    ? await getImportedFile(database, await getViewer(), importId)
    : null;
  if (file === null) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(file.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
    },
  });
}

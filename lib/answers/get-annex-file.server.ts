import { z } from 'zod';
import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { visibleAnnexes } from '../visibility/visible-where.server';

export interface AnnexFileView {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The file of an annex as it came in, for whoever may see the answer it goes with; null for everybody else. */
export async function getAnnexFile(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  annexId: string,
): Promise<AnnexFileView | null> {
  if (!z.uuid().safeParse(annexId).success) return null;
  const annex = await client.annex.findFirst({
    where: { AND: [{ id: annexId }, visibleAnnexes(viewer, today)] },
    select: { fileName: true, document: { select: { name: true, mediaType: true, bytes: true } } },
  });
  if (!annex?.document?.bytes) return null;
  const { name, mediaType, bytes } = annex.document;
  return { name: annex.fileName === '' ? name : annex.fileName, mediaType, bytes };
}

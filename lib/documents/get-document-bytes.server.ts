import type { PrismaClient } from '../db/generated/client';

/** The bytes of a document; null when they are not kept here. Whoever calls has asked who may see them. */
export async function getDocumentBytes(database: PrismaClient, documentId: string): Promise<Uint8Array | null> {
  const document = await database.document.findUnique({ where: { id: documentId }, select: { bytes: true } });
  return document?.bytes ?? null;
}

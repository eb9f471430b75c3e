import type { Prisma } from '../db/generated/client';
import type { Reading } from '../reading/reading';
import type { PrintedLine } from '../reading/sources/printed-line';

/** Raised when the reader reads differently than before: a document read by an older one can be read again. */
export const READER_VERSION = '1';

export interface DocumentToStore {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly isRetelling: boolean;
  readonly actorId: string | null;
}

export interface StoredDocument {
  readonly documentId: string;
  readonly readingId: string;
}

/** Stores a file once, by its SHA-256, with what the machine read in it. */
export async function storeDocument(
  transaction: Prisma.TransactionClient,
  document: DocumentToStore,
  { reading, lines }: { readonly reading: Reading; readonly lines: readonly PrintedLine[] },
): Promise<StoredDocument> {
  const { id: documentId } = await transaction.document.upsert({
    where: { sha256: document.sha256 },
    create: {
      sha256: document.sha256,
      name: document.name,
      mediaType: document.mediaType,
      size: document.bytes.length,
      bytes: Uint8Array.from(document.bytes),
      isRetelling: document.isRetelling,
      uploadedById: document.actorId,
    },
    update: {},
    select: { id: true },
  });
  const existing = await transaction.reading.findUnique({
    where: { documentId_readerVersion: { documentId, readerVersion: READER_VERSION } },
    select: { id: true },
  });
  if (existing) return { documentId, readingId: existing.id };
  const created = await transaction.reading.create({
    data: {
      documentId,
      readerVersion: READER_VERSION,
      result: asJson(reading),
      lines: lines.map((line) => ({ ...line })),
    },
    select: { id: true },
  });
  return { documentId, readingId: created.id };
}

/** A reading is plain data, but its optional fields are not in Prisma's type of JSON. */
export function asJson(reading: Reading): Prisma.InputJsonObject {
  return reading as unknown as Prisma.InputJsonObject;
}

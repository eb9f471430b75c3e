import type { Prisma } from '../db/generated/client';
import type { Reading } from '../reading/reading';
import type { PrintedLine } from '../reading/sources/printed-line';

/** Raised when the reader reads differently than before: a document read by an older one can be read again. */
export const READER_VERSION = '2';

export interface DocumentToStore {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly isRetelling: boolean;
  readonly actorId: string | null;
}

export interface ReadingToStore {
  readonly reading: Reading;
  readonly lines: readonly PrintedLine[];
  /** In points, one per page; empty for sources without positions. */
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[];
}

export interface StoredDocument {
  readonly documentId: string;
  readonly readingId: string;
}

/** Stores a file once, by its SHA-256, with what the machine read in it. */
export async function storeDocument(
  transaction: Prisma.TransactionClient,
  document: DocumentToStore,
  reading: ReadingToStore,
): Promise<StoredDocument> {
  const documentId = await storeBytes(transaction, document);
  return { documentId, readingId: await storeReading(transaction, { documentId, transcriptId: null }, reading) };
}

/** Stores a file once, by its SHA-256. Returns its id. */
export async function storeBytes(transaction: Prisma.TransactionClient, document: DocumentToStore): Promise<string> {
  const { id } = await transaction.document.upsert({
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
  return id;
}

/**
 * Stores what this version of the reader read in a document, or in the text that was typed in its place; what it read
 * before stays as it is. Returns the id of the reading.
 */
export async function storeReading(
  transaction: Prisma.TransactionClient,
  { documentId, transcriptId }: { readonly documentId: string; readonly transcriptId: string | null },
  { reading, lines, pageSizes }: ReadingToStore,
): Promise<string> {
  const existing = await transaction.reading.findFirst({
    where: { documentId, transcriptId, readerVersion: READER_VERSION },
    select: { id: true },
  });
  if (existing) return existing.id;
  const created = await transaction.reading.create({
    data: {
      documentId,
      transcriptId,
      readerVersion: READER_VERSION,
      result: asJson(reading),
      lines: lines.map((line) => ({ ...line })),
      pageSizes: pageSizes.map((size) => ({ ...size })),
    },
    select: { id: true },
  });
  return created.id;
}

/** A reading is plain data, but its optional fields are not in Prisma's type of JSON. */
export function asJson(reading: Reading): Prisma.InputJsonObject {
  return reading as unknown as Prisma.InputJsonObject;
}

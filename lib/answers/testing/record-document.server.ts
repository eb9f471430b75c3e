import { createHash } from 'node:crypto';
import type { PrismaClient } from '../../db/generated/client';
import { storeDocument } from '../../documents/store-document.server';
import type { IsoDate } from '../../figures/iso-date';
import { readBytes } from '../../reading/read-bytes.server';
import { recordReading, type RecordedReading } from '../../review/record-reading.server';
import { printedLines } from '../../reading/sources/printed-line';
import type { Embargo } from '../answer-facts';

export interface DocumentToRecord {
  readonly text: string;
  readonly officeId: string;
  readonly number?: number;
  readonly askedOn?: IsoDate;
  readonly embargo?: Embargo;
}

export interface RecordedDocument extends RecordedReading {
  readonly documentId: string;
}

/** Reads a plain text and records it as accepted, as the app does, for tests of what is shown of it. */
export async function recordDocument(client: PrismaClient, document: DocumentToRecord): Promise<RecordedDocument> {
  const bytes = new TextEncoder().encode(document.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await readBytes(bytes, { name: 'proef.txt', mediaType: 'text/plain', sha256 });
  if (!read.ok) throw new Error(read.problem);
  const { question, answer } = read.reading;
  return client.$transaction(async (transaction) => {
    const stored = await storeDocument(
      transaction,
      { name: 'proef.txt', mediaType: 'text/plain', sha256, bytes, isRetelling: false, actorId: null },
      { reading: read.reading, lines: printedLines(read.source), pageSizes: read.source.pageSizes ?? [] },
    );
    const recorded = await recordReading(transaction, {
      reading: read.reading,
      facts: {
        parliamentId: 'vlaams-parlement',
        title: question?.title ?? null,
        number: document.number ?? null,
        askedOn: document.askedOn ?? null,
        parliamentaryYear: null,
        asker: null,
        addressee: null,
        portfolio: null,
      },
      answerFacts: answer === null ? null : { answeredOn: null, embargo: document.embargo ?? null },
      outcomes: [],
      documentId: stored.documentId,
      reviewDraftId: null,
      officeId: document.officeId,
      actorId: null,
      now: new Date('2024-06-01T10:00:00Z'),
      existing: null,
    });
    return { ...recorded, documentId: stored.documentId };
  });
}

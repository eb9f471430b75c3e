import type { AnswerFacts } from '../answers/answer-facts';
import { UseCaseError } from '../auth/use-case-error';
import type { PrismaClient } from '../db/generated/client';
import { readInChild, type ReadingLimits } from '../documents/read-in-child.server';
import type { ReadProblem } from '../documents/read-problem';
import { sha256Of } from '../documents/sha256.server';
import { storeDocument } from '../documents/store-document.server';
import type { Reading } from '../reading/reading';
import { mediaTypeOf } from '../reading/sources/media-type';
import { recordReading } from './record-reading.server';

export interface FileToImport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportSettings {
  readonly limits: ReadingLimits;
  /** Null when whoever imports did not say whether the answer is public already. */
  readonly publicity:
    | { readonly kind: 'public' }
    | { readonly kind: 'embargo'; readonly embargo: NonNullable<AnswerFacts['embargo']> }
    | null;
  readonly now: Date;
}

export type ImportedDocument =
  | {
      readonly kind: 'created' | 'filled-placeholder' | 'answer-added';
      readonly questionSlug: string;
      readonly reading: Reading;
    }
  | { readonly kind: 'unchanged'; readonly questionSlug: string | null }
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem }
  | { readonly kind: 'publicity-needed' }
  | { readonly kind: 'already-recorded' }
  | { readonly kind: 'untitled' };

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Reads a file and records it as read, for whoever runs the installation: nobody is signed in on a command line. The same
 * bytes are never stored twice, and what cannot be recorded leaves nothing behind.
 */
export async function importDocument(
  client: PrismaClient,
  file: FileToImport,
  { limits, publicity, now }: ImportSettings,
): Promise<ImportedDocument> {
  const sha256 = sha256Of(file.bytes);
  const known = await findRecorded(client, sha256);
  if (known) return known;
  const document = { ...file, sha256, mediaType: mediaTypeOf(file.name, file.bytes) };
  const result = await readInChild(document, limits);
  if (!result.ok) return { kind: 'unreadable', problem: result.problem };
  const { reading } = result;
  const title = reading.question?.title ?? reading.answer?.header?.title ?? null;
  if (title === null) return { kind: 'untitled' };
  if (reading.answer !== null && publicity === null) return { kind: 'publicity-needed' };
  const embargo = publicity?.kind === 'embargo' ? publicity.embargo : null;
  try {
    const recorded = await client.$transaction(async (transaction) => {
      const stored = await storeDocument(transaction, { ...document, isRetelling: false, actorId: null }, result);
      return recordReading(transaction, {
        reading,
        facts: factsOf(reading, title),
        answerFacts: reading.answer === null ? null : { answeredOn: reading.answer.date, embargo },
        outcomes: [],
        documentId: stored.documentId,
        reviewDraftId: null,
        officeId: embargo?.officeId ?? null,
        actorId: null,
        now,
        existing: null,
      });
    }, TRANSACTION_LIMITS);
    const kind = recorded.how === 'already-there' ? 'answer-added' : recorded.how;
    return { kind, questionSlug: recorded.questionSlug, reading };
  } catch (error) {
    if (error instanceof UseCaseError && error.problem === 'already-exists') return { kind: 'already-recorded' };
    throw error;
  }
}

function factsOf({ question, answer }: Reading, title: string): Parameters<typeof recordReading>[1]['facts'] {
  return {
    parliamentId: question?.parliament ?? 'vlaams-parlement',
    title,
    number: question?.number ?? answer?.header?.number ?? null,
    askedOn: question?.date ?? answer?.header?.date ?? null,
    parliamentaryYear: question?.parliamentaryYear ?? null,
    asker: question?.asker ?? answer?.header?.asker ?? null,
    addressee: question?.addressee?.name ?? null,
    portfolio: question?.addressee?.portfolio ?? null,
  };
}

async function findRecorded(client: PrismaClient, sha256: string): Promise<ImportedDocument | null> {
  const answer = await client.answer.findFirst({
    where: { document: { sha256 }, retractedAt: null },
    select: { addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } }, take: 1 } },
  });
  if (answer) return { kind: 'unchanged', questionSlug: answer.addressees[0]?.addressee.question.slug ?? null };
  const question = await client.question.findFirst({ where: { document: { sha256 } }, select: { slug: true } });
  return question ? { kind: 'unchanged', questionSlug: question.slug } : null;
}

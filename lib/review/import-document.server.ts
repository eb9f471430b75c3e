import type { AnswerFacts } from '../answers/answer-facts';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma, PrismaClient } from '../db/generated/client';
import { readInChild, type ReadingLimits } from '../documents/read-in-child.server';
import type { ReadProblem } from '../documents/read-problem';
import { sha256Of } from '../documents/sha256.server';
import { storeDocument } from '../documents/store-document.server';
import { findQuestion } from '../questions/find-question.server';
import type { Reading } from '../reading/reading';
import { mediaTypeOf } from '../reading/sources/media-type';
import { correctReading } from './correct-reading.server';
import { lockRecording, recordReading } from './record-reading.server';

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
      readonly kind: 'created' | 'filled-placeholder' | 'answer-added' | 'updated';
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
 * bytes are never stored twice, and what cannot be recorded leaves nothing behind. A file that has changed since it was
 * recorded by this command becomes a new version of its answer; what an office accepted is never replaced by it.
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
      await lockRecording(transaction);
      const stored = await storeDocument(transaction, { ...document, isRetelling: false, actorId: null }, result);
      const facts = factsOf(reading, title);
      const former = await findFormer(transaction, facts, { name: file.name, documentId: stored.documentId });
      const input = {
        reading,
        facts,
        answerFacts: reading.answer === null ? null : { answeredOn: reading.answer.date, embargo },
        outcomes: [],
        documentId: stored.documentId,
        reviewDraftId: null,
        officeId: embargo?.officeId ?? null,
        actorId: null,
        now,
      };
      if (former === null) return { ...(await recordReading(transaction, { ...input, existing: null })), former };
      const recorded =
        'questionId' in former
          ? await correctReading(transaction, { ...input, corrects: former })
          : await recordReading(transaction, {
              ...input,
              existing: { choice: 'version', answerId: former.answerId, visible: {} },
            });
      return { ...recorded, former };
    }, TRANSACTION_LIMITS);
    const { how, questionSlug, former } = recorded;
    return {
      kind: former !== null ? 'updated' : how === 'already-there' ? 'answer-added' : how,
      questionSlug,
      reading,
    };
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

/**
 * What this command recorded of a file of the same name about the same question: the newest version of its answer, or the
 * question that is still without one. Null where an office has to do with it.
 */
async function findFormer(
  transaction: Prisma.TransactionClient,
  facts: ReturnType<typeof factsOf>,
  { name, documentId }: { readonly name: string; readonly documentId: string },
): Promise<{ readonly answerId: string } | { readonly questionId: string } | null> {
  const sameFile = { name, id: { not: documentId } };
  const found =
    facts.number === null
      ? await findByFile(transaction, facts.title, sameFile)
      : await findQuestion(transaction, facts);
  if (found === null || found.isPlaceholder || found.isRetracted) return null;
  const answers = await transaction.answer.findMany({
    where: {
      retractedAt: null,
      kind: { not: 'interim' },
      OR: [{ supersededBy: { is: null } }, { supersededBy: { is: { retractedAt: { not: null } } } }],
      addressees: { some: { addressee: { questionId: found.id } } },
    },
    select: { id: true, reviewDraftId: true, document: { select: { name: true } } },
    take: 2,
  });
  const [only] = answers;
  if (only !== undefined) {
    const isOurs = answers.length === 1 && only.reviewDraftId === null && only.document?.name === name;
    return isOurs ? { answerId: only.id } : null;
  }
  const question = await transaction.question.findFirst({
    where: { id: found.id, officeId: null, document: sameFile },
    select: { id: true },
  });
  return question === null ? null : { questionId: question.id };
}

/** The only question of that title that came in as a file of that name, where no number tells which it is. */
async function findByFile(
  transaction: Prisma.TransactionClient,
  title: string | null,
  document: Prisma.DocumentWhereInput,
): Promise<{ readonly id: string; readonly isPlaceholder: boolean; readonly isRetracted: boolean } | null> {
  const found = await transaction.question.findMany({
    where: { title, document, officeId: null, draftOfOfficeId: null, isPlaceholder: false },
    select: { id: true, isPlaceholder: true, retractedAt: true },
    take: 2,
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return { id: only.id, isPlaceholder: only.isPlaceholder, isRetracted: only.retractedAt !== null };
}

async function findRecorded(client: PrismaClient, sha256: string): Promise<ImportedDocument | null> {
  const answer = await client.answer.findFirst({
    where: { document: { sha256 }, retractedAt: null },
    select: { addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } }, take: 1 } },
  });
  if (answer) return { kind: 'unchanged', questionSlug: answer.addressees[0]?.addressee.question.slug ?? null };
  const question = await client.question.findFirst({ where: { document: { sha256 } }, select: { slug: true } });
  if (question) return { kind: 'unchanged', questionSlug: question.slug };
  const known = await client.annex.findFirst({
    where: { document: { sha256 }, removedAt: null },
    select: { id: true },
  });
  return known ? { kind: 'unchanged', questionSlug: null } : null;
}

import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { READER_VERSION } from '../documents/store-document.server';
import { brusselsDay } from '../figures/iso-date';
import { enqueueJob } from '../jobs/enqueue-job.server';
import { officeIdsOf, type Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { allowKeeper, editorOfficeOf, findKeepingOffice } from './keeping-office.server';

const readAgainInput = z.union([
  z.object({ answerId: z.uuid() }),
  z.object({ reviewDraftId: z.uuid() }),
  z.object({ questionId: z.uuid() }),
]);

/**
 * Lets the reader as it is now read a document again that an older one read: of an accepted answer, of a question without
 * one, or of a draft. The earlier reading, its draft with its edits and what was accepted stay; the new draft corrects what
 * was accepted when a person accepts it.
 * @throws UseCaseError `not-found`, `not-allowed`, or `conflict` when it was read by this reader, or is no longer open
 */
export async function readAgain(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly importId: string }> {
  allowSignedIn(viewer);
  const parsed = parseInput(readAgainInput, input);
  return database.$transaction(async (transaction) => {
    const source =
      'answerId' in parsed
        ? await sourceOfAnswer(transaction, viewer, parsed.answerId, now)
        : 'questionId' in parsed
          ? await sourceOfQuestion(transaction, viewer, parsed.questionId)
          : await sourceOfDraft(transaction, viewer, parsed.reviewDraftId);
    const actorId = allowEditorOf(viewer, source.officeId);
    const { readerVersion, ...place } = source;
    const { documentId, transcriptId, officeId, annexId } = place;
    if (readerVersion === READER_VERSION) throw new UseCaseError('conflict');
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${documentId}))`;
    const open = await transaction.import.findFirst({
      where: { documentId, transcriptId, officeId, annexId, finishedAt: null, dismissedAt: null },
      select: { id: true },
    });
    if (open) return { importId: open.id };
    const document = await transaction.document.findUniqueOrThrow({
      where: { id: documentId },
      select: { name: true },
    });
    const { id: importId } = await transaction.import.create({
      data: { ...place, name: document.name, createdById: actorId, queuedAt: now },
      select: { id: true },
    });
    await enqueueJob(transaction, 'read-document', { id: importId });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'readAgain',
      subjectType: 'Import',
      subjectId: importId,
      after: { documentId },
    });
    return { importId };
  });
}

interface Source {
  readonly officeId: string;
  readonly documentId: string;
  readonly transcriptId: string | null;
  readonly annexId: string | null;
  /** Of the reading that stands. */
  readonly readerVersion: string | null;
}

async function sourceOfAnswer(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  answerId: string,
  now: Date,
): Promise<Source> {
  const answer = await transaction.answer.findFirst({
    where: { AND: [{ id: answerId }, visibleAnswers(viewer, brusselsDay(now))] },
    select: {
      documentId: true,
      reviewDraft: { select: { reading: { select: { transcriptId: true, readerVersion: true } } } },
    },
  });
  if (!answer) throw new UseCaseError('not-found');
  const keeper = await findKeepingOffice(transaction, answerId);
  allowKeeper(viewer, keeper, true);
  if (answer.documentId === null) throw new UseCaseError('conflict');
  return {
    officeId: keeper ?? editorOfficeOf(viewer),
    documentId: answer.documentId,
    transcriptId: answer.reviewDraft?.reading.transcriptId ?? null,
    annexId: null,
    readerVersion: answer.reviewDraft?.reading.readerVersion ?? (await newestVersionOf(transaction, answer.documentId)),
  };
}

async function sourceOfQuestion(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  questionId: string,
): Promise<Source> {
  const question = await transaction.question.findFirst({
    where: { AND: [{ id: questionId, isPlaceholder: false, draftOfOfficeId: null }, visibleQuestions(viewer)] },
    select: { officeId: true, documentId: true },
  });
  if (!question) throw new UseCaseError('not-found');
  allowKeeper(viewer, question.officeId, true);
  const { documentId } = question;
  if (documentId === null) throw new UseCaseError('conflict');
  return {
    officeId: question.officeId ?? editorOfficeOf(viewer),
    documentId,
    transcriptId: null,
    annexId: null,
    readerVersion: await newestVersionOf(transaction, documentId),
  };
}

async function newestVersionOf(transaction: Prisma.TransactionClient, documentId: string): Promise<string | null> {
  const reading = await transaction.reading.findFirst({
    where: { documentId },
    select: { readerVersion: true },
    orderBy: { createdAt: 'desc' },
  });
  return reading?.readerVersion ?? null;
}

async function sourceOfDraft(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  reviewDraftId: string,
): Promise<Source> {
  const draft = await transaction.reviewDraft.findUnique({
    where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
    select: {
      officeId: true,
      annexId: true,
      acceptedAt: true,
      discardedAt: true,
      reading: { select: { documentId: true, transcriptId: true, readerVersion: true } },
    },
  });
  if (!draft) throw new UseCaseError('not-found');
  allowEditorOf(viewer, draft.officeId);
  if (draft.acceptedAt !== null || draft.discardedAt !== null) throw new UseCaseError('conflict');
  return { officeId: draft.officeId, annexId: draft.annexId, ...draft.reading };
}

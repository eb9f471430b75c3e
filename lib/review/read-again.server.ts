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
import { visibleAnswers } from '../visibility/visible-where.server';
import { allowKeeper, editorOfficeOf, findKeepingOffice } from './keeping-office.server';

const readAgainInput = z.union([z.object({ answerId: z.uuid() }), z.object({ reviewDraftId: z.uuid() })]);

/**
 * Lets the reader as it is now read a document again that an older one read, of an accepted answer or of a draft. The
 * earlier reading, its draft and what was accepted stay; the new draft corrects what was accepted when a person accepts it.
 * @throws UseCaseError `not-found`, `not-allowed`, or `conflict` when this reader has read it already
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
        : await sourceOfDraft(transaction, viewer, parsed.reviewDraftId);
    const actorId = allowEditorOf(viewer, source.officeId);
    const { documentId, transcriptId } = source;
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${documentId}))`;
    const known = await transaction.reading.count({
      where: { documentId, transcriptId, readerVersion: READER_VERSION },
    });
    if (known > 0) throw new UseCaseError('conflict');
    const open = await transaction.import.findFirst({
      where: { documentId, transcriptId, officeId: source.officeId, finishedAt: null, dismissedAt: null },
      select: { id: true },
    });
    if (open) return { importId: open.id };
    const document = await transaction.document.findUniqueOrThrow({
      where: { id: documentId },
      select: { name: true },
    });
    const { id: importId } = await transaction.import.create({
      data: { ...source, name: document.name, createdById: actorId, queuedAt: now },
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
}

async function sourceOfAnswer(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  answerId: string,
  now: Date,
): Promise<Source> {
  const answer = await transaction.answer.findFirst({
    where: { AND: [{ id: answerId }, visibleAnswers(viewer, brusselsDay(now))] },
    select: { documentId: true, reviewDraft: { select: { reading: { select: { transcriptId: true } } } } },
  });
  if (!answer) throw new UseCaseError('not-found');
  const keeper = await findKeepingOffice(transaction, answerId);
  allowKeeper(viewer, keeper, true);
  if (answer.documentId === null) throw new UseCaseError('conflict');
  return {
    officeId: keeper ?? editorOfficeOf(viewer),
    documentId: answer.documentId,
    transcriptId: answer.reviewDraft?.reading.transcriptId ?? null,
  };
}

async function sourceOfDraft(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  reviewDraftId: string,
): Promise<Source> {
  const draft = await transaction.reviewDraft.findUnique({
    where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
    select: { officeId: true, reading: { select: { documentId: true, transcriptId: true } } },
  });
  if (!draft) throw new UseCaseError('not-found');
  return { officeId: draft.officeId, ...draft.reading };
}

import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { asJson } from '../documents/store-document.server';
import { brusselsDay } from '../figures/iso-date';
import { readingSchema } from '../reading/reading-schema';
import type { Viewer } from '../visibility/viewer';
import { visibleAnnexes, visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { acceptedReading } from './accepted-reading';
import { getRecordedAnswer } from './get-recorded-answer.server';
import { allowKeeper, editorOfficeOf, findKeepingOffice } from './keeping-office.server';
import { lockRecording } from './record-reading.server';

const reopenInput = z.union([
  z.object({ answerId: z.uuid() }),
  z.object({ questionId: z.uuid() }),
  z.object({ annexId: z.uuid() }),
]);

/**
 * Opens an accepted reading for correction: a new review draft that starts from what was accepted. What stands, stands
 * until the draft is accepted. A draft that is open already is returned as it is.
 * @throws UseCaseError `not-found`, `not-allowed`, or `conflict` when there is no reading to start from
 */
export async function reopenReading(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly reviewDraftId: string }> {
  allowSignedIn(viewer);
  const parsed = parseInput(reopenInput, input);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const accepted =
      'answerId' in parsed
        ? await requireAnswer(transaction, viewer, parsed.answerId, now)
        : 'annexId' in parsed
          ? await requireAnnex(transaction, viewer, parsed.annexId, now)
          : await requireQuestion(transaction, viewer, parsed.questionId);
    const actorId = allowKeeper(viewer, accepted.officeId, true);
    const officeId = accepted.officeId ?? editorOfficeOf(viewer);
    allowEditorOf(viewer, officeId);
    const corrects =
      'answerId' in parsed
        ? { correctsAnswerId: parsed.answerId }
        : 'annexId' in parsed
          ? { annexId: parsed.annexId }
          : { correctsQuestionId: parsed.questionId };
    const open = await transaction.reviewDraft.findFirst({
      where: { ...corrects, officeId, acceptedAt: null, discardedAt: null },
      select: { id: true },
    });
    if (open) return { reviewDraftId: open.id };
    const source = await requireSource(transaction, accepted);
    const draft = await transaction.reviewDraft.create({
      data: { ...source, ...corrects, officeId, createdById: actorId },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'reopenReading',
      subjectType: 'ReviewDraft',
      subjectId: draft.id,
      after: corrects,
    });
    return { reviewDraftId: draft.id };
  });
}

interface Accepted {
  /** Null for a question without an answer of its document. */
  readonly answerId: string | null;
  readonly officeId: string | null;
  readonly reviewDraftId: string | null;
  readonly documentId: string | null;
}

async function requireAnswer(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  answerId: string,
  now: Date,
): Promise<Accepted> {
  const answer = await transaction.answer.findFirst({
    where: { AND: [{ id: answerId }, visibleAnswers(viewer, brusselsDay(now))] },
    select: { reviewDraftId: true, documentId: true },
  });
  if (!answer) throw new UseCaseError('not-found');
  const { reviewDraftId, documentId } = answer;
  return { answerId, officeId: await findKeepingOffice(transaction, answerId), reviewDraftId, documentId };
}

/** An annex that stands: its newest accepted reading, for whoever keeps its answer. */
async function requireAnnex(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  annexId: string,
  now: Date,
): Promise<Accepted> {
  const annex = await transaction.annex.findFirst({
    where: { AND: [{ id: annexId }, visibleAnnexes(viewer, brusselsDay(now))] },
    select: { answerId: true, documentId: true },
  });
  if (!annex?.answerId) throw new UseCaseError('not-found');
  const draft = await transaction.reviewDraft.findFirst({
    where: { annexId, acceptedAt: { not: null } },
    select: { id: true },
    orderBy: { acceptedAt: 'desc' },
  });
  if (!draft) throw new UseCaseError('conflict');
  const officeId = await findKeepingOffice(transaction, annex.answerId);
  return { answerId: null, officeId, reviewDraftId: draft.id, documentId: annex.documentId };
}

async function requireQuestion(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  questionId: string,
): Promise<Accepted> {
  const question = await transaction.question.findFirst({
    where: { AND: [{ id: questionId, isPlaceholder: false, draftOfOfficeId: null }, visibleQuestions(viewer)] },
    select: { officeId: true, documentId: true },
  });
  if (!question) throw new UseCaseError('not-found');
  return { answerId: null, officeId: question.officeId, reviewDraftId: null, documentId: question.documentId };
}

/** What was accepted, with the machine's reading beside it; where no draft was accepted, that reading as recorded. */
async function requireSource(
  transaction: Prisma.TransactionClient,
  { answerId, reviewDraftId, documentId }: Accepted,
): Promise<{ readonly readingId: string; readonly content: Prisma.InputJsonObject }> {
  if (documentId === null) throw new UseCaseError('conflict');
  const draft = await transaction.reviewDraft.findFirst({
    where: {
      acceptedAt: { not: null },
      ...(reviewDraftId === null ? { reading: { documentId } } : { id: reviewDraftId }),
    },
    select: { readingId: true, content: true },
    orderBy: { acceptedAt: 'desc' },
  });
  if (draft) return { readingId: draft.readingId, content: asJson(readingSchema.parse(draft.content)) };
  const stored = await transaction.reading.findFirst({
    where: { documentId },
    select: { id: true, result: true },
    orderBy: { createdAt: 'desc' },
  });
  if (!stored) throw new UseCaseError('conflict');
  const reading = readingSchema.parse(stored.result);
  const recorded = answerId === null ? null : await getRecordedAnswer(transaction, answerId);
  const content = recorded?.facts ? acceptedReading(reading, recorded.facts, recorded) : reading;
  return { readingId: stored.id, content: asJson(content) };
}

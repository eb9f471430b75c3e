import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';
import { brusselsDay } from '../../figures/iso-date';
import { refreshSeriesOf } from '../../series/add-answer-to-series.server';
import type { Viewer } from '../../visibility/viewer';
import { visibleAnswers } from '../../visibility/visible-where.server';
import { allowKeeper, findKeepingOffice } from '../keeping-office.server';
import { lockRecording } from '../record-reading.server';

const changeInput = z.object({
  annexId: z.uuid(),
  /** `detach`: it is a document of its own after all, as long as nothing of it was accepted. */
  change: z.enum(['remove', 'restore', 'detach']),
});

/**
 * Removes an annex with its tables from its answer, brings it back, or lets its file be a document of its own again. No
 * row is removed: tables, file and readings stay, and the series of the answer follow.
 * @throws UseCaseError `not-found`, `not-allowed`, or `conflict` when it was done already, when another annex took its
 *   place and stands, or when something of it was accepted that would have to be removed first
 */
export async function changeAnnex(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly questionSlug: string | null }> {
  allowSignedIn(viewer);
  const { annexId, change } = parseInput(changeInput, input);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const annex = await transaction.annex.findUnique({
      where: { id: annexId },
      select: { answerId: true, removedAt: true, awaitsDraft: { select: { officeId: true } } },
    });
    if (!annex) throw new UseCaseError('not-found');
    const actorId = await allowFor(transaction, viewer, { ...annex, now });
    if ((annex.removedAt === null) === (change === 'restore')) throw new UseCaseError('conflict');
    if (change === 'restore') await requireFreePlace(transaction, annexId);
    if (change === 'detach') await detach(transaction, annexId);
    await transaction.annex.update({
      where: { id: annexId },
      data: { removedAt: change === 'restore' ? null : now },
    });
    if (annex.answerId !== null) await refreshSeriesOf(transaction, annex.answerId);
    await recordAuditEvent(transaction, {
      actorId,
      action: `${change}Annex`,
      subjectType: 'Annex',
      subjectId: annexId,
    });
    const question = await transaction.question.findFirst({
      where: { addressees: { some: { answers: { some: { answer: { annexes: { some: { id: annexId } } } } } } } },
      select: { slug: true },
    });
    return { questionSlug: question?.slug ?? null };
  });
}

/** The keeper of its answer may; before that is accepted, an editor of the office that reviews it. */
async function allowFor(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  {
    answerId,
    awaitsDraft,
    now,
  }: {
    readonly answerId: string | null;
    readonly awaitsDraft: { readonly officeId: string } | null;
    readonly now: Date;
  },
): Promise<string> {
  if (answerId === null) {
    const isMember = viewer.memberships.some((membership) => membership.officeId === awaitsDraft?.officeId);
    if (awaitsDraft === null || !isMember) throw new UseCaseError('not-found');
    return allowEditorOf(viewer, awaitsDraft.officeId);
  }
  const visible = await transaction.answer.count({
    where: { AND: [{ id: answerId }, visibleAnswers(viewer, brusselsDay(now))] },
  });
  return allowKeeper(viewer, await findKeepingOffice(transaction, answerId), visible > 0);
}

/** The same figures would stand twice. */
async function requireFreePlace(transaction: Prisma.TransactionClient, annexId: string): Promise<void> {
  const replacing = await transaction.annex.count({ where: { replacesId: annexId, removedAt: null } });
  if (replacing > 0) throw new UseCaseError('conflict', { annex: 'replaced' });
  const annex = await transaction.annex.findUniqueOrThrow({
    where: { id: annexId },
    select: { answerId: true, awaitsDraftId: true, documentId: true },
  });
  const { answerId, awaitsDraftId, documentId } = annex;
  if (documentId === null) return;
  const same = await transaction.annex.count({
    where: { documentId, removedAt: null, ...(answerId === null ? { awaitsDraftId } : { answerId }) },
  });
  if (same > 0) throw new UseCaseError('conflict', { annex: 'already-annex' });
}

async function detach(transaction: Prisma.TransactionClient, annexId: string): Promise<void> {
  const accepted = await transaction.reviewDraft.count({ where: { annexId, acceptedAt: { not: null } } });
  if (accepted > 0) throw new UseCaseError('conflict', { annex: 'accepted' });
  await transaction.reviewDraft.updateMany({ where: { annexId }, data: { annexId: null } });
  await transaction.import.updateMany({ where: { annexId }, data: { annexId: null } });
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';
import { asJson } from '../../documents/store-document.server';
import { readingSchema } from '../../reading/reading-schema';
import { refreshSeriesOf } from '../../series/add-answer-to-series.server';
import { officeIdsOf } from '../../visibility/viewer';
import { lockRecording } from '../record-reading.server';
import { requireAnnexAnswer } from './annex-answer.server';
import { annexPath, annexTitle } from './annex-input';
import { annexReading } from './annex-reading';
import { takePlaceOf } from './replace-annex.server';
import { requirePartOf } from './require-part.server';
import { storeAnnexTables } from './store-annex-tables.server';

const acceptInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  title: annexTitle,
  path: annexPath,
});

export interface AcceptedAnnex {
  readonly annexId: string;
  readonly answerId: string;
  readonly questionSlug: string | null;
}

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Accepts the reading of an annex: its tables become tables of the answer that it goes with, in the place of those that
 * were accepted of it before. All of it is stored, or nothing is.
 * @throws UseCaseError `not-found` for a draft of another office, `not-allowed` for readers, `conflict` when it was
 *   accepted or changed meanwhile, when the answer is not accepted yet or was taken back, or when the annex was removed
 *   (the field `annex` says which), or `invalid` with the fields
 */
export async function acceptAnnex({ database, viewer, now }: UseCaseContext, input: unknown): Promise<AcceptedAnnex> {
  const actorId = allowSignedIn(viewer);
  const { reviewDraftId, version, title, path } = parseInput(acceptInput, input);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const draft = await transaction.reviewDraft.findUnique({
      where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
      select: { content: true, officeId: true, version: true, annexId: true },
    });
    if (!draft) throw new UseCaseError('not-found');
    allowEditorOf(viewer, draft.officeId);
    if (draft.annexId === null || draft.version !== version) throw new UseCaseError('conflict');
    const annex = await requireStandingAnnex(transaction, draft.annexId);
    const { answerId } = await requireAnnexAnswer(transaction, viewer, { answerId: annex.answerId, now });
    await requirePartOf(transaction, answerId, path);
    const content = annexReading(readingSchema.parse(draft.content));
    const claimed = await transaction.reviewDraft.updateMany({
      where: { id: reviewDraftId, version, acceptedAt: null, discardedAt: null },
      data: { acceptedAt: now, acceptedById: actorId, version: { increment: 1 }, content: asJson(content) },
    });
    if (claimed.count === 0) throw new UseCaseError('conflict');
    await transaction.annex.update({
      where: { id: annex.id },
      data: { path, ...(title === null ? {} : { title }) },
    });
    await transaction.dataTable.updateMany({
      where: { annexId: annex.id, retiredAt: null },
      data: { retiredAt: now },
    });
    const tables = content.answer?.tables ?? [];
    await storeAnnexTables(transaction, { annexId: annex.id, answerId, path, tables });
    if (annex.replacesId !== null) await takePlaceOf(transaction, annex.replacesId, now);
    await refreshSeriesOf(transaction, answerId);
    await recordAuditEvent(transaction, {
      actorId,
      action: 'acceptAnnex',
      subjectType: 'Annex',
      subjectId: annex.id,
      before: { path: annex.path, title: annex.title },
      after: { answerId, reviewDraftId, path, title: title ?? annex.title, tables: tables.length },
    });
    const question = await transaction.question.findFirst({
      where: { addressees: { some: { answers: { some: { answerId } } } } },
      select: { slug: true },
    });
    return { annexId: annex.id, answerId, questionSlug: question?.slug ?? null };
  }, TRANSACTION_LIMITS);
}

/** @throws UseCaseError `conflict` for one that was removed, or whose answer waits for acceptance or was taken back */
async function requireStandingAnnex(
  transaction: Prisma.TransactionClient,
  annexId: string,
): Promise<{ id: string; answerId: string; path: string | null; title: string; replacesId: string | null }> {
  const annex = await transaction.annex.findUniqueOrThrow({
    where: { id: annexId },
    select: { id: true, answerId: true, path: true, title: true, replacesId: true, removedAt: true },
  });
  if (annex.removedAt !== null) throw new UseCaseError('conflict', { annex: 'removed' });
  const { answerId } = annex;
  if (answerId === null) throw new UseCaseError('conflict', { annex: 'answer-waits' });
  const standing = await transaction.answer.count({ where: { id: answerId, retractedAt: null } });
  if (standing === 0) throw new UseCaseError('conflict', { annex: 'answer-withdrawn' });
  return { ...annex, answerId };
}

import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';
import { brusselsDay } from '../../figures/iso-date';
import type { Viewer } from '../../visibility/viewer';
import { visibleAnswers } from '../../visibility/visible-where.server';
import { allowKeeper, editorOfficeOf, findKeepingOffice } from '../keeping-office.server';

/** The answer that an annex is put with, for somebody who keeps it. */
export interface AnnexAnswer {
  readonly answerId: string;
  readonly documentId: string | null;
  /** Whoever reviews the annex: the office that keeps the answer, else one of the person's own. */
  readonly officeId: string;
  readonly actorId: string;
}

/**
 * The standing answer that a person may put annexes with. Where a corrected reading took the place of the one that the
 * person saw, it is that one. The caller has locked recording.
 * @throws UseCaseError `not-found` for an answer that was taken back or that the viewer may not see, else `not-allowed`
 */
export async function requireAnnexAnswer(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  { answerId, now }: { readonly answerId: string; readonly now: Date },
): Promise<AnnexAnswer> {
  const standingId = await followCorrections(transaction, answerId);
  const answer = await transaction.answer.findFirst({
    where: { AND: [{ id: standingId }, visibleAnswers(viewer, brusselsDay(now))] },
    select: { id: true, documentId: true },
  });
  if (!answer) throw new UseCaseError('not-found');
  const keeper = await findKeepingOffice(transaction, answer.id);
  const actorId = allowKeeper(viewer, keeper, true);
  return { answerId: answer.id, documentId: answer.documentId, officeId: keeper ?? editorOfficeOf(viewer), actorId };
}

async function followCorrections(transaction: Prisma.TransactionClient, answerId: string): Promise<string> {
  const later = await transaction.answer.findUnique({ where: { correctsId: answerId }, select: { id: true } });
  return later === null ? answerId : followCorrections(transaction, later.id);
}

/** The same document among the annexes that stand with the answer, or that wait for it; null when there is none. */
export async function findSameAnnex(
  transaction: Prisma.TransactionClient,
  place: { readonly answerId: string } | { readonly awaitsDraftId: string },
  documentId: string,
): Promise<{ readonly id: string; readonly title: string } | null> {
  return transaction.annex.findFirst({
    where: { ...place, documentId, removedAt: null },
    select: { id: true, title: true },
  });
}

import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';

/**
 * The annex that a new one comes in the place of: a standing one of the same answer.
 * @throws UseCaseError `conflict` when it was removed or replaced meanwhile
 */
export async function requireReplaced(
  transaction: Prisma.TransactionClient,
  answerId: string,
  replacesId: string,
): Promise<void> {
  const standing = await transaction.annex.count({ where: { id: replacesId, answerId, removedAt: null } });
  if (standing === 0) throw new UseCaseError('conflict');
}

/** Removes the annex whose place was taken; its tables and its file stay, hidden. */
export async function takePlaceOf(transaction: Prisma.TransactionClient, replacesId: string, now: Date): Promise<void> {
  await transaction.annex.updateMany({ where: { id: replacesId, removedAt: null }, data: { removedAt: now } });
}

import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';

/**
 * Asks that the answer has a part of this number; null is the whole answer.
 * @throws UseCaseError `invalid` with the field `path`
 */
export async function requirePartOf(
  transaction: Prisma.TransactionClient,
  answerId: string,
  path: string | null,
): Promise<void> {
  if (path === null) return;
  const found = await transaction.answerPart.count({ where: { answerId, paths: { has: path } } });
  if (found === 0) throw new UseCaseError('invalid', { path: 'no-such-part' });
}

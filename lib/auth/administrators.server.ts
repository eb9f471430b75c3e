import type { Prisma } from '../db/generated/client';
import { UseCaseError } from './use-case-error';

/** An administrator who can sign in. */
export const ACTIVE_ADMINISTRATOR = {
  isAdministrator: true,
  disabledAt: null,
} as const satisfies Prisma.UserWhereInput;

/** Makes whoever changes who is administrator wait for one another, until the end of the transaction. */
export async function lockAdministrators(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('vraagspoor:administrators', 0))`;
}

/** Refuses when nobody else would be left to manage the installation. Call after `lockAdministrators`. */
export async function requireAnotherAdministrator(
  transaction: Prisma.TransactionClient,
  userId: string,
): Promise<void> {
  const others = await transaction.user.count({ where: { ...ACTIVE_ADMINISTRATOR, id: { not: userId } } });
  if (others === 0) throw new UseCaseError('conflict', { form: 'lastAdministrator' });
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { lockAdministrators, requireAnotherAdministrator } from '../administrators.server';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Revocation = z.object({ userId: IdField });

/** Makes an administrator an ordinary user again, oneself too, but never the last one. Administrators may. */
export async function revokeAdministrator(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<{ userId: string }> {
  const actorId = allowAdministrator(viewer);
  const { userId } = parseInput(Revocation, input);
  return database.$transaction(async (transaction) => {
    await lockAdministrators(transaction);
    await requireAnotherAdministrator(transaction, userId);
    const revoked = await transaction.user.updateMany({
      where: { id: userId, isAdministrator: true },
      data: { isAdministrator: false },
    });
    if (revoked.count === 0) throw new UseCaseError('not-found');
    await recordAuditEvent(transaction, {
      actorId,
      action: 'revokeAdministrator',
      subjectType: 'User',
      subjectId: userId,
    });
    return { userId };
  });
}

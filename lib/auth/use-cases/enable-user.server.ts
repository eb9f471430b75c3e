import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Enabling = z.object({ userId: IdField });

/** Lets a disabled user in again, with the password and memberships of before. Administrators may. */
export async function enableUser({ database, viewer }: UseCaseContext, input: unknown): Promise<{ userId: string }> {
  const actorId = allowAdministrator(viewer);
  const { userId } = parseInput(Enabling, input);
  return database.$transaction(async (transaction) => {
    const enabled = await transaction.user.updateMany({
      where: { id: userId, disabledAt: { not: null } },
      data: { disabledAt: null },
    });
    if (enabled.count === 0) throw new UseCaseError('not-found');
    await recordAuditEvent(transaction, { actorId, action: 'enableUser', subjectType: 'User', subjectId: userId });
    return { userId };
  });
}

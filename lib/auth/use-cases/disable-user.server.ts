import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { lockAdministrators, requireAnotherAdministrator } from '../administrators.server';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { openLinks } from '../open-link.server';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Disabling = z.object({ userId: IdField });

/**
 * Keeps a user out: ends all sessions, voids reset links, refuses signing in. Administrators may, but not for themselves
 * and not for the last administrator. Memberships stay, for when the user comes back (`enableUser`).
 */
export async function disableUser(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ userId: string }> {
  const actorId = allowAdministrator(viewer);
  const { userId } = parseInput(Disabling, input);
  if (userId === actorId) throw new UseCaseError('conflict', { form: 'ownAccount' });
  return database.$transaction(async (transaction) => {
    await lockAdministrators(transaction);
    const user = await transaction.user.findUnique({
      where: { id: userId, disabledAt: null },
      select: { isAdministrator: true },
    });
    if (user === null) throw new UseCaseError('not-found');
    if (user.isAdministrator) await requireAnotherAdministrator(transaction, userId);
    await transaction.user.update({
      where: { id: userId },
      data: { disabledAt: now, tokenVersion: { increment: 1 } },
    });
    await transaction.invite.updateMany({ where: { ...openLinks(now), userId }, data: { revokedAt: now } });
    await recordAuditEvent(transaction, { actorId, action: 'disableUser', subjectType: 'User', subjectId: userId });
    return { userId };
  });
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { lockAdministrators } from '../administrators.server';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Grant = z.object({ userId: IdField });

/** Makes a user an administrator. Administrators may. It opens no office's drafts or embargoes. */
export async function grantAdministrator(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<{ userId: string }> {
  const actorId = allowAdministrator(viewer);
  const { userId } = parseInput(Grant, input);
  return database.$transaction(async (transaction) => {
    await lockAdministrators(transaction);
    const granted = await transaction.user.updateMany({
      where: { id: userId, disabledAt: null },
      data: { isAdministrator: true },
    });
    if (granted.count === 0) throw new UseCaseError('not-found');
    await recordAuditEvent(transaction, {
      actorId,
      action: 'grantAdministrator',
      subjectType: 'User',
      subjectId: userId,
    });
    return { userId };
  });
}

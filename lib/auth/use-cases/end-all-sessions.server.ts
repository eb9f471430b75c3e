import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator, allowSignedIn } from '../allow';
import { IdField } from '../fields';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const End = z.object({ userId: IdField });

/** Ends every session of a user, on every device. Everybody may for themselves, an administrator for anybody. */
export async function endAllSessions(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<{ userId: string }> {
  const actorId = allowSignedIn(viewer);
  const { userId } = parseInput(End, input);
  if (userId !== actorId) allowAdministrator(viewer);
  return database.$transaction(async (transaction) => {
    const ended = await transaction.user.updateMany({
      where: { id: userId },
      data: { tokenVersion: { increment: 1 } },
    });
    if (ended.count === 0) throw new UseCaseError('not-found');
    await recordAuditEvent(transaction, {
      actorId,
      action: 'endAllSessions',
      subjectType: 'User',
      subjectId: userId,
    });
    return { userId };
  });
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const FormerMembership = z.object({ officeId: IdField, userId: IdField });
type FormerMembership = z.infer<typeof FormerMembership>;

/** Takes a user out of an office. Administrators may. What the user recorded there stays. */
export async function removeMembership(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<FormerMembership> {
  const actorId = allowAdministrator(viewer);
  const { officeId, userId } = parseInput(FormerMembership, input);
  return database.$transaction(async (transaction) => {
    const key = { userId_officeId: { userId, officeId } };
    const before = await transaction.membership.findUnique({ where: key, select: { role: true } });
    if (before === null) throw new UseCaseError('not-found');
    await transaction.membership.delete({ where: key });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'removeMembership',
      subjectType: 'Membership',
      subjectId: `${userId}/${officeId}`,
      before,
    });
    return { officeId, userId };
  });
}

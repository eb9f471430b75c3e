import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { parseInput } from '../parse-input';
import { RoleName } from '../role';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const NewMembership = z.object({
  officeId: z.uuid('officeMissing'),
  userId: z.uuid('userMissing'),
  role: z.enum(RoleName.enum, { error: 'roleMissing' }),
});
type NewMembership = z.infer<typeof NewMembership>;

/** Gives a user a role in an office, or another role. Administrators may. Works from the user's next request on. */
export async function setMembership({ database, viewer }: UseCaseContext, input: unknown): Promise<NewMembership> {
  const actorId = allowAdministrator(viewer);
  const { officeId, userId, role } = parseInput(NewMembership, input);
  return database.$transaction(async (transaction) => {
    if ((await transaction.office.count({ where: { id: officeId } })) === 0) throw new UseCaseError('not-found');
    if ((await transaction.user.count({ where: { id: userId } })) === 0) throw new UseCaseError('not-found');
    const key = { userId_officeId: { userId, officeId } };
    const before = await transaction.membership.findUnique({ where: key, select: { role: true } });
    await transaction.membership.upsert({ where: key, create: { userId, officeId, role }, update: { role } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'setMembership',
      subjectType: 'Membership',
      subjectId: `${userId}/${officeId}`,
      ...(before !== null && { before }),
      after: { role },
    });
    return { officeId, userId, role };
  });
}

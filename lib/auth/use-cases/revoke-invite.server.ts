import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { openLinks } from '../open-link.server';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Revocation = z.object({ inviteId: IdField });

/** Voids a link that was not used yet, an invitation as well as a reset. Administrators may. */
export async function revokeInvite(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ inviteId: string }> {
  const actorId = allowAdministrator(viewer);
  const { inviteId } = parseInput(Revocation, input);
  return database.$transaction(async (transaction) => {
    const revoked = await transaction.invite.updateMany({
      where: { ...openLinks(now), id: inviteId },
      data: { revokedAt: now },
    });
    if (revoked.count === 0) throw new UseCaseError('not-found');
    await recordAuditEvent(transaction, {
      actorId,
      action: 'revokeInvite',
      subjectType: 'Invite',
      subjectId: inviteId,
    });
    return { inviteId };
  });
}

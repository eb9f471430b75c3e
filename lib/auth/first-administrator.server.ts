import { recordAuditEvent } from '../audit/record-audit-event.server';
import type { PrismaClient } from '../db/generated/client';
import { ACTIVE_ADMINISTRATOR, lockAdministrators } from './administrators.server';
import { linkAddress, linkExpiry } from './one-time-link';
import { hashOneTimeToken, newOneTimeToken } from './one-time-token.server';
import { openLinks } from './open-link.server';

/**
 * The one-time link for the first administrator, to be printed at the start, or null when somebody is administrator
 * already. Only the hash of its token is kept, so it cannot be printed twice: each start without an administrator makes a
 * fresh link and voids the earlier one. Nobody is locked out by a lost link, and no old log opens the installation.
 */
export async function firstAdministratorLink(
  database: PrismaClient,
  publicUrl: string,
  now: Date = new Date(),
): Promise<string | null> {
  const token = newOneTimeToken();
  const isMade = await database.$transaction(async (transaction) => {
    await lockAdministrators(transaction);
    if ((await transaction.user.count({ where: ACTIVE_ADMINISTRATOR })) > 0) return false;
    await transaction.invite.updateMany({
      where: { ...openLinks(now), purpose: 'first-administrator' },
      data: { revokedAt: now },
    });
    const invite = await transaction.invite.create({
      data: {
        tokenHash: hashOneTimeToken(token),
        purpose: 'first-administrator',
        makesAdministrator: true,
        createdAt: now,
        expiresAt: linkExpiry('first-administrator', now),
      },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId: null,
      action: 'firstAdministratorLink',
      subjectType: 'Invite',
      subjectId: invite.id,
    });
    return true;
  });
  return isMade ? linkAddress(publicUrl, token) : null;
}

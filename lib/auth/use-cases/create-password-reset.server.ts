import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import type { Prisma } from '../../db/generated/client';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { linkExpiry } from '../one-time-link';
import { hashOneTimeToken, newOneTimeToken } from '../one-time-token.server';
import { openLinks } from '../open-link.server';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';
import type { MadeLink } from './create-invite.server';

const Reset = z.object({ userId: IdField });

/** Makes a link by which a user sets a new password. Administrators may. Voids the user's earlier ones. */
export async function createPasswordReset(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<MadeLink> {
  const actorId = allowAdministrator(viewer);
  const { userId } = parseInput(Reset, input);
  return database.$transaction((transaction) => makeResetLink(transaction, { userId, actorId, now }));
}

/**
 * The link itself, for the use case and for whoever runs the installation (actor null): without that way out, a sole
 * administrator who forgot the password would be locked out.
 */
export async function makeResetLink(
  transaction: Prisma.TransactionClient,
  { userId, actorId, now }: { readonly userId: string; readonly actorId: string | null; readonly now: Date },
): Promise<MadeLink> {
  const token = newOneTimeToken();
  const expiresAt = linkExpiry('password-reset', now);
  const user = await transaction.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
  if (user === null) throw new UseCaseError('not-found');
  if (user.disabledAt !== null) throw new UseCaseError('conflict', { form: 'userDisabled' });
  await transaction.invite.updateMany({
    where: { ...openLinks(now), purpose: 'password-reset', userId },
    data: { revokedAt: now },
  });
  const invite = await transaction.invite.create({
    data: {
      tokenHash: hashOneTimeToken(token),
      purpose: 'password-reset',
      userId,
      createdById: actorId,
      createdAt: now,
      expiresAt,
    },
    select: { id: true },
  });
  await recordAuditEvent(transaction, {
    actorId,
    action: 'createPasswordReset',
    subjectType: 'User',
    subjectId: userId,
    after: { inviteId: invite.id },
  });
  return { inviteId: invite.id, token, expiresAt };
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { PasswordField } from '../fields';
import { hashGoodPassword } from '../good-password.server';
import { openLinkOf } from '../open-link.server';
import { parseInput } from '../parse-input';
import { forgetAttempts } from '../sign-in-attempts.server';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Reset = z.object({ token: z.string().max(200), password: PasswordField });

/**
 * Gives the user of a reset link a new password. Whoever holds the link may; it works once. Ends all sessions of the
 * user, and the wait after failed attempts.
 */
export async function resetPassword(
  { database, now }: UseCaseContext,
  input: unknown,
  secret: string,
): Promise<{ id: string; tokenVersion: number }> {
  const { token, password } = parseInput(Reset, input);
  const where = { ...openLinkOf(token, now), purpose: 'password-reset', user: { is: { disabledAt: null } } };
  const link = await database.invite.findFirst({
    where,
    select: { id: true, user: { select: { id: true, name: true, email: true } } },
  });
  if (!link?.user) throw new UseCaseError('link-expired');
  const owner = link.user;
  const passwordHash = await hashGoodPassword(password, owner);

  return database.$transaction(async (transaction) => {
    const taken = await transaction.invite.updateMany({ where: { ...where, id: link.id }, data: { usedAt: now } });
    if (taken.count === 0) throw new UseCaseError('link-expired');
    const user = await transaction.user.update({
      where: { id: owner.id },
      data: { passwordHash, tokenVersion: { increment: 1 } },
      select: { id: true, tokenVersion: true },
    });
    await forgetAttempts(transaction, owner.email, secret);
    await recordAuditEvent(transaction, {
      actorId: owner.id,
      action: 'resetPassword',
      subjectType: 'User',
      subjectId: owner.id,
      after: { inviteId: link.id },
    });
    return user;
  });
}

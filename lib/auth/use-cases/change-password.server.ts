import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowSignedIn } from '../allow';
import { PasswordField } from '../fields';
import { hashGoodPassword } from '../good-password.server';
import { parseInput } from '../parse-input';
import { isPasswordOf } from '../password-hash.server';
import { forgetAttempts, reserveAttempt } from '../sign-in-attempts.server';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';
import type { AttemptOrigin } from './authenticate.server';

const Change = z.object({ currentPassword: PasswordField, password: PasswordField });

/**
 * Changes one's own password. Whoever is signed in may, with the current one; guessing it is limited as signing in is.
 * Ends all sessions: the caller starts a new one for this device with what is returned.
 */
export async function changePassword(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
  origin: AttemptOrigin,
): Promise<{ id: string; tokenVersion: number }> {
  const userId = allowSignedIn(viewer);
  const { currentPassword, password } = parseInput(Change, input);
  const user = await database.user.findUnique({
    where: { id: userId, disabledAt: null },
    select: { name: true, email: true, passwordHash: true },
  });
  if (user === null) throw new UseCaseError('not-signed-in');
  const reserved = await reserveAttempt(database, { email: user.email, address: origin.address }, origin.secret, now);
  if (!(await isPasswordOf(user.passwordHash, currentPassword))) {
    throw new UseCaseError('invalid', { currentPassword: 'currentPasswordWrong' });
  }
  await forgetAttempts(database, user.email, origin.secret, reserved);
  const passwordHash = await hashGoodPassword(password, user);

  return database.$transaction(async (transaction) => {
    const changed = await transaction.user.update({
      where: { id: userId },
      data: { passwordHash, tokenVersion: { increment: 1 } },
      select: { id: true, tokenVersion: true },
    });
    await recordAuditEvent(transaction, {
      actorId: userId,
      action: 'changePassword',
      subjectType: 'User',
      subjectId: userId,
    });
    return changed;
  });
}

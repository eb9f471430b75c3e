import { z } from 'zod';
import { EmailField } from '../email-address';
import { PasswordField } from '../fields';
import { parseInput } from '../parse-input';
import { isPasswordOf } from '../password-hash.server';
import { forgetAttempts, reserveAttempt } from '../sign-in-attempts.server';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';
import { LONGEST_PASSWORD_BYTES } from '../password-rules';

const Credentials = z.object({ email: EmailField, password: PasswordField });

/** Who knocks: the address an attempt is counted under, and the key that hides it. */
export interface AttemptOrigin {
  readonly address: string;
  readonly secret: string;
}

/**
 * The user of this e-mail address and password. Anybody may try. An unknown account, an account without a password, a
 * disabled one and a wrong password get the same words after the same work; too many failures make both the account and
 * the client address wait (`sign-in-limits.ts`). Signing in is no change of what is recorded, so it leaves no audit row.
 */
export async function authenticate(
  { database, now }: UseCaseContext,
  input: unknown,
  origin: AttemptOrigin,
): Promise<{ id: string; tokenVersion: number }> {
  const { email, password } = parseInput(Credentials, input);
  const reserved = await reserveAttempt(database, { email, address: origin.address }, origin.secret, now);
  const user = await database.user.findUnique({
    where: { email },
    select: { id: true, tokenVersion: true, passwordHash: true, disabledAt: true },
  });
  const isTooLong = new TextEncoder().encode(password).length > LONGEST_PASSWORD_BYTES;
  const isMatch = await isPasswordOf(user?.passwordHash ?? null, isTooLong ? '' : password);
  if (user === null || !isMatch || user.disabledAt !== null) {
    throw new UseCaseError('invalid', { form: 'credentialsWrong' });
  }
  await forgetAttempts(database, email, origin.secret, reserved);
  return { id: user.id, tokenVersion: user.tokenVersion };
}

import { hashPassword } from './password-hash.server';
import { passwordProblem } from './password-rules';
import { UseCaseError } from './use-case-error';

/** The hash of a new password, or an "invalid" that says at its field what is wrong with it. */
export async function hashGoodPassword(
  password: string,
  owner: { readonly name: string; readonly email: string },
  field = 'password',
): Promise<string> {
  const problem = passwordProblem(password, owner);
  if (problem !== null) throw new UseCaseError('invalid', { [field]: problem });
  return hashPassword(password);
}

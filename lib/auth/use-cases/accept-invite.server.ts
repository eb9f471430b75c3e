import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { ACTIVE_ADMINISTRATOR, lockAdministrators } from '../administrators.server';
import { EmailField } from '../email-address';
import { NameField, PasswordField } from '../fields';
import { hashGoodPassword } from '../good-password.server';
import { openLinkOf } from '../open-link.server';
import { parseInput } from '../parse-input';
import { RoleName } from '../role';
import { isUniqueViolation } from '../unique-violation.server';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Token = z.object({ token: z.string().max(200) });
const Invited = z.object({ name: NameField, password: PasswordField });
const FirstAdministrator = Invited.extend({ email: EmailField });

/**
 * Makes the account that a one-time link invites to. Whoever holds the link may; it works once, also when two use it at
 * once. An invitation names the e-mail address, the link of the first administrator asks for it and works only while
 * there is no administrator.
 */
export async function acceptInvite(
  { database, now }: UseCaseContext,
  input: unknown,
): Promise<{ id: string; tokenVersion: number }> {
  const { token } = parseInput(Token, input);
  const link = await database.invite.findFirst({
    where: { ...openLinkOf(token, now), purpose: { in: ['first-administrator', 'invitation'] } },
    select: { id: true, purpose: true, email: true, officeId: true, role: true, makesAdministrator: true },
  });
  if (link === null) throw new UseCaseError('link-expired');
  const { name, password, email } =
    link.email === null ? parseInput(FirstAdministrator, input) : { ...parseInput(Invited, input), email: link.email };
  const passwordHash = await hashGoodPassword(password, { name, email });

  try {
    return await database.$transaction(async (transaction) => {
      if (link.makesAdministrator) await lockAdministrators(transaction);
      // Only one of two at once changes the row; the other finds it used.
      const taken = await transaction.invite.updateMany({
        where: { ...openLinkOf(token, now), id: link.id },
        data: { usedAt: now, email: null },
      });
      if (taken.count === 0) throw new UseCaseError('link-expired');
      if (
        link.purpose === 'first-administrator' &&
        (await transaction.user.count({ where: ACTIVE_ADMINISTRATOR })) > 0
      ) {
        throw new UseCaseError('link-expired');
      }
      const user = await transaction.user.create({
        data: {
          email,
          name,
          passwordHash,
          isAdministrator: link.makesAdministrator,
          ...(link.officeId !== null && {
            memberships: { create: { officeId: link.officeId, role: RoleName.parse(link.role) } },
          }),
        },
        select: { id: true, tokenVersion: true },
      });
      await transaction.invite.update({ where: { id: link.id }, data: { userId: user.id } });
      await recordAuditEvent(transaction, {
        actorId: user.id,
        action: 'acceptInvite',
        subjectType: 'User',
        subjectId: user.id,
        after: {
          inviteId: link.id,
          isAdministrator: link.makesAdministrator,
          officeId: link.officeId,
          role: link.role,
        },
      });
      return user;
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new UseCaseError('already-exists', { email: 'emailInUse' });
    throw error;
  }
}

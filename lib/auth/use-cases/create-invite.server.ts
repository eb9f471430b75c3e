import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { EmailField } from '../email-address';
import { IdField } from '../fields';
import { linkExpiry } from '../one-time-link';
import { hashOneTimeToken, newOneTimeToken } from '../one-time-token.server';
import { openLinks } from '../open-link.server';
import { parseInput } from '../parse-input';
import { RoleName } from '../role';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

/** A new account gets a place in an office, or the administration, or both. */
const Invitation = z
  .object({
    email: EmailField,
    officeId: z
      .literal('')
      .transform(() => null)
      .or(IdField)
      .nullable()
      .default(null),
    role: RoleName.catch('reader'),
    makesAdministrator: z.boolean().default(false),
  })
  .refine(({ officeId, makesAdministrator }) => officeId !== null || makesAdministrator, {
    path: ['officeId'],
    message: 'officeMissing',
  });

/** What is shown once, to be handed over: the token is kept nowhere. */
export interface MadeLink {
  readonly inviteId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Makes a link by which somebody without an account gets one. Administrators may. Voids an earlier one for the address. */
export async function createInvite({ database, viewer, now }: UseCaseContext, input: unknown): Promise<MadeLink> {
  const actorId = allowAdministrator(viewer);
  const { email, officeId, role, makesAdministrator } = parseInput(Invitation, input);
  const token = newOneTimeToken();
  const expiresAt = linkExpiry('invitation', now);
  return database.$transaction(async (transaction) => {
    if ((await transaction.user.count({ where: { email } })) > 0) {
      throw new UseCaseError('already-exists', { email: 'emailInUse' });
    }
    if (officeId !== null && (await transaction.office.count({ where: { id: officeId } })) === 0) {
      throw new UseCaseError('not-found', { officeId: 'officeMissing' });
    }
    await transaction.invite.updateMany({
      where: { ...openLinks(now), purpose: 'invitation', email },
      data: { revokedAt: now },
    });
    const invite = await transaction.invite.create({
      data: {
        tokenHash: hashOneTimeToken(token),
        purpose: 'invitation',
        email,
        officeId,
        role: officeId === null ? null : role,
        makesAdministrator,
        createdById: actorId,
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'createInvite',
      subjectType: 'Invite',
      subjectId: invite.id,
      after: { officeId, role: officeId === null ? null : role, makesAdministrator },
    });
    return { inviteId: invite.id, token, expiresAt };
  });
}

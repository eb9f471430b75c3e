import { z } from 'zod';
import type { Role } from '../../visibility/viewer';
import { allowAdministrator } from '../allow';
import { LINK_PURPOSES, type LinkPurpose } from '../one-time-link';
import { openLinks } from '../open-link.server';
import { RoleName } from '../role';
import type { UseCaseContext } from '../use-case-context.server';

export interface OpenInvite {
  readonly id: string;
  readonly purpose: LinkPurpose;
  /** Of whoever was given the link; null for the first administrator. */
  readonly email: string | null;
  readonly officeName: string | null;
  readonly role: Role | null;
  readonly makesAdministrator: boolean;
  readonly expiresAt: Date;
}

/** The one-time links that can still be used, newest first. Administrators may. */
export async function listOpenInvites({ database, viewer, now }: UseCaseContext): Promise<OpenInvite[]> {
  allowAdministrator(viewer);
  const invites = await database.invite.findMany({
    where: openLinks(now),
    select: {
      id: true,
      purpose: true,
      email: true,
      role: true,
      makesAdministrator: true,
      expiresAt: true,
      office: { select: { name: true } },
      user: { select: { email: true } },
    },
    orderBy: { createdAt: 'desc' },
  });
  return invites.map((invite) => ({
    id: invite.id,
    purpose: z.enum(LINK_PURPOSES).parse(invite.purpose),
    email: invite.user?.email ?? invite.email,
    officeName: invite.office?.name ?? null,
    role: invite.role === null ? null : RoleName.parse(invite.role),
    makesAdministrator: invite.makesAdministrator,
    expiresAt: invite.expiresAt,
  }));
}

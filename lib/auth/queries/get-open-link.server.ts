import { z } from 'zod';
import { LINK_PURPOSES, type LinkPurpose } from '../one-time-link';
import { openLinkOf } from '../open-link.server';
import { RoleName } from '../role';
import type { UseCaseContext } from '../use-case-context.server';
import type { Role } from '../../visibility/viewer';

/** What the bearer of a one-time link may know before using it. */
export interface OpenLink {
  readonly purpose: LinkPurpose;
  /** Of the account that is made or opened; null when it is asked. */
  readonly email: string | null;
  readonly officeName: string | null;
  readonly role: Role | null;
  readonly makesAdministrator: boolean;
}

/** The link of that token as long as it can be used, or null. Looking does not use it. Anybody who has the token may. */
export async function getOpenLink(
  { database, now }: Pick<UseCaseContext, 'database' | 'now'>,
  token: string,
): Promise<OpenLink | null> {
  const link = await database.invite.findFirst({
    where: { ...openLinkOf(token, now), OR: [{ userId: null }, { user: { is: { disabledAt: null } } }] },
    select: {
      purpose: true,
      email: true,
      role: true,
      makesAdministrator: true,
      office: { select: { name: true } },
      user: { select: { email: true } },
    },
  });
  if (link === null) return null;
  return {
    purpose: z.enum(LINK_PURPOSES).parse(link.purpose),
    email: link.user?.email ?? link.email,
    officeName: link.office?.name ?? null,
    role: link.role === null ? null : RoleName.parse(link.role),
    makesAdministrator: link.makesAdministrator,
  };
}

import type { DatabaseClient } from '../db/client.server';
import type { CurrentUser } from './current-user';
import { RoleName } from './role';
import { isSessionExpired, parseSessionClaims } from './session-claims';

/**
 * The user a session's token stands for, or null. Asked of the database on every request: a disabled user, a user whose
 * sessions were ended and a session over its hours are nobody.
 */
export async function resolveSession(client: DatabaseClient, token: unknown, now: Date): Promise<CurrentUser | null> {
  const claims = parseSessionClaims(token);
  if (claims === null || isSessionExpired(claims, now)) return null;
  const user = await client.user.findUnique({
    where: { id: claims.sub, tokenVersion: claims.tokenVersion, disabledAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      isAdministrator: true,
      memberships: {
        select: { officeId: true, role: true, office: { select: { name: true } } },
        orderBy: { office: { name: 'asc' } },
      },
    },
  });
  if (user === null) return null;
  return {
    ...user,
    memberships: user.memberships.map(({ officeId, role, office }) => ({
      officeId,
      officeName: office.name,
      role: RoleName.parse(role),
    })),
  };
}

import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import type { UseCaseContext } from '../use-case-context.server';
import { userViewOf, userViewSelect, type UserView } from './user-view.server';

/** A user, or null when there is none of that id. Administrators may. */
export async function getUser(
  { database, viewer }: Pick<UseCaseContext, 'database' | 'viewer'>,
  userId: string,
): Promise<UserView | null> {
  allowAdministrator(viewer);
  if (!IdField.safeParse(userId).success) return null;
  const user = await database.user.findUnique({ where: { id: userId }, select: userViewSelect });
  return user === null ? null : userViewOf(user);
}

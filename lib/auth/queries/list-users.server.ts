import { allowAdministrator } from '../allow';
import type { UseCaseContext } from '../use-case-context.server';
import { userViewOf, userViewSelect, type UserView } from './user-view.server';

/** All users by name. Administrators may. */
export async function listUsers({
  database,
  viewer,
}: Pick<UseCaseContext, 'database' | 'viewer'>): Promise<UserView[]> {
  allowAdministrator(viewer);
  const users = await database.user.findMany({ select: userViewSelect, orderBy: [{ name: 'asc' }, { email: 'asc' }] });
  return users.map(userViewOf);
}

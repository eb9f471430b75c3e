import type { Role } from '../../visibility/viewer';
import { allowAdministrator } from '../allow';
import { IdField } from '../fields';
import { RoleName } from '../role';
import type { UseCaseContext } from '../use-case-context.server';

export interface OfficeWithMembers {
  readonly id: string;
  readonly name: string;
  readonly members: readonly {
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly isDisabled: boolean;
  }[];
  /** Users who could still be added. */
  readonly others: readonly { readonly userId: string; readonly name: string; readonly email: string }[];
}

/** An office with its members, or null when there is none of that id. Administrators may. */
export async function getOffice(
  { database, viewer }: Pick<UseCaseContext, 'database' | 'viewer'>,
  officeId: string,
): Promise<OfficeWithMembers | null> {
  allowAdministrator(viewer);
  if (!IdField.safeParse(officeId).success) return null;
  const [office, others] = await Promise.all([
    database.office.findUnique({
      where: { id: officeId },
      select: {
        id: true,
        name: true,
        memberships: {
          select: { role: true, user: { select: { id: true, name: true, email: true, disabledAt: true } } },
          orderBy: { user: { name: 'asc' } },
        },
      },
    }),
    database.user.findMany({
      where: { disabledAt: null, memberships: { none: { officeId } } },
      select: { id: true, name: true, email: true },
      orderBy: [{ name: 'asc' }, { email: 'asc' }],
    }),
  ]);
  if (office === null) return null;
  return {
    id: office.id,
    name: office.name,
    members: office.memberships.map(({ role, user }) => ({
      userId: user.id,
      name: user.name,
      email: user.email,
      role: RoleName.parse(role),
      isDisabled: user.disabledAt !== null,
    })),
    others: others.map(({ id, name, email }) => ({ userId: id, name, email })),
  };
}

import type { Prisma } from '../../db/generated/client';
import type { Role } from '../../visibility/viewer';
import { RoleName } from '../role';

/** A user as administrators see them. */
export interface UserView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly isDisabled: boolean;
  readonly memberships: readonly { readonly officeId: string; readonly officeName: string; readonly role: Role }[];
}

export const userViewSelect = {
  id: true,
  name: true,
  email: true,
  isAdministrator: true,
  disabledAt: true,
  memberships: {
    select: { officeId: true, role: true, office: { select: { name: true } } },
    orderBy: { office: { name: 'asc' } },
  },
} as const satisfies Prisma.UserSelect;

/** The view of a row that was selected with `userViewSelect`. */
export function userViewOf(row: Prisma.UserGetPayload<{ select: typeof userViewSelect }>): UserView {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    isAdministrator: row.isAdministrator,
    isDisabled: row.disabledAt !== null,
    memberships: row.memberships.map(({ officeId, role, office }) => ({
      officeId,
      officeName: office.name,
      role: RoleName.parse(role),
    })),
  };
}

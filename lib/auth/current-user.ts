import { VISITOR, type Role, type Viewer } from '../visibility/viewer';

/** Whoever is signed in, as the screens may show them to themselves. */
export interface CurrentUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly memberships: readonly { readonly officeId: string; readonly officeName: string; readonly role: Role }[];
}

/** The viewer that queries and use cases get: the user's rights without the user's name. Null is a visitor. */
export function viewerOf(user: CurrentUser | null): Viewer {
  if (user === null) return VISITOR;
  return {
    userId: user.id,
    isAdministrator: user.isAdministrator,
    memberships: user.memberships.map(({ officeId, role }) => ({ officeId, role })),
  };
}

import { getOffice } from '../queries/get-office.server';
import { getOpenLink } from '../queries/get-open-link.server';
import { getUser } from '../queries/get-user.server';
import { listOffices } from '../queries/list-offices.server';
import { listOpenInvites } from '../queries/list-open-invites.server';
import { listUsers } from '../queries/list-users.server';
import { acceptInvite } from '../use-cases/accept-invite.server';
import { authenticate } from '../use-cases/authenticate.server';
import { changeName } from '../use-cases/change-name.server';
import { changePassword } from '../use-cases/change-password.server';
import { createInvite } from '../use-cases/create-invite.server';
import { createOffice } from '../use-cases/create-office.server';
import { createPasswordReset } from '../use-cases/create-password-reset.server';
import { disableUser } from '../use-cases/disable-user.server';
import { enableUser } from '../use-cases/enable-user.server';
import { endAllSessions } from '../use-cases/end-all-sessions.server';
import { grantAdministrator } from '../use-cases/grant-administrator.server';
import { removeMembership } from '../use-cases/remove-membership.server';
import { renameOffice } from '../use-cases/rename-office.server';
import { resetPassword } from '../use-cases/reset-password.server';
import { revokeAdministrator } from '../use-cases/revoke-administrator.server';
import { revokeInvite } from '../use-cases/revoke-invite.server';
import { setMembership } from '../use-cases/set-membership.server';
import type { MadeLink } from '../use-cases/create-invite.server';
import { ADMINISTRATOR, ANYBODY, SIGNED_IN, type PermissionRow, type Trial } from './permission-row.server';
import { PASSWORD_OF_ALL } from './roles.server';

const SECRET = 'a secret for tests alone, of enough characters';
const NEW_PASSWORD = 'vier zwanen op een rij';

/** Who may do what of signing in and of administration. */
export const AUTH_PERMISSIONS: readonly PermissionRow[] = [
  {
    file: 'lib/auth/use-cases/authenticate.server.ts',
    allowed: ANYBODY,
    attempt: ({ context, roles }) =>
      authenticate(
        context,
        { email: roles.emails['reader of B'], password: PASSWORD_OF_ALL },
        { address: roles.officeA, secret: SECRET },
      ),
  },
  {
    file: 'lib/auth/use-cases/accept-invite.server.ts',
    allowed: ANYBODY,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { token } = await inviteByAdministrator(trial);
      return acceptInvite(trial.context, { token, name: 'Nour Nieuwkomer', password: NEW_PASSWORD });
    },
  },
  {
    file: 'lib/auth/use-cases/reset-password.server.ts',
    allowed: ANYBODY,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { token } = await resetByAdministrator(trial);
      return resetPassword(trial.context, { token, password: NEW_PASSWORD }, SECRET);
    },
  },
  {
    file: 'lib/auth/use-cases/change-password.server.ts',
    allowed: SIGNED_IN,
    attempt: ({ context, roles }) =>
      changePassword(
        context,
        { currentPassword: PASSWORD_OF_ALL, password: NEW_PASSWORD },
        { address: roles.officeA, secret: SECRET },
      ),
  },
  {
    file: 'lib/auth/use-cases/change-name.server.ts',
    allowed: SIGNED_IN,
    attempt: ({ context }) => changeName(context, { name: 'Anders Genaamd' }),
  },
  {
    file: 'lib/auth/use-cases/end-all-sessions.server.ts',
    what: 'of oneself',
    allowed: SIGNED_IN,
    attempt: ({ context, roles }) =>
      endAllSessions(context, { userId: context.viewer.userId ?? roles.userIds['reader of A'] }),
  },
  {
    file: 'lib/auth/use-cases/end-all-sessions.server.ts',
    what: 'of somebody else',
    allowed: ADMINISTRATOR,
    attempt: async ({ context, database }: Trial): Promise<unknown> =>
      endAllSessions(context, { userId: await bystander({ database }) }),
  },
  {
    file: 'lib/auth/use-cases/create-invite.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) =>
      createInvite(context, { email: 'nieuw@vraagspoor.test', officeId: roles.officeA, role: 'editor' }),
  },
  {
    file: 'lib/auth/use-cases/revoke-invite.server.ts',
    allowed: ADMINISTRATOR,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { inviteId } = await inviteByAdministrator(trial);
      return revokeInvite(trial.context, { inviteId });
    },
  },
  {
    file: 'lib/auth/use-cases/create-password-reset.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => createPasswordReset(context, { userId: roles.userIds['reader of B'] }),
  },
  {
    file: 'lib/auth/use-cases/create-office.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => createOffice(context, { name: `Kantoor Nieuwbes ${roles.officeA}` }),
  },
  {
    file: 'lib/auth/use-cases/rename-office.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) =>
      renameOffice(context, { officeId: roles.officeA, name: `Kantoor Andersbes ${roles.officeA}` }),
  },
  {
    file: 'lib/auth/use-cases/set-membership.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) =>
      setMembership(context, { officeId: roles.officeA, userId: roles.userIds['reader of A'], role: 'editor' }),
  },
  {
    file: 'lib/auth/use-cases/remove-membership.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) =>
      removeMembership(context, { officeId: roles.officeA, userId: roles.userIds['reader of A'] }),
  },
  {
    file: 'lib/auth/use-cases/disable-user.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => disableUser(context, { userId: roles.userIds['reader of A'] }),
  },
  {
    file: 'lib/auth/use-cases/enable-user.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => enableUser(context, { userId: roles.userIds['disabled user'] }),
  },
  {
    file: 'lib/auth/use-cases/grant-administrator.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => grantAdministrator(context, { userId: roles.userIds['reader of A'] }),
  },
  {
    file: 'lib/auth/use-cases/revoke-administrator.server.ts',
    allowed: ADMINISTRATOR,
    attempt: async ({ context, database }: Trial): Promise<unknown> => {
      const userId = await bystander({ database, isAdministrator: true });
      return revokeAdministrator(context, { userId });
    },
  },
  {
    file: 'lib/auth/queries/get-open-link.server.ts',
    allowed: ANYBODY,
    attempt: async (trial: Trial): Promise<unknown> =>
      getOpenLink(trial.context, (await inviteByAdministrator(trial)).token),
  },
  {
    file: 'lib/auth/queries/list-offices.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context }) => listOffices(context),
  },
  {
    file: 'lib/auth/queries/get-office.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => getOffice(context, roles.officeA),
  },
  {
    file: 'lib/auth/queries/list-users.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context }) => listUsers(context),
  },
  {
    file: 'lib/auth/queries/get-user.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context, roles }) => getUser(context, roles.userIds['reader of A']),
  },
  {
    file: 'lib/auth/queries/list-open-invites.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context }) => listOpenInvites(context),
  },
];

/** A link that an administrator made, whoever tries to use it. */
function inviteByAdministrator({ context, roles }: Trial): Promise<MadeLink> {
  const email = `genodigd.${crypto.randomUUID()}@vraagspoor.test`;
  return createInvite(
    { ...context, viewer: roles.viewers.administrator },
    { email, officeId: roles.officeA, role: 'reader' },
  );
}

function resetByAdministrator({ context, roles }: Trial): Promise<MadeLink> {
  return createPasswordReset(
    { ...context, viewer: roles.viewers.administrator },
    { userId: roles.userIds['reader of B'] },
  );
}

/** A user who is none of the actors. */
async function bystander({
  database,
  isAdministrator = false,
}: Pick<Trial, 'database'> & { isAdministrator?: boolean }): Promise<string> {
  const email = `omstaander.${crypto.randomUUID()}@vraagspoor.test`;
  const user = await database.user.create({
    data: { email, name: 'Oma Omstaander', isAdministrator },
    select: { id: true },
  });
  return user.id;
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { firstAdministratorLink } from './first-administrator.server';
import { LINK_HOURS } from './one-time-link';
import { isPasswordOf } from './password-hash.server';
import { getOpenLink } from './queries/get-open-link.server';
import { createRoles, PASSWORD_OF_ALL, SIGNED_IN_AT, type Roles } from './testing/roles.server';
import type { UseCaseContext } from './use-case-context.server';
import { acceptInvite } from './use-cases/accept-invite.server';
import { createInvite, type MadeLink } from './use-cases/create-invite.server';
import { createPasswordReset } from './use-cases/create-password-reset.server';
import { disableUser } from './use-cases/disable-user.server';
import { enableUser } from './use-cases/enable-user.server';
import { resetPassword } from './use-cases/reset-password.server';
import { revokeAdministrator } from './use-cases/revoke-administrator.server';
import { revokeInvite } from './use-cases/revoke-invite.server';

const SECRET = 'a secret for tests alone, of enough characters';
const NEW_PASSWORD = 'vier zwanen op een rij';
const PERSON = { name: 'Nour Nieuwkomer', password: NEW_PASSWORD };

let database: TestDatabase;
let roles: Roles;
let email: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  roles = await createRoles(database.client);
  email = `genodigd.${crypto.randomUUID()}@vraagspoor.test`;
});
afterAll(async () => {
  await database.drop();
});

function by(viewer: Viewer, now = SIGNED_IN_AT): UseCaseContext {
  return { database: database.client, viewer, now };
}

function hoursLater(hours: number, milliseconds = 0): Date {
  return new Date(SIGNED_IN_AT.getTime() + hours * 3_600_000 + milliseconds);
}

function invite(input: object = {}): Promise<MadeLink> {
  const invitation = { email, officeId: roles.officeA, role: 'editor', ...input };
  return createInvite(by(roles.viewers.administrator), invitation);
}

function reset(): Promise<MadeLink> {
  return createPasswordReset(by(roles.viewers.administrator), { userId: roles.userIds['editor of A'] });
}

const EXPIRED = { problem: 'link-expired' };

describe('an invitation', () => {
  it('makes an account with the role it names, and never again', async () => {
    const { token } = await invite();
    const { id } = await acceptInvite(by(VISITOR), { token, ...PERSON, email: 'anders@vraagspoor.test' });
    const user = await database.client.user.findUniqueOrThrow({ where: { id }, include: { memberships: true } });
    expect(user).toMatchObject({ email, name: PERSON.name, isAdministrator: false });
    expect(user.memberships).toMatchObject([{ officeId: roles.officeA, role: 'editor' }]);
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(acceptInvite(by(VISITOR), { token, ...PERSON })).rejects.toMatchObject(EXPIRED);
  });

  it('goes to one of two who use it at once', async () => {
    const { token } = await invite();
    const tries = await Promise.allSettled([1, 2, 3].map(() => acceptInvite(by(VISITOR), { token, ...PERSON })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await database.client.user.count({ where: { email } })).toBe(1);
  });

  it('is not used by looking at it, nor by a password that is refused', async () => {
    const { token } = await invite();
    expect(await getOpenLink(by(VISITOR), token)).toMatchObject({ purpose: 'invitation', email, role: 'editor' });
    const weak = acceptInvite(by(VISITOR), { token, ...PERSON, password: 'kort' });
    await expect(weak).rejects.toMatchObject({ fields: { password: 'passwordTooShort' } });
    await acceptInvite(by(VISITOR), { token, ...PERSON });
  });

  it('works until it expires, and not on that instant', async () => {
    const { token } = await invite();
    const end = LINK_HOURS.invitation;
    await expect(acceptInvite(by(VISITOR, hoursLater(end)), { token, ...PERSON })).rejects.toMatchObject(EXPIRED);
    expect(await getOpenLink(by(VISITOR, hoursLater(end)), token)).toBeNull();
    await acceptInvite(by(VISITOR, hoursLater(end, -1)), { token, ...PERSON });
  });

  it('does not work once revoked, or once a later one was made for the same address', async () => {
    const first = await invite();
    const second = await invite();
    await expect(acceptInvite(by(VISITOR), { token: first.token, ...PERSON })).rejects.toMatchObject(EXPIRED);
    await revokeInvite(by(roles.viewers.administrator), { inviteId: second.inviteId });
    await expect(acceptInvite(by(VISITOR), { token: second.token, ...PERSON })).rejects.toMatchObject(EXPIRED);
  });

  it('is refused for somebody who has an account, also one made meanwhile', async () => {
    await expect(invite({ email: roles.emails['reader of B'] })).rejects.toMatchObject({
      fields: { email: 'emailInUse' },
    });
    const { token } = await invite();
    await database.client.user.create({ data: { email, name: 'Nour Eerder' } });
    await expect(acceptInvite(by(VISITOR), { token, ...PERSON })).rejects.toMatchObject({ problem: 'already-exists' });
  });

  it('needs an office or the administration', async () => {
    await expect(invite({ officeId: '' })).rejects.toMatchObject({ fields: { officeId: 'officeMissing' } });
    const { token } = await invite({ officeId: '', makesAdministrator: true });
    const { id } = await acceptInvite(by(VISITOR), { token, ...PERSON });
    expect(await database.client.user.findUnique({ where: { id } })).toMatchObject({ isAdministrator: true });
  });

  it('is stored by its hash alone, and forgets the address once it is used', async () => {
    const { token, inviteId } = await invite();
    await acceptInvite(by(VISITOR), { token, ...PERSON });
    const stored = await database.client.invite.findUniqueOrThrow({ where: { id: inviteId } });
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(stored.email).toBeNull();
  });
});

describe('a reset link', () => {
  it('sets the password once, ends every session and the wait after failed attempts', async () => {
    const { token } = await reset();
    const user = await resetPassword(by(VISITOR), { token, password: NEW_PASSWORD }, SECRET);
    expect(user).toEqual({ id: roles.userIds['editor of A'], tokenVersion: 1 });
    const { passwordHash } = await database.client.user.findUniqueOrThrow({ where: { id: user.id } });
    expect(await isPasswordOf(passwordHash, NEW_PASSWORD)).toBe(true);
    expect(await isPasswordOf(passwordHash, PASSWORD_OF_ALL)).toBe(false);
    const again = resetPassword(by(VISITOR), { token, password: NEW_PASSWORD }, SECRET);
    await expect(again).rejects.toMatchObject(EXPIRED);
  });

  it('works for a day', async () => {
    const { token } = await reset();
    const late = resetPassword(by(VISITOR, hoursLater(24)), { token, password: NEW_PASSWORD }, SECRET);
    await expect(late).rejects.toMatchObject(EXPIRED);
    await resetPassword(by(VISITOR, hoursLater(24, -1)), { token, password: NEW_PASSWORD }, SECRET);
  });

  it('does not make an account, and an invitation resets nothing', async () => {
    const [resetLink, invitation] = [await reset(), await invite()];
    await expect(acceptInvite(by(VISITOR), { token: resetLink.token, ...PERSON })).rejects.toMatchObject(EXPIRED);
    const misused = resetPassword(by(VISITOR), { token: invitation.token, password: NEW_PASSWORD }, SECRET);
    await expect(misused).rejects.toMatchObject(EXPIRED);
  });

  it('dies with the account being disabled, and stays dead when it is enabled again', async () => {
    const { token } = await reset();
    const userId = roles.userIds['editor of A'];
    await disableUser(by(roles.viewers.administrator), { userId });
    expect(await getOpenLink(by(VISITOR), token)).toBeNull();
    await enableUser(by(roles.viewers.administrator), { userId });
    const late = resetPassword(by(VISITOR), { token, password: NEW_PASSWORD }, SECRET);
    await expect(late).rejects.toMatchObject(EXPIRED);
  });
});

describe('administrators', () => {
  it('keep at least one of them, also when two leave at once', async () => {
    const { client } = database;
    const own = await createTestDatabase();
    try {
      const alone = await createRoles(own.client);
      const context = { database: own.client, viewer: alone.viewers.administrator, now: SIGNED_IN_AT };
      const last = { problem: 'conflict', fields: { form: 'lastAdministrator' } };
      const userId = alone.userIds.administrator;
      await expect(revokeAdministrator(context, { userId })).rejects.toMatchObject(last);
      const other = await own.client.user.create({
        data: { email: 'tweede@vraagspoor.test', name: 'Tine Tweede', isAdministrator: true },
      });
      const leaving = await Promise.allSettled(
        [userId, other.id].map((id) => revokeAdministrator(context, { userId: id })),
      );
      expect(leaving.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await own.client.user.count({ where: { isAdministrator: true } })).toBe(1);
    } finally {
      await own.drop();
    }
    expect(await client.user.count({ where: { isAdministrator: true } })).toBeGreaterThan(0);
  });

  it('cannot disable themselves', async () => {
    const own = disableUser(by(roles.viewers.administrator), { userId: roles.userIds.administrator });
    await expect(own).rejects.toMatchObject({ fields: { form: 'ownAccount' } });
  });
});

describe('the link of the first administrator', () => {
  it('is made anew at each start until somebody is administrator, and only the latest works, once', async () => {
    const own = await createTestDatabase();
    try {
      const { client } = own;
      const context = { database: client, viewer: VISITOR, now: SIGNED_IN_AT };
      const tokenOf = async (): Promise<string> => {
        const link = await firstAdministratorLink(client, 'http://localhost:3000', SIGNED_IN_AT);
        expect(link).toMatch(/^http:\/\/localhost:3000\/uitnodiging\/[\w-]{43}$/);
        return link?.split('/').at(-1) ?? '';
      };
      const [first, second] = [await tokenOf(), await tokenOf()];
      const person = { ...PERSON, email: 'Bert@Vraagspoor.test' };
      await expect(acceptInvite(context, { token: first, ...person })).rejects.toMatchObject(EXPIRED);
      await expect(acceptInvite(context, { token: second, ...PERSON, email: '' })).rejects.toMatchObject({
        fields: { email: 'emailMissing' },
      });
      await acceptInvite(context, { token: second, ...person });
      expect(await client.user.findMany({ select: { email: true, isAdministrator: true } })).toEqual([
        { email: 'bert@vraagspoor.test', isAdministrator: true },
      ]);
      expect(await firstAdministratorLink(client, 'http://localhost:3000')).toBeNull();
    } finally {
      await own.drop();
    }
  });

  it('does not work any more once somebody else became administrator', async () => {
    const own = await createTestDatabase();
    try {
      const link = await firstAdministratorLink(own.client, 'http://localhost:3000', SIGNED_IN_AT);
      await own.client.user.create({ data: { email, name: 'Eva Eerder', isAdministrator: true } });
      const context = { database: own.client, viewer: VISITOR, now: SIGNED_IN_AT };
      const token = link?.split('/').at(-1) ?? '';
      const late = acceptInvite(context, { token, ...PERSON, email: 'bert@vraagspoor.test' });
      await expect(late).rejects.toMatchObject(EXPIRED);
      expect(await own.client.user.count()).toBe(1);
    } finally {
      await own.drop();
    }
  });
});

describe('the audit', () => {
  it('names nobody: neither names nor addresses nor passwords nor tokens', async () => {
    const { token } = await invite();
    await acceptInvite(by(VISITOR), { token, ...PERSON });
    const events = JSON.stringify(await database.client.auditEvent.findMany());
    for (const secret of [email, PERSON.name, PERSON.password, token]) expect(events).not.toContain(secret);
  });
});

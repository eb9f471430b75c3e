import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { resolveSession } from './resolve-session.server';
import { newSessionClaims, SESSION_SECONDS } from './session-claims';
import { ATTEMPT_LIMITS, ATTEMPT_MINUTES } from './sign-in-limits';
import { createRoles, PASSWORD_OF_ALL, SIGNED_IN_AT, type Roles } from './testing/roles.server';
import { TooManyAttemptsError } from './too-many-attempts-error';
import type { UseCaseContext } from './use-case-context.server';
import { UseCaseError } from './use-case-error';
import { authenticate } from './use-cases/authenticate.server';
import { changePassword } from './use-cases/change-password.server';
import { disableUser } from './use-cases/disable-user.server';
import { endAllSessions } from './use-cases/end-all-sessions.server';
import { setMembership } from './use-cases/set-membership.server';

const SECRET = 'a secret for tests alone, of enough characters';

let database: TestDatabase;
let roles: Roles;
let address: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  roles = await createRoles(database.client);
  address = crypto.randomUUID();
});
afterAll(async () => {
  await database.drop();
});

function by(viewer: Viewer, now = SIGNED_IN_AT): UseCaseContext {
  return { database: database.client, viewer, now };
}

function later(seconds: number): Date {
  return new Date(SIGNED_IN_AT.getTime() + seconds * 1000);
}

function tryPassword(email: string, password: string, now = SIGNED_IN_AT): Promise<{ id: string }> {
  return authenticate(by(VISITOR, now), { email, password }, { address, secret: SECRET });
}

async function errorOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('authenticate', () => {
  it('finds the user however the address is typed', async () => {
    const email = ` ${roles.emails['editor of A'].toUpperCase()} `;
    expect((await tryPassword(email, PASSWORD_OF_ALL)).id).toBe(roles.userIds['editor of A']);
  });

  it('says the same to a wrong password, an unknown account, a disabled one and one without a password', async () => {
    const { client } = database;
    const invited = `zonder.${crypto.randomUUID()}@vraagspoor.test`;
    await client.user.create({ data: { email: invited, name: 'Zoë Zonder' } });
    const errors = await Promise.all([
      errorOf(tryPassword(roles.emails['editor of A'], 'een verkeerd wachtwoord')),
      errorOf(tryPassword('niemand@vraagspoor.test', PASSWORD_OF_ALL)),
      errorOf(tryPassword(roles.emails['disabled user'], PASSWORD_OF_ALL)),
      errorOf(tryPassword(invited, PASSWORD_OF_ALL)),
      errorOf(tryPassword(roles.emails['editor of A'], 'x'.repeat(5000))),
    ]);
    expect(errors).toEqual(errors.map(() => new UseCaseError('invalid', { form: 'credentialsWrong' })));
    for (const error of errors) expect(error).toMatchObject({ fields: { form: 'credentialsWrong' } });
  });

  it.each(['known', 'unknown'])(
    'makes a %s account wait after the limit, also for the right password',
    async (kind) => {
      const email = kind === 'known' ? roles.emails['editor of A'] : `${address}@vraagspoor.test`;
      for (let attempt = 1; attempt <= ATTEMPT_LIMITS.account; attempt += 1) {
        expect(await errorOf(tryPassword(email, 'een verkeerd wachtwoord', later(attempt)))).toMatchObject({
          problem: 'invalid',
        });
      }
      const refusal = await errorOf(tryPassword(email, PASSWORD_OF_ALL, later(20)));
      expect(refusal).toBeInstanceOf(TooManyAttemptsError);
      expect(refusal).toMatchObject({ retryAt: later(1 + ATTEMPT_MINUTES * 60) });
    },
  );

  it('lets the account in again once the wait is over', async () => {
    const email = roles.emails['editor of A'];
    for (let attempt = 0; attempt < ATTEMPT_LIMITS.account; attempt += 1) {
      await errorOf(tryPassword(email, 'een verkeerd wachtwoord'));
    }
    const end = ATTEMPT_MINUTES * 60;
    expect(await errorOf(tryPassword(email, PASSWORD_OF_ALL, later(end - 1)))).toBeInstanceOf(TooManyAttemptsError);
    expect((await tryPassword(email, PASSWORD_OF_ALL, later(end))).id).toBe(roles.userIds['editor of A']);
  });

  it('counts attempts that are made at once', async () => {
    const email = roles.emails['editor of A'];
    const many = Array.from({ length: ATTEMPT_LIMITS.account + 5 }, () =>
      errorOf(tryPassword(email, 'een verkeerd wachtwoord')),
    );
    const refused = (await Promise.all(many)).filter((error) => error instanceof TooManyAttemptsError);
    expect(refused).toHaveLength(5);
  });

  it('makes an address wait that tries many accounts, and no other address', async () => {
    await database.client.$transaction(async (transaction) => {
      const { attemptKey } = await import('./sign-in-attempts.server');
      const keyHash = attemptKey('address', address, SECRET);
      await transaction.signInAttempt.createMany({
        data: Array.from({ length: ATTEMPT_LIMITS.address }, () => ({ keyHash, at: SIGNED_IN_AT })),
      });
    });
    expect(await errorOf(tryPassword(roles.emails['editor of B'], PASSWORD_OF_ALL))).toBeInstanceOf(
      TooManyAttemptsError,
    );
    address = crypto.randomUUID();
    expect((await tryPassword(roles.emails['editor of B'], PASSWORD_OF_ALL)).id).toBe(roles.userIds['editor of B']);
  });

  it('stores neither accounts nor addresses in clear', async () => {
    await errorOf(tryPassword(roles.emails['editor of A'], 'een verkeerd wachtwoord'));
    const stored = JSON.stringify(await database.client.signInAttempt.findMany());
    expect(stored).not.toContain(address);
    expect(stored).not.toContain(roles.emails['editor of A']);
  });

  it('forgets the account’s failed attempts after the right password', async () => {
    const email = roles.emails['editor of A'];
    for (let attempt = 0; attempt < ATTEMPT_LIMITS.account - 1; attempt += 1) {
      await errorOf(tryPassword(email, 'een verkeerd wachtwoord'));
    }
    await tryPassword(email, PASSWORD_OF_ALL);
    expect(await errorOf(tryPassword(email, 'een verkeerd wachtwoord'))).toMatchObject({ problem: 'invalid' });
    expect((await tryPassword(email, PASSWORD_OF_ALL)).id).toBe(roles.userIds['editor of A']);
  });
});

describe('a session', () => {
  const session = (tokenVersion = 0): object =>
    newSessionClaims({ id: roles.userIds['editor of A'], tokenVersion }, SIGNED_IN_AT);
  const nameOf = async (token: object, now = SIGNED_IN_AT): Promise<string | undefined> =>
    (await resolveSession(database.client, token, now))?.name;

  it('is its user until its hours are over', async () => {
    expect(await nameOf(session(), later(SESSION_SECONDS - 1))).toBe('Ravi Roodpotlood');
    expect(await nameOf(session(), later(SESSION_SECONDS))).toBeUndefined();
  });

  it('ends when all sessions are ended', async () => {
    await endAllSessions(by(roles.viewers.administrator), { userId: roles.userIds['editor of A'] });
    expect(await nameOf(session())).toBeUndefined();
    expect(await nameOf(session(1))).toBe('Ravi Roodpotlood');
  });

  it('ends when the user is disabled', async () => {
    await disableUser(by(roles.viewers.administrator), { userId: roles.userIds['editor of A'] });
    expect(await nameOf(session())).toBeUndefined();
    expect(await nameOf(session(1))).toBeUndefined();
  });

  it('ends when the password is changed, and the one that is made anew lives', async () => {
    const changed = await changePassword(
      by(roles.viewers['editor of A']),
      { currentPassword: PASSWORD_OF_ALL, password: 'vier zwanen op een rij' },
      { address, secret: SECRET },
    );
    expect(await nameOf(session())).toBeUndefined();
    expect(await nameOf(session(changed.tokenVersion))).toBe('Ravi Roodpotlood');
  });

  it('has the rights of this moment, not those of when it began', async () => {
    const { administrator } = roles.viewers;
    const userId = roles.userIds['editor of A'];
    await setMembership(by(administrator), { userId, officeId: roles.officeA, role: 'reader' });
    const user = await resolveSession(database.client, session(), SIGNED_IN_AT);
    expect(user?.memberships.map(({ role }) => role)).toEqual(['reader']);
  });
});

describe('changePassword', () => {
  it('asks for the current one, and limits the guesses', async () => {
    const change = (currentPassword: string): Promise<unknown> =>
      errorOf(
        changePassword(
          by(roles.viewers['editor of A']),
          { currentPassword, password: 'vier zwanen op een rij' },
          { address, secret: SECRET },
        ),
      );
    for (let attempt = 0; attempt < ATTEMPT_LIMITS.account; attempt += 1) {
      expect(await change('een verkeerd wachtwoord')).toMatchObject({
        fields: { currentPassword: 'currentPasswordWrong' },
      });
    }
    expect(await change(PASSWORD_OF_ALL)).toBeInstanceOf(TooManyAttemptsError);
  });
});

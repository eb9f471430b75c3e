import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../db/generated/client';
import { viewerOf } from '../current-user';
import { hashPassword } from '../password-hash.server';
import { resolveSession } from '../resolve-session.server';
import { newSessionClaims } from '../session-claims';
import type { Role, Viewer } from '../../visibility/viewer';

/** Everybody a use case can be tried by. */
export const ACTORS = [
  'visitor',
  'reader of A',
  'editor of A',
  'reader of B',
  'editor of B',
  'administrator',
  'disabled user',
] as const;
export type Actor = (typeof ACTORS)[number];

/** The password of every user that `createRoles` makes. */
export const PASSWORD_OF_ALL = 'tulpen op de vensterbank';

/** The instant at which the users signed in. */
export const SIGNED_IN_AT = new Date('2026-03-02T09:00:00.000Z');

export interface Roles {
  readonly officeA: string;
  readonly officeB: string;
  /** The id of each user; a visitor has none. */
  readonly userIds: Readonly<Record<Exclude<Actor, 'visitor'>, string>>;
  /** The e-mail address of each user. */
  readonly emails: Readonly<Record<Exclude<Actor, 'visitor'>, string>>;
  /** What each is allowed, as a request of theirs finds it out. */
  readonly viewers: Readonly<Record<Actor, Viewer>>;
}

let passwordHash: Promise<string> | undefined;

/**
 * Two offices, and a user for everything one can be, with invented names of their own: any number of them live beside one
 * another in a database. The disabled user was an editor of A and still has the session of then.
 */
export async function createRoles(database: PrismaClient): Promise<Roles> {
  passwordHash ??= hashPassword(PASSWORD_OF_ALL);
  const hash = await passwordHash;
  const world = randomUUID().slice(0, 8);
  const [officeA, officeB] = await Promise.all(
    ['Kantoor Aalbes', 'Kantoor Braambes'].map((name) => createOffice(database, `${name} ${world}`)),
  );
  if (officeA === undefined || officeB === undefined) throw new TypeError('two offices were asked for');

  const user = (name: string, rights: Rights = {}): Promise<string> =>
    createUser(database, { name, email: emailOf(name, world), passwordHash: hash }, rights);
  const userIds = {
    'reader of A': await user('Lena Leesplank', { officeId: officeA, role: 'reader' }),
    'editor of A': await user('Ravi Roodpotlood', { officeId: officeA, role: 'editor' }),
    'reader of B': await user('Bo Bladwijzer', { officeId: officeB, role: 'reader' }),
    'editor of B': await user('Ines Inktpot', { officeId: officeB, role: 'editor' }),
    administrator: await user('Bert Beheerkast', { isAdministrator: true }),
    'disabled user': await user('Dirk Dichtgeslagen', { officeId: officeA, role: 'editor' }),
  };
  const claims = newSessionClaims({ id: userIds['disabled user'], tokenVersion: 0 }, SIGNED_IN_AT);
  await database.user.update({ where: { id: userIds['disabled user'] }, data: { disabledAt: SIGNED_IN_AT } });

  const viewer = async (actor: Exclude<Actor, 'visitor'>): Promise<Viewer> => {
    const token = { ...claims, sub: userIds[actor] };
    return viewerOf(await resolveSession(database, token, SIGNED_IN_AT));
  };
  return {
    officeA,
    officeB,
    userIds,
    emails: {
      'reader of A': emailOf('Lena Leesplank', world),
      'editor of A': emailOf('Ravi Roodpotlood', world),
      'reader of B': emailOf('Bo Bladwijzer', world),
      'editor of B': emailOf('Ines Inktpot', world),
      administrator: emailOf('Bert Beheerkast', world),
      'disabled user': emailOf('Dirk Dichtgeslagen', world),
    },
    viewers: {
      visitor: viewerOf(null),
      'reader of A': await viewer('reader of A'),
      'editor of A': await viewer('editor of A'),
      'reader of B': await viewer('reader of B'),
      'editor of B': await viewer('editor of B'),
      administrator: await viewer('administrator'),
      'disabled user': await viewer('disabled user'),
    },
  };
}

interface Rights {
  readonly officeId?: string;
  readonly role?: Role;
  readonly isAdministrator?: boolean;
}

function emailOf(name: string, world: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}.${world}@vraagspoor.test`;
}

async function createOffice(database: PrismaClient, name: string): Promise<string> {
  const office = await database.office.create({ data: { name }, select: { id: true } });
  return office.id;
}

async function createUser(
  database: PrismaClient,
  person: { name: string; email: string; passwordHash: string },
  { officeId, role = 'reader', isAdministrator = false }: Rights,
): Promise<string> {
  const user = await database.user.create({
    data: {
      ...person,
      isAdministrator,
      ...(officeId !== undefined && { memberships: { create: { officeId, role } } }),
    },
    select: { id: true },
  });
  return user.id;
}

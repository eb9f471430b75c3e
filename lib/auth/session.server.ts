import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { database } from '../db/database.server';
import type { Viewer } from '../visibility/viewer';
import { viewerOf, type CurrentUser } from './current-user';
import { resolveSession } from './resolve-session.server';
import { signInPath } from './return-path';
import { readSessionToken } from './session-cookie.server';

/** Whoever is signed in, or null. Looked up in the database once per request, so that an ended session ends at once. */
export const getCurrentUser = cache(async (): Promise<CurrentUser | null> => {
  const token = await readSessionToken();
  if (token === null) return null;
  return resolveSession(database, token, new Date());
});

/** The viewer for queries and use cases: the signed-in user's rights, or a visitor's. */
export const getViewer = cache(async (): Promise<Viewer> => viewerOf(await getCurrentUser()));

/**
 * The signed-in user; a visitor is sent to the sign-in page and, once signed in, back to `returnPath`. For pages; a
 * server action leaves refusing to its use case.
 */
export async function requireUser(returnPath = '/'): Promise<CurrentUser> {
  const user = await getCurrentUser();
  if (user === null) redirect(signInPath(returnPath));
  return user;
}

/** The signed-in administrator. For anybody else who is signed in the page does not exist. */
export async function requireAdministrator(returnPath = '/'): Promise<CurrentUser> {
  const user = await requireUser(returnPath);
  if (!user.isAdministrator) notFound();
  return user;
}

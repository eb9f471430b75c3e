import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { getAuthSettings } from './auth-settings.server';
import { newSessionClaims, SESSION_SECONDS } from './session-claims';

/** The name of the session's cookie. `__Host-` binds it to this host, path and to https. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-vraagspoor.session' : 'vraagspoor.session';
}

/** How the session's cookie is set, here and by next-auth. */
export function sessionCookieOptions(isSecure: boolean): {
  httpOnly: true;
  sameSite: 'lax';
  path: '/';
  secure: boolean;
} {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure };
}

/**
 * Signs the user in: sets the cookie that next-auth itself would set, so that signing in works without scripts and
 * without next-auth's CSRF cookie, which a server component cannot set. For server actions and route handlers, whose
 * Origin was checked.
 */
export async function startSession(user: { id: string; tokenVersion: number }, now: Date): Promise<void> {
  const { secret, isSecure } = getAuthSettings();
  const token = await encode({ token: { ...newSessionClaims(user, now) }, secret, maxAge: SESSION_SECONDS });
  const store = await cookies();
  store.set(sessionCookieName(isSecure), token, { ...sessionCookieOptions(isSecure), maxAge: SESSION_SECONDS });
}

/** Signs out on this device. Ending all sessions everywhere is `endAllSessions`. */
export async function endSession(): Promise<void> {
  const { isSecure } = getAuthSettings();
  const store = await cookies();
  store.set(sessionCookieName(isSecure), '', { ...sessionCookieOptions(isSecure), maxAge: 0 });
}

/** What the session's cookie says; null when there is none, or one that this server did not make. */
export async function readSessionToken(): Promise<unknown> {
  const { secret, isSecure } = getAuthSettings();
  const token = (await cookies()).get(sessionCookieName(isSecure))?.value;
  if (token === undefined || token === '') return null;
  // An expired, forged or damaged token throws: its bearer is a visitor like any other.
  return decode({ token, secret }).catch(() => null);
}

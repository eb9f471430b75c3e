import { z } from 'zod';

/**
 * A session ends this many hours after signing in, used or not: one working day. It does not slide, because a server
 * component cannot renew a cookie and a stolen one must not live on by being used (docs/decisions).
 */
export const SESSION_HOURS = 12;
export const SESSION_SECONDS = SESSION_HOURS * 60 * 60;

/** What the session's token says. It is a claim to be held against the database on every request, never a right. */
export const SessionClaims = z.object({
  sub: z.uuid(),
  /** The user's token version at sign-in; the database has a higher one once the sessions were ended. */
  tokenVersion: z.int().nonnegative(),
  /** Seconds since 1970. */
  signedInAt: z.int().positive(),
});
export type SessionClaims = z.infer<typeof SessionClaims>;

/** The claims of a decoded token, or null when it holds anything else. */
export function parseSessionClaims(token: unknown): SessionClaims | null {
  const parsed = SessionClaims.safeParse(token);
  return parsed.success ? parsed.data : null;
}

/** The claims of somebody who signs in now. */
export function newSessionClaims(user: { id: string; tokenVersion: number }, now: Date): SessionClaims {
  return { sub: user.id, tokenVersion: user.tokenVersion, signedInAt: secondsOf(now) };
}

/** Whether the session is over its hours. It holds up to, not on, the instant at which they have passed. */
export function isSessionExpired(claims: SessionClaims, now: Date): boolean {
  return secondsOf(now) >= claims.signedInAt + SESSION_SECONDS;
}

function secondsOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

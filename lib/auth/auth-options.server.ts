import type { AuthOptions } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import credentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { database } from '../db/database.server';
import type { OpenIdConnect } from '../environment.server';
import { log } from '../log.server';
import { VISITOR } from '../visibility/viewer';
import { currentAttemptOrigin } from './attempt-origin.server';
import { getAuthSettings } from './auth-settings.server';
import { normaliseEmail } from './email-address';
import { sessionCookieName, sessionCookieOptions } from './session-cookie.server';
import { newSessionClaims, SESSION_SECONDS } from './session-claims';
import { UseCaseError } from './use-case-error';
import { authenticate } from './use-cases/authenticate.server';

/** The id of the OpenID Connect provider in next-auth's addresses: /api/auth/callback/openid. */
export const OPENID_PROVIDER = 'openid';

/** What an identity provider must say of somebody (OpenID Connect Core 1.0, section 5.1). */
const OpenIdProfile = z.object({ sub: z.string().min(1), email: z.string().min(1), email_verified: z.literal(true) });

/**
 * Next-auth's settings: sessions are signed tokens in a cookie that `startSession` sets in the same form. Whoever comes
 * from OpenID Connect is let in when the provider vouches for the e-mail address of an account that exists here; nobody
 * signs up by themselves. The token names the user and the token version; rights are looked up on every request.
 */
export function getAuthOptions(): AuthOptions {
  const { secret, isSecure, openIdConnect } = getAuthSettings();
  return {
    secret,
    useSecureCookies: isSecure,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: { name: sessionCookieName(isSecure), options: sessionCookieOptions(isSecure) } },
    pages: { signIn: '/aanmelden', error: '/aanmelden', signOut: '/account' },
    providers: [passwordProvider(), ...(openIdConnect === null ? [] : [openIdProvider(openIdConnect)])],
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.type === 'credentials' || (await userOfProfile(profile)) !== null,
      jwt: async ({ token, user, account, profile }) => {
        if (!account) return token;
        const known = account.type === 'credentials' ? await userOfId(user.id) : await userOfProfile(profile);
        return known === null ? {} : { ...newSessionClaims(known, new Date()) };
      },
      // The session's address tells scripts no more than until when it lasts.
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: {
      error: (code) => {
        log.error({ code }, 'next-auth failed');
      },
      warn: (code) => {
        log.warn({ code }, 'next-auth warned');
      },
      debug: () => undefined,
    },
  };
}

/** E-mail address and password, through the same use case and limits as the sign-in page. */
function passwordProvider(): AuthOptions['providers'][number] {
  return credentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (credentials) => {
      try {
        const context = { database, viewer: VISITOR, now: new Date() };
        const { id } = await authenticate(context, credentials, await currentAttemptOrigin());
        return { id };
      } catch (error) {
        if (error instanceof UseCaseError) return null;
        throw error;
      }
    },
  });
}

function openIdProvider({ issuer, clientId, clientSecret, name }: OpenIdConnect): OAuthConfig<unknown> {
  return {
    id: OPENID_PROVIDER,
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email' } },
    profile: (profile) => ({ id: z.object({ sub: z.string() }).parse(profile).sub }),
  };
}

/** The account of the address that the identity provider vouches for. */
async function userOfProfile(profile: unknown): Promise<{ id: string; tokenVersion: number } | null> {
  const parsed = OpenIdProfile.safeParse(profile);
  if (!parsed.success) return null;
  return database.user.findUnique({
    where: { email: normaliseEmail(parsed.data.email), disabledAt: null },
    select: { id: true, tokenVersion: true },
  });
}

async function userOfId(id: string): Promise<{ id: string; tokenVersion: number } | null> {
  return database.user.findUnique({ where: { id, disabledAt: null }, select: { id: true, tokenVersion: true } });
}

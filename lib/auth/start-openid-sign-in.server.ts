import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import { OPENID_PROVIDER } from './auth-options.server';
import { getAuthSettings } from './auth-settings.server';
import { handleNextAuth } from './next-auth-handler.server';

/**
 * Starts signing in with OpenID Connect without scripts: gives next-auth the CSRF cookie and token that its own page
 * would have made, and returns its redirect to the identity provider. Whoever is led here by another site can at most
 * sign in as themselves; state, PKCE and nonce bind the way back to this browser.
 */
export async function startOpenIdSignIn(request: NextRequest, returnPath: string): Promise<Response> {
  const { publicUrl, secret, isSecure, openIdConnect } = getAuthSettings();
  if (openIdConnect === null) return new Response(null, { status: 404 });
  const token = randomBytes(32).toString('hex');
  const tokenHash = createHash('sha256').update(`${token}${secret}`).digest('hex');
  // Next-auth reads the cookie through next/headers, where what was set in this request counts.
  (await cookies()).set(`${isSecure ? '__Host-' : ''}next-auth.csrf-token`, `${token}|${tokenHash}`, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure,
  });
  const signIn = new NextRequest(`${publicUrl}/api/auth/signin/${OPENID_PROVIDER}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'User-Agent': request.headers.get('user-agent') ?? '',
    },
    body: new URLSearchParams({ csrfToken: token, callbackUrl: `${publicUrl}${returnPath}` }),
  });
  return handleNextAuth(signIn, { params: Promise.resolve({ nextauth: ['signin', OPENID_PROVIDER] }) });
}

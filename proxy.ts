import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { getEnvironment } from '@/lib/environment.server';

/**
 * Gives every page a content security policy with a nonce of its own. Next reads the nonce from the policy in the
 * request's headers and puts it on its scripts; for other tags it is in `x-nonce`.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, { isDevelopment: process.env.NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  const isSecure = getEnvironment().publicUrl.startsWith('https://');
  for (const [name, value] of Object.entries(securityHeaders(isSecure))) response.headers.set(name, value);
  return response;
}

/**
 * Not for Next's static files, which `headers()` in next.config.ts covers, and not for uploads: a proxy cuts request
 * bodies at 10 MB. The upload route checks its length and its viewer itself.
 */
export const config = {
  matcher: ['/((?!_next/static/|_next/image|favicon\\.ico$|icon\\.svg$|invoeren/document$|invoeren/document/).*)'],
};

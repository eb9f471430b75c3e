import { NextResponse, type NextRequest } from 'next/server';
import { embedHeaders, embedPolicy, isEmbeddablePath } from '@/lib/auth/embed-headers';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { LOCALE_COOKIE, parseLocale } from '@/app/voorkeuren/preferences';
import { unavailablePage } from '@/components/shell/unavailable-page';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { canReadQuestions } from '@/lib/questions/can-read-questions.server';
import { enMessages } from '@/messages/en';
import { nlMessages } from '@/messages/nl';

/**
 * Gives every page a content security policy with a nonce of its own. Next reads the nonce from the policy in the
 * request's headers and puts it on its scripts; for other tags it is in `x-nonce`. While the database does not answer,
 * every page is one with words and status 503, which a page itself could not set.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const isEmbeddable = isEmbeddablePath(request.nextUrl.pathname);
  const policy = isEmbeddable
    ? embedPolicy(nonce)
    : contentSecurityPolicy(nonce, { isDevelopment: process.env.NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  if (!isReadablePath(request.nextUrl.pathname)) {
    return NextResponse.rewrite(new URL('/niet-gevonden', request.url), { request: { headers } });
  }
  const response = (await isServable(request))
    ? NextResponse.next({ request: { headers } })
    : unavailable(request, nonce);
  response.headers.set('Content-Security-Policy', policy);
  const isSecure = getEnvironment().publicUrl.startsWith('https://');
  const others = isEmbeddable ? embedHeaders(isSecure) : securityHeaders(isSecure);
  for (const [name, value] of Object.entries(others)) response.headers.set(name, value);
  return response;
}

/** An address with a broken escape (%FF) names no page. */
function isReadablePath(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** The routes under /api answer for themselves. */
async function isServable(request: NextRequest): Promise<boolean> {
  return request.nextUrl.pathname.startsWith('/api/') || (await canReadQuestions(database));
}

function unavailable(request: NextRequest, nonce: string): NextResponse {
  const locale = parseLocale(request.cookies.get(LOCALE_COOKIE)?.value);
  const { common, errors } = locale === 'nl-BE' ? nlMessages : enMessages;
  const page = unavailablePage({ locale, name: common.name, ...errors.unavailable }, nonce);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '60' };
  return new NextResponse(page, { status: 503, headers });
}

/**
 * Not for Next's static files, which `headers()` in next.config.ts covers, and not for uploads: a proxy cuts request
 * bodies at 10 MB. The upload route checks its length and its viewer itself.
 */
export const config = {
  matcher: ['/((?!_next/static/|_next/image|favicon\\.ico$|icon\\.svg$|invoeren/document$|invoeren/document/).*)'],
};

import type { NextRequest } from 'next/server';
import { safeReturnPath } from '@/lib/auth/return-path';
import { startOpenIdSignIn } from '@/lib/auth/start-openid-sign-in.server';

/** Sends the reader to the identity provider. A link and not a form: `form-action 'self'` forbids where a form leads. */
export async function GET(request: NextRequest): Promise<Response> {
  return startOpenIdSignIn(request, safeReturnPath(request.nextUrl.searchParams.get('terug')));
}

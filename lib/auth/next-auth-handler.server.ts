import type { NextRequest } from 'next/server';
import nextAuth from 'next-auth';
import { getAuthOptions } from './auth-options.server';
import { getAuthSettings } from './auth-settings.server';

/** What next-auth's own addresses under /api/auth get besides the request: the rest of the path. */
export interface NextAuthRoute {
  readonly params: Promise<{ nextauth: string[] }>;
}

/** What this app uses of next-auth; its log for anybody to write into and its own pages are not among it. */
const USED = {
  GET: /^(?:csrf|session|providers|error|signin|signout|signin\/[\w-]+|callback\/(?!credentials$)[\w-]+)$/,
  POST: /^(?:signout|session|signin\/[\w-]+|callback\/[\w-]+)$/,
} as const;

/** Answers next-auth's own addresses. */
export async function handleNextAuth(request: NextRequest, route: NextAuthRoute): Promise<Response> {
  const action = (await route.params).nextauth.join('/');
  if (!USED[request.method === 'POST' ? 'POST' : 'GET'].test(action)) return new Response(null, { status: 404 });
  // Next-auth knows its own address by this variable alone; without it, it would believe the Host header.
  process.env.NEXTAUTH_URL = getAuthSettings().publicUrl;
  const response: unknown = await nextAuth(request, route, getAuthOptions());
  if (!(response instanceof Response)) throw new TypeError('next-auth gave no response');
  return response;
}

import type { NextRequest } from 'next/server';
import { getAuthSettings } from '@/lib/auth/auth-settings.server';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { endSession } from '@/lib/auth/session-cookie.server';

/** Signs out on this device and goes to the start page. */
export async function POST(request: NextRequest): Promise<Response> {
  const { headers } = request;
  if (!isSameOrigin(headers.get('origin'), headers.get('host'), getAuthSettings().publicUrl)) {
    return new Response(null, { status: 403 });
  }
  await endSession();
  return new Response(null, { status: 303, headers: { Location: '/' } });
}

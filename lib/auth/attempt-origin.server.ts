import { headers } from 'next/headers';
import { getAuthSettings } from './auth-settings.server';
import { clientAddressOf } from './client-address';
import type { AttemptOrigin } from './use-cases/authenticate.server';

/** Where the current request comes from, for the limits on signing in. */
export async function currentAttemptOrigin(): Promise<AttemptOrigin> {
  const { secret, trustsProxy } = getAuthSettings();
  return { address: clientAddressOf((await headers()).get('x-forwarded-for'), trustsProxy), secret };
}

import { getEnvironment, requireAuthSecret, type OpenIdConnect } from '../environment.server';

export interface AuthSettings {
  readonly publicUrl: string;
  readonly secret: string;
  /** Cookies are secure and HSTS is sent when the public address is https; plain http is for loopback alone. */
  readonly isSecure: boolean;
  /** Whether the last entry of X-Forwarded-For can be believed. */
  readonly trustsProxy: boolean;
  readonly openIdConnect: OpenIdConnect | null;
}

/** What signing in needs of the environment. */
export function getAuthSettings(): AuthSettings {
  const { publicUrl, trustsProxy, openIdConnect } = getEnvironment();
  const isSecure = publicUrl.startsWith('https://');
  return { publicUrl, secret: requireAuthSecret(), isSecure, trustsProxy, openIdConnect };
}

import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes as 43 characters that need no escaping in an address. */
export function newOneTimeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: a leaked table opens nothing. The token is random, so a plain hash is enough. */
export function hashOneTimeToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

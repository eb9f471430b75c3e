import { securityHeaders } from './security-headers';

/** The pages that other sites may show in a frame: nothing of them but these. */
export function isEmbeddablePath(pathname: string): boolean {
  return pathname === '/ingebed' || pathname.startsWith('/ingebed/');
}

/**
 * The policy of a page that other sites show in a frame: it may be framed by anybody, and in return it runs nothing, loads
 * nothing but its own style, sends nothing and knows nobody.
 */
export function embedPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
}

const FORBID_FRAMES: readonly string[] = ['X-Frame-Options', 'Cross-Origin-Opener-Policy'];

/** The headers of every answer, without those that forbid a frame. */
export function embedHeaders(isSecure: boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(securityHeaders(isSecure)).filter(([name]) => !FORBID_FRAMES.includes(name)),
  );
}

const BASE = 'http://return-path.invalid';

/**
 * The path to go to after signing in: the one asked for when it lies on this site, else the start page. Refuses other
 * hosts in every spelling browsers accept ("//host", "/\host", control characters) and the sign-in pages themselves.
 */
export function safeReturnPath(asked: string | null | undefined): string {
  if (asked === null || asked === undefined || !/^\/[^\s\\]*$/.test(asked) || asked.startsWith('//')) return '/';
  if (!URL.canParse(asked, BASE)) return '/';
  const url = new URL(asked, BASE);
  // Resolving dots can leave a path that starts with two slashes, which a browser would read as a host.
  if (url.origin !== BASE || url.pathname.startsWith('//')) return '/';
  if (/^\/(aanmelden|afmelden|api)(\/|$)/.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The sign-in page that comes back to this path. */
export function signInPath(returnPath: string): string {
  const path = safeReturnPath(returnPath);
  return path === '/' ? '/aanmelden' : `/aanmelden?terug=${encodeURIComponent(path)}`;
}

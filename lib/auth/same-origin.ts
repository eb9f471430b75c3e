/**
 * Whether a form was sent from a page of this site: its Origin is the host it was sent to, or the public address. A
 * browser puts Origin on every POST (Fetch, section 3.2); without one it is not believed.
 */
export function isSameOrigin(origin: string | null, host: string | null, publicUrl: string): boolean {
  if (origin === null || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === new URL(publicUrl).origin || (host !== null && url.host === host);
}

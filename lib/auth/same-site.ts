/**
 * Whether a form was sent from a page of this site. Browsers say so themselves (Sec-Fetch-Site); older ones send the
 * Origin, which must then be the host that was asked. A request that says neither is no browser's form.
 */
export function isSentFromThisSite(headers: Pick<Headers, 'get'>): boolean {
  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite !== null) return fetchSite === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/** Of a client whose address cannot be known: all of them share one limit. */
export const UNKNOWN_ADDRESS = 'unknown';

/**
 * The client that an attempt comes from, of the X-Forwarded-For header: its last entry, which our reverse proxy wrote;
 * what stands before it can be made up by the client. Without a proxy that we trust the whole header can be made up, so
 * that every client counts as the same one. An IPv6 client is its /64 network, since it has all addresses in it.
 */
export function clientAddressOf(forwardedFor: string | null, trustsProxy: boolean): string {
  if (!trustsProxy) return UNKNOWN_ADDRESS;
  const last = forwardedFor?.split(',').at(-1)?.trim().toLowerCase() ?? '';
  const address = last.replace(/^::ffff:(?=\d+\.)/, '').replace(/^\[(.*)\](:\d+)?$/, '$1');
  if (/^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(address)) return address.replace(/:\d+$/, '');
  if (/^[0-9a-f:]+(%\w+)?$/.test(address) && address.includes(':')) return networkOf(address.replace(/%.*$/, ''));
  return UNKNOWN_ADDRESS;
}

/** The first four groups of an IPv6 address, written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const headGroups = head === '' ? [] : head.split(':');
  const tailGroups = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - headGroups.length - tailGroups.length) }, () => '0');
  const groups = tail === undefined ? headGroups : [...headGroups, ...zeros, ...tailGroups];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

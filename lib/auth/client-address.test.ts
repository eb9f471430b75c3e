import { describe, expect, it } from 'vitest';
import { clientAddressOf } from './client-address';

describe('clientAddressOf', () => {
  it('takes the last entry, which the proxy wrote, and nothing a client put before it', () => {
    expect(clientAddressOf('203.0.113.9, 198.51.100.7', true)).toBe('198.51.100.7');
  });

  it('counts everybody as one when no proxy is trusted', () => {
    expect(clientAddressOf('198.51.100.7', false)).toBe(clientAddressOf(null, true));
  });

  it('knows an IPv4 address in its IPv6 spelling and with a port', () => {
    expect([clientAddressOf('::ffff:198.51.100.7', true), clientAddressOf('198.51.100.7:4711', true)]).toEqual([
      '198.51.100.7',
      '198.51.100.7',
    ]);
  });

  it('takes an IPv6 client as its network, however it is written', () => {
    expect(clientAddressOf('2001:db8:1:2:aaaa::1', true)).toBe('2001:db8:1:2::/64');
    expect(clientAddressOf('2001:0db8:0001:0002::', true)).toBe('2001:db8:1:2::/64');
    expect(clientAddressOf('[2001:db8:1:2::3]:443', true)).toBe('2001:db8:1:2::/64');
    expect(clientAddressOf('::1', true)).toBe('0:0:0:0::/64');
  });

  it('counts what is no address as unknown', () => {
    expect(clientAddressOf('<script>', true)).toBe('unknown');
  });
});

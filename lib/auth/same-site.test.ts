import { describe, expect, it } from 'vitest';
import { isSentFromThisSite } from './same-site';

const headers = (values: Record<string, string>): Headers => new Headers(values);

describe('isSentFromThisSite', () => {
  it('believes what the browser says of where the form stood', () => {
    expect(isSentFromThisSite(headers({ 'sec-fetch-site': 'same-origin' }))).toBe(true);
    expect(isSentFromThisSite(headers({ 'sec-fetch-site': 'same-site' }))).toBe(false);
    expect(
      isSentFromThisSite(headers({ 'sec-fetch-site': 'cross-site', origin: 'http://localhost', host: 'localhost' })),
    ).toBe(false);
  });

  it('compares origin and host where the browser says nothing else', () => {
    expect(isSentFromThisSite(headers({ origin: 'http://localhost:3000', host: 'localhost:3000' }))).toBe(true);
    expect(isSentFromThisSite(headers({ origin: 'http://localhost:3001', host: 'localhost:3000' }))).toBe(false);
    expect(isSentFromThisSite(headers({ origin: 'null', host: 'localhost:3000' }))).toBe(false);
    expect(isSentFromThisSite(headers({ host: 'localhost:3000' }))).toBe(false);
  });
});

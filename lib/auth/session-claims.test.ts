import { describe, expect, it } from 'vitest';
import { isSessionExpired, newSessionClaims, parseSessionClaims, SESSION_SECONDS } from './session-claims';

const SIGNED_IN = new Date('2026-03-02T09:00:00.000Z');
const CLAIMS = newSessionClaims({ id: '01a20ae0-0aeb-73ca-9b42-912598c5f274', tokenVersion: 3 }, SIGNED_IN);
const after = (seconds: number): Date => new Date(SIGNED_IN.getTime() + seconds * 1000);

describe('isSessionExpired', () => {
  it('holds until the hours have passed, and not on that instant', () => {
    expect(isSessionExpired(CLAIMS, after(SESSION_SECONDS - 1))).toBe(false);
    expect(isSessionExpired(CLAIMS, after(SESSION_SECONDS))).toBe(true);
  });
});

describe('parseSessionClaims', () => {
  it('takes what it made, whatever stands beside it', () => {
    expect(parseSessionClaims({ ...CLAIMS, iat: 1, exp: 2, jti: 'x' })).toEqual(CLAIMS);
  });

  it.each([null, {}, { ...CLAIMS, tokenVersion: '3' }, { ...CLAIMS, sub: 'iemand' }, { ...CLAIMS, tokenVersion: -1 }])(
    'is nobody for %j',
    (token) => {
      expect(parseSessionClaims(token)).toBeNull();
    },
  );
});

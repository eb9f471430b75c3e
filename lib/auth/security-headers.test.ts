import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

describe('contentSecurityPolicy', () => {
  it('lets nothing inline or evaluated in without the nonce in production', () => {
    const policy = contentSecurityPolicy('abc', { isDevelopment: false });
    expect(policy).not.toMatch(/unsafe/);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
  });

  it.each([
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
  ])('holds %s', (directive) => {
    expect(contentSecurityPolicy('abc', { isDevelopment: false }).split('; ')).toContain(directive);
  });
});

describe('securityHeaders', () => {
  it('promises https for the future on https alone', () => {
    expect(securityHeaders(true)).toHaveProperty('Strict-Transport-Security');
    expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
  });
});

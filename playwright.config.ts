import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { z } from 'zod';

// Written by npm run test:browser, which starts the installation that the journeys visit and finds the browser.
const STATE_FILE = 'e2e/.state/server.json';
const server = existsSync(STATE_FILE)
  ? z.object({ baseUrl: z.url() }).parse(JSON.parse(readFileSync(STATE_FILE, 'utf8')))
  : null;
const chromium = process.env.CHROMIUM_PATH;
if (server === null || chromium === undefined) throw new Error('Start the journeys with: npm run test:browser');

const isRoot = process.getuid?.() === 0;

const browser = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    executablePath: chromium,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  },
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: server.baseUrl,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    // The link for the first administrator works only while there is none: that journey goes before all others.
    { name: 'first', testMatch: 'sign-in.spec.ts', use: browser },
    { name: 'chromium', testIgnore: 'sign-in.spec.ts', dependencies: ['first'], use: browser },
  ],
});

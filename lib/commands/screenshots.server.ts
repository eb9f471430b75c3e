import './require-node.server';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureGenerated } from '@/lib/db/generate.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { startE2eServer } from './e2e-server.server';
import { ensureBuild } from './ensure-build.server';
import { findChromium } from './find-chromium.server';
import { runCommand } from './run-command.server';

const FOLDER = path.join(PROJECT_ROOT, 'docs', 'screenshots');
const SIZE = { width: 1440, height: 1000 };

/** Takes the pictures of the README from the running app with its sample: npm run screenshots. */
await runCommand(async () => {
  process.chdir(PROJECT_ROOT);
  ensureGenerated();
  const executablePath = await findChromium(console.log);
  await ensureBuild(() => {
    console.log('Building the web application …');
  });
  mkdirSync(FOLDER, { recursive: true });
  const server = await startE2eServer();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ baseURL: server.baseUrl, viewport: SIZE, locale: 'nl-BE' });
    await page.goto('/vragen/arbeidsbegeleiding-van-gedetineerden-stand-van-zaken-2');
    await page.getByRole('link', { name: '662' }).click();
    await page.getByRole('complementary').first().waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: path.join(FOLDER, 'question.png') });
    await page.goto('/vergelijken');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Aan de bak/ })
      .click();
    await page.getByRole('table').first().waitFor();
    await page.screenshot({ path: path.join(FOLDER, 'compare.png') });
  } finally {
    await browser.close();
    await server.stop();
  }
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SetupProblem } from '@/lib/db/setup-problem';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ON_MACS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const DOWNLOAD_MINUTES = 5;
const INSTALL_MINUTES = 10;

/**
 * A Chromium for the browser tests: one that is installed, or Playwright's own; else one of them is installed.
 * @param announce told before an installation starts
 * @throws SetupProblem with one instruction when there is none and none may be installed
 */
export async function findChromium(announce: (line: string) => void): Promise<string> {
  const found = await findInstalled();
  if (found !== null) return found;
  announce('Installing a Chromium for the browser tests, once …');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [playwright, 'install', 'chromium'], DOWNLOAD_MINUTES);
  const downloaded = await findInstalled();
  if (downloaded !== null) return downloaded;
  if (process.getuid?.() === 0 && run('apt-get', ['update'], INSTALL_MINUTES)) {
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], INSTALL_MINUTES);
    const installed = await findInstalled();
    if (installed !== null) return installed;
  }
  throw new SetupProblem(
    'The browser tests need a Chromium and none could be installed: run "sudo apt-get install chromium" (or install Chrome), then npm test again',
  );
}

async function findInstalled(): Promise<string | null> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const { chromium } = await import('@playwright/test');
  return [...onPath, ...ON_MACS, chromium.executablePath()].find(works) ?? null;
}

/** It must really start: some systems have a `chromium-browser` that only tells how to install it. */
function works(executable: string): boolean {
  return existsSync(executable) && run(executable, ['--version'], 1);
}

function run(program: string, parameters: readonly string[], minutes: number): boolean {
  const result = spawnSync(program, parameters, {
    stdio: 'ignore',
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

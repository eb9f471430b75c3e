import './require-node.server';
import { ensureGenerated } from '@/lib/db/generate.server';
import { runBrowserTests } from './browser-step.server';
import { ensureBuild } from './ensure-build.server';
import { findChromium } from './find-chromium.server';
import { runCommand } from './run-command.server';
import { summaryLine } from './test-counts';

/** Journeys alone, for who writes them: `npm run test:browser -- e2e/one.spec.ts`. */
await runCommand(async () => {
  ensureGenerated();
  const chromium = await findChromium(console.log);
  await ensureBuild(() => {
    console.log('Building the web application …');
  });
  const { counts, output } = await runBrowserTests(chromium, process.argv.slice(2));
  console.log(output);
  console.log(summaryLine(counts));
  if (counts.failed > 0) process.exitCode = 1;
});

import './require-node.server';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureGenerated } from '@/lib/db/generate.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { runBrowserTests } from './browser-step.server';
import { ensureBuild } from './ensure-build.server';
import { findChromium } from './find-chromium.server';
import { runCommand } from './run-command.server';
import { addCounts, NO_TESTS, summaryLine, type TestCounts } from './test-counts';
import { checkPrograms, checkWork, runVitest, type StepResult } from './test-step.server';
import { checkTypes } from './type-step.server';

const TEST_MATERIAL = path.resolve(PROJECT_ROOT, '../shared');

const NOT_BUILT: StepResult = { counts: { passed: 0, failed: 1, skipped: 0 }, output: 'There is no build to visit.' };

let total: TestCounts = NO_TESTS;

await runCommand(async () => {
  process.chdir(PROJECT_ROOT);
  ensureGenerated();
  const chromium = await findChromium(console.log);
  // Two lanes for two cores; steps that write the same files stand in the same lane.
  let isBuilt = false;
  await Promise.all([
    inOrder([
      [
        'format',
        () => checkPrograms([path.join(PROJECT_ROOT, 'node_modules/prettier/bin/prettier.cjs'), '--check', '.']),
      ],
      [
        'lint',
        () => checkPrograms([path.join(PROJECT_ROOT, 'node_modules/eslint/bin/eslint.js'), '--max-warnings', '0', '.']),
      ],
      ['unit', () => runVitest('unit')],
    ]),
    inOrder([
      ['types', checkTypes],
      [
        'build',
        async () => {
          const result = await checkWork(() => ensureBuild(() => undefined));
          isBuilt = result.counts.failed === 0;
          return result;
        },
      ],
    ]),
  ]);
  await inOrder([
    ['database', () => runVitest('database')],
    ['browser', () => (isBuilt ? runBrowserTests(chromium) : Promise.resolve(NOT_BUILT))],
  ]);
});

// Also when the machine is not fit for it: the last line is always the summary.
if (process.exitCode === 1) total = addCounts(total, { passed: 0, failed: 1, skipped: 0 });
if (existsSync(TEST_MATERIAL) && total.skipped > 0) {
  console.log(`${String(total.skipped)} skipped, though ../shared is there: that counts as failed`);
  total = { passed: total.passed, failed: total.failed + total.skipped, skipped: 0 };
}
console.log(`\n${summaryLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

type Step = readonly [name: string, run: () => Promise<StepResult>];

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const [name, run] of steps) {
    const start = Date.now();
    const { counts, output } = await run();
    total = addCounts(total, counts);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const isGood = counts.failed === 0;
    console.log(`${isGood ? '✓' : '✖'} ${name.padEnd(9)} ${summaryLine(counts)} (${seconds} s)`);
    if (!isGood) console.log(`${output.trimEnd()}\n`);
  }
}

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { type TestCounts, countPlaywright, countVitest } from './test-counts';

/** What one step of `npm test` found, and what it printed. */
export interface StepResult {
  readonly counts: TestCounts;
  readonly output: string;
}

const PASSED: TestCounts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: TestCounts = { passed: 0, failed: 1, skipped: 0 };

/** The script that a package gives as its command. */
export function scriptOf(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}

/** A step that is one check: it passes when every program ends well. */
export async function checkPrograms(...programs: readonly (readonly string[])[]): Promise<StepResult> {
  let output = '';
  for (const parameters of programs) {
    const run = await runNode(parameters, {});
    output += run.output;
    if (run.code !== 0) return { counts: FAILED, output };
  }
  return { counts: PASSED, output };
}

/** A step that is one check in this process. */
export async function checkWork(work: () => Promise<unknown>): Promise<StepResult> {
  try {
    await work();
    return { counts: PASSED, output: '' };
  } catch (error) {
    return { counts: FAILED, output: error instanceof Error ? error.message : String(error) };
  }
}

/** The tests of one Vitest project. */
export function runVitest(project: string): Promise<StepResult> {
  return runReported(countVitest, (report) => ({
    parameters: [
      ...[path.join(PROJECT_ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ],
    environment: {},
  }));
}

/** The journeys in a browser; `e2e-server.server.ts` has started what they visit. */
export function runPlaywright(chromium: string, more: readonly string[] = []): Promise<StepResult> {
  return runReported(countPlaywright, (report) => ({
    parameters: [scriptOf('@playwright/test/cli'), 'test', '--reporter=list,json', ...more],
    environment: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  }));
}

interface Program {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

async function runReported(
  count: (report: unknown) => TestCounts,
  programOf: (report: string) => Program,
): Promise<StepResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-report-'));
  try {
    const report = path.join(folder, 'report.json');
    const { parameters, environment } = programOf(report);
    const { code, output } = await runNode(parameters, environment);
    if (!existsSync(report)) return { counts: FAILED, output };
    const counts = count(JSON.parse(readFileSync(report, 'utf8')));
    // An error outside every test: the tests passed, the run did not.
    return { counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runNode(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

import { addCounts } from './test-counts';
import { startE2eServer } from './e2e-server.server';
import { runPlaywright, type StepResult } from './test-step.server';

/** The journeys, on an installation of their own; a warning or error that its server prints is a failure too. */
export async function runBrowserTests(chromium: string, more: readonly string[] = []): Promise<StepResult> {
  const server = await startE2eServer();
  try {
    const result = await runPlaywright(chromium, more);
    const complaints = server.findComplaints();
    if (complaints.length === 0) return result;
    return {
      counts: addCounts(result.counts, { passed: 0, failed: 1, skipped: 0 }),
      output: `${result.output}\nThe web server complained:\n${complaints.join('\n')}\n`,
    };
  } finally {
    await server.stop();
  }
}

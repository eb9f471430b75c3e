import { SetupProblem } from '@/lib/db/setup-problem';

/**
 * Runs a command to its end: a problem with the machine or the settings is shown in one line, anything else with its
 * stack. The exit code is 1 for both.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SetupProblem) console.error(`✖ ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}

import { SetupProblem } from '@/lib/db/setup-problem';
import { exitOnStopSignal } from './stop-signal.server';

/**
 * Runs a command to its end: a problem with the machine or the settings is shown in one line, anything else with its
 * stack. The exit code is 1 for both.
 * @param stopping "abrupt": Ctrl-C ends it at once, with the servers it started; "orderly": the work sees to it itself
 */
export async function runCommand(work: () => Promise<void>, stopping: 'abrupt' | 'orderly' = 'abrupt'): Promise<void> {
  if (stopping === 'abrupt') exitOnStopSignal();
  try {
    await work();
  } catch (error) {
    if (error instanceof SetupProblem) console.error(`✖ ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}

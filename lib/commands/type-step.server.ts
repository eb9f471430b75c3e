import { checkPrograms, scriptOf, type StepResult } from './test-step.server';

/** The types of routes are made first: pages are checked against them. */
export function checkTypes(): Promise<StepResult> {
  return checkPrograms([scriptOf('next/dist/bin/next'), 'typegen'], [scriptOf('typescript/bin/tsc'), '--noEmit']);
}

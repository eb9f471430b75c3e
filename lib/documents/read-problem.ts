import { READING_PROBLEMS } from '../reading/reading-problem';

/** Why a document could not be read: the reader's own reasons, and those of the process that runs it. */
export const READ_PROBLEMS = [...READING_PROBLEMS, 'too-slow', 'too-much-memory', 'reader-failed'] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

/** The reason as it was stored; an unknown word of an older version is a failure of the reader. */
export function readProblemOf(stored: string): ReadProblem {
  return READ_PROBLEMS.find((problem) => problem === stored) ?? 'reader-failed';
}

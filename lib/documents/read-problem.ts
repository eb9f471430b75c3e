import type { ReadingProblem } from '../reading/reading-problem';

/** Why a document could not be read: the reader's own reasons, and those of the process that runs it. */
export type ReadProblem = ReadingProblem | 'too-slow' | 'too-much-memory' | 'reader-failed';

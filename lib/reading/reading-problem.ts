/** Why a document cannot be read: a closed list, each with its words in the message catalogue and on the command line. */
export const READING_PROBLEMS = ['empty', 'binary', 'undecodable', 'too-large', 'unsupported'] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

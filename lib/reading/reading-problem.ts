/** Why a file cannot be read: a closed list, so that every screen can word it. */
export const READING_PROBLEMS = [
  'empty',
  'binary',
  'undecodable',
  'too-large',
  'unsupported',
  /** A PDF or office file that asks for a password. */
  'encrypted',
  /** Pages without a text layer: a scan. */
  'no-text',
  /** Not what its name or first bytes say, cut off, or broken. */
  'damaged',
  /** A container that unpacks to more than can be read. */
  'unpacks-too-large',
  /** More pages, cells or objects than can be read within the limits. */
  'too-complex',
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

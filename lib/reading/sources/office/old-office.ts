import type { ReadingProblem } from '../../reading-problem';

/** The stream that holds an encrypted document, in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
const SCANNED_BYTES = 30_000_000;

/** Why a compound file (the old formats of office programs) cannot be read: it is encrypted, or of an old kind. */
export function oldOfficeProblem(bytes: Uint8Array): ReadingProblem {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, SCANNED_BYTES));
  return text.includes(ENCRYPTED) ? 'encrypted' : 'unsupported';
}

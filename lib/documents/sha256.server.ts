import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in lower case hexadecimal: by this a document is recognised. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

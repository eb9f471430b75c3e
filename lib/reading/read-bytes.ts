import type { Reading } from './reading';
import { readDocument } from './read-document';
import { decodeText, type DecodeProblem } from './sources/decode-text';
import { textLines } from './sources/text-lines';

/** Why a file cannot be read: a closed list, so that every screen can word it. */
export const READING_PROBLEMS = [
  'empty',
  'binary',
  'undecodable',
  'too-large',
  'unsupported',
] as const satisfies readonly (DecodeProblem | 'too-large' | 'unsupported')[];
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** What is known of a file besides its bytes. */
export interface FileFacts {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** A reading with the lines of the source that its places point into, or the reason why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading; readonly lines: string[] }
  | { readonly ok: false; readonly problem: ReadingProblem };

/**
 * Reads the bytes of a file. Files over `sizeLimit` (bytes) are refused before anything is decoded, media types other
 * than plain text as unsupported. `lines[n - 1]` is the text of line n of the source.
 */
export function readBytes(bytes: Uint8Array, file: FileFacts, sizeLimit = Number.POSITIVE_INFINITY): ReadResult {
  if (bytes.length > sizeLimit) return { ok: false, problem: 'too-large' };
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (file.mediaType !== 'text/plain') return { ok: false, problem: 'unsupported' };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const lines = textLines(decoded.text);
  const reading = readDocument(lines, { ...file, pages: null });
  return { ok: true, reading, lines: lines.map((line) => line.text) };
}

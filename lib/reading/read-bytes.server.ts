import type { FileFacts } from './file-facts';
import type { Reading } from './reading';
import type { ReadingProblem } from './reading-problem';
import { readDocument } from './read-document';
import { openSource } from './sources/open-source.server';
import type { SourceDocument } from './sources/source-document';

/** A reading with the source that its places point into, or the reason why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading; readonly source: SourceDocument }
  | { readonly ok: false; readonly problem: ReadingProblem };

export interface ReadSettings {
  /** In bytes; larger files are refused before anything is decoded. */
  readonly sizeLimit?: number;
  /** Called again and again while there is progress, for who watches the time. */
  readonly onProgress?: () => void;
}

/** Reads the bytes of a file. */
export async function readBytes(bytes: Uint8Array, file: FileFacts, settings: ReadSettings = {}): Promise<ReadResult> {
  if (bytes.length > (settings.sizeLimit ?? Number.POSITIVE_INFINITY)) return { ok: false, problem: 'too-large' };
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const opened = await openSource(bytes, file, settings.onProgress);
  if (!opened.ok) return opened;
  settings.onProgress?.();
  return { ok: true, reading: readDocument(opened.source, file), source: opened.source };
}

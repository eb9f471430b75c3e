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
  /** Called again and again while there is progress, for who watches the time: with the work done since, in pages. */
  readonly onProgress?: (pages: number) => void;
}

/** Lines of a source without pages that are as much work as a page. */
const LINES_PER_PAGE = 20;

/** Reads the bytes of a file. */
export async function readBytes(bytes: Uint8Array, file: FileFacts, settings: ReadSettings = {}): Promise<ReadResult> {
  if (bytes.length > (settings.sizeLimit ?? Number.POSITIVE_INFINITY)) return { ok: false, problem: 'too-large' };
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const opened = await openSource(bytes, file, settings.onProgress);
  if (!opened.ok) return opened;
  const { pages, lines } = opened.source;
  settings.onProgress?.(pages === null ? Math.ceil(lines.length / LINES_PER_PAGE) : 1);
  return { ok: true, reading: readDocument(opened.source, file), source: opened.source };
}

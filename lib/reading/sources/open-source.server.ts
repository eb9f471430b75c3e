import type { FileFacts } from '../file-facts';
import type { ReadingProblem } from '../reading-problem';
import { decodeText } from './decode-text';
import type { SourceDocument } from './source-document';
import { layOutPages } from './layout/lay-out-pages';
import { textLines } from './text-lines';

export type OpenedSource =
  { readonly ok: true; readonly source: SourceDocument } | { readonly ok: false; readonly problem: ReadingProblem };

/**
 * Opens a file of any kind that can be read as lines and grids, by its media type.
 * @param onProgress called again and again while there is progress
 */
export async function openSource(
  bytes: Uint8Array,
  file: FileFacts,
  onProgress: () => void = () => undefined,
): Promise<OpenedSource> {
  switch (file.mediaType) {
    case 'text/plain':
      return openText(bytes);
    case 'application/pdf':
      return openPdf(bytes, onProgress);
    default:
      return Promise.resolve({ ok: false, problem: 'unsupported' });
  }
}

function openText(bytes: Uint8Array): OpenedSource {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return { ok: true, source: { lines: textLines(decoded.text), grids: [], pages: null, warnings: [] } };
}

async function openPdf(bytes: Uint8Array, onProgress: () => void): Promise<OpenedSource> {
  const { readPdfPages } = await import('./pdf/read-pages.server');
  const read = await readPdfPages(bytes, onProgress);
  if (!read.ok) return read;
  const source = layOutPages(read.pages);
  return { ok: true, source: { ...source, warnings: [...read.warnings, ...source.warnings] } };
}

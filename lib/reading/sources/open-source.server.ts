import type { FileFacts } from '../file-facts';
import type { ReadingProblem } from '../reading-problem';
import { boundedSource } from './bounded-source';
import { decodeText } from './decode-text';
import { PageLayout } from './layout/lay-out-pages';
import { COMPOUND_FILE, DOCX, XLSX } from './media-type';
import { oldOfficeProblem } from './office/old-office';
import type { SourceDocument } from './source-document';
import { SourceProblem } from './source-problem';
import { textLines } from './text-lines';

export type OpenedSource =
  { readonly ok: true; readonly source: SourceDocument } | { readonly ok: false; readonly problem: ReadingProblem };

/**
 * Opens a file of any kind that can be read as lines and grids, by its media type.
 * @param onProgress called again and again while there is progress, with the pages done since
 */
export async function openSource(
  bytes: Uint8Array,
  file: FileFacts,
  onProgress: (pages: number) => void = () => undefined,
): Promise<OpenedSource> {
  try {
    return { ok: true, source: boundedSource(await openByMediaType(bytes, file.mediaType, onProgress)) };
  } catch (error) {
    if (error instanceof SourceProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}

/**
 * The libraries of a kind are only loaded for a file of that kind: a reading begins in a process of its own.
 * @throws SourceProblem when the file cannot be read
 */
async function openByMediaType(
  bytes: Uint8Array,
  mediaType: string,
  onProgress: (pages: number) => void,
): Promise<SourceDocument> {
  switch (mediaType) {
    case 'text/plain':
      return openText(bytes);
    case 'text/html': {
      const { openHtml } = await import('./html/open-html');
      return openHtml(bytes);
    }
    case 'text/csv': {
      const { openCsv } = await import('./csv/open-csv');
      return openCsv(bytes);
    }
    case DOCX:
    case XLSX:
    case 'application/zip': {
      const { openOffice } = await import('./office/open-office.server');
      return openOffice(bytes);
    }
    case 'application/pdf':
      return openPdf(bytes, onProgress);
    case COMPOUND_FILE:
      throw new SourceProblem(oldOfficeProblem(bytes));
    default:
      throw new SourceProblem('unsupported');
  }
}

function openText(bytes: Uint8Array): SourceDocument {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new SourceProblem(decoded.problem);
  return { lines: textLines(decoded.text), grids: [], pages: null, warnings: [] };
}

async function openPdf(bytes: Uint8Array, onProgress: (pages: number) => void): Promise<SourceDocument> {
  const { readPdfPages } = await import('./pdf/read-pages.server');
  const layout = new PageLayout();
  const read = await readPdfPages(bytes, (page) => {
    layout.add(page);
    onProgress(1);
  });
  if (!read.ok) throw new SourceProblem(read.problem);
  const source = layout.document(() => onProgress(1));
  return { ...source, warnings: [...read.warnings, ...source.warnings] };
}

import { openDocx } from '../docx/open-docx';
import type { SourceDocument } from '../source-document';
import { SourceProblem } from '../source-problem';
import { openXlsx } from '../xlsx/open-xlsx';
import { readZip } from './read-zip.server';

/**
 * Opens a packed office document by what is in it, whatever its name says.
 * @throws SourceProblem when it is none of those that can be read
 */
export function openOffice(bytes: Uint8Array): SourceDocument {
  const parts = readZip(bytes);
  const has = (folder: string): boolean => parts.names.some((name) => name.startsWith(folder));
  if (has('word/')) return openDocx(parts);
  if (has('xl/')) return openXlsx(parts);
  throw new SourceProblem('unsupported');
}

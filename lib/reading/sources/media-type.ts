export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The compound files of older office programs, and encrypted documents of newer ones. */
export const COMPOUND_FILE = 'application/x-ole-storage';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: DOCX,
  docm: DOCX,
  dotx: DOCX,
  xlsx: XLSX,
  xlsm: XLSX,
  xltx: XLSX,
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  csv: 'text/csv',
  tsv: 'text/csv',
};
const BINARY = new Set(['application/pdf', DOCX, XLSX]);
const SNIFFED = 2_048;
/** The names of the parts stand at the end of a packed file. */
const DIRECTORY_BYTES = 65_536;

/** A PDF may begin with a few bytes that are not its own. */
const PDF_WITHIN = 1_024;

/**
 * What kind of document a file is, by its first bytes, for packed files by what is in them, and then by the ending of its
 * name: what a sender says of a file is not relied on. A file that shows nothing else is plain text; the reader finds out
 * whether it is.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return COMPOUND_FILE;
  if (head.startsWith('{\\rtf')) return 'application/rtf';
  const isPacked = head.startsWith('PK\u0003\u0004');
  if (!isPacked && head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'application/pdf';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName = BY_EXTENSION[extension];
  if (isPacked) return packedType(bytes) ?? (byName && BINARY.has(byName) ? byName : 'application/zip');
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype\s+html|<html[\s>])/i.test(head)) return 'text/html';
  if (byName !== undefined && BINARY.has(byName)) return isText(head) ? 'text/plain' : byName;
  return byName ?? 'text/plain';
}

/** What a packed file holds, by the names of its parts; null when it is no document that is known. */
function packedType(bytes: Uint8Array): string | null {
  const ends = [bytes.subarray(0, DIRECTORY_BYTES), bytes.subarray(-DIRECTORY_BYTES)];
  const names = ends.map((part) => new TextDecoder('latin1').decode(part)).join('');
  if (names.includes('word/document')) return DOCX;
  return names.includes('xl/workbook') ? XLSX : null;
}

/** Whether the first bytes are those of a text, without any sign that only other files have. */
function isText(head: string): boolean {
  return head.length > 0 && Array.from(head).every((character) => character >= ' ' || /[\t\n\f\r]/.test(character));
}

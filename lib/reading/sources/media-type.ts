const BY_EXTENSION: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  htm: 'text/html',
};

/** A PDF may begin with a few bytes that are not its own. */
const PDF_WITHIN = 1_024;

/**
 * What kind of document a file is, by its first bytes and then by the ending of its name: what a sender says of a file is
 * not relied on. A file that shows nothing else is plain text; the reader finds out whether it is.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'application/pdf';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName = BY_EXTENSION[extension];
  if (startsWith(bytes, 'PK\u0003\u0004')) return byName ?? 'application/zip';
  return byName ?? 'text/plain';
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[index] !== text.charCodeAt(index)) return false;
  return true;
}

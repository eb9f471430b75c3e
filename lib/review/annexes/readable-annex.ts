import { DOCX, XLSX } from '../../reading/sources/media-type';

const READ = new Set(['application/pdf', DOCX, XLSX, 'text/csv', 'text/html']);
const SNIFFED = 2_048;

/**
 * Whether the tables of a file can be read; any other file is kept as it is, to be downloaded. What shows no other kind is
 * called plain text, also a picture: a zero or another control character among its first bytes says that it is none.
 */
export function isReadableAnnex(mediaType: string, bytes: Uint8Array): boolean {
  if (READ.has(mediaType)) return true;
  if (mediaType !== 'text/plain') return false;
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff); // UTF-16
  return isMarked || bytes.subarray(0, SNIFFED).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

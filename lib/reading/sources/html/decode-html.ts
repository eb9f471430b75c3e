import { decodeText, type Decoded } from '../decode-text';

const SCANNED_FOR_CHARSET = 4_096;
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([a-z0-9_:.-]{2,40})/i;
/** Encodings that the text decoder of plain text tells apart by itself. */
const TOLD_APART = /^(?:utf-?8|utf-?16.*|unicode.*|us-ascii|windows-1252|cp1252|iso-?8859-1|latin-?1|x-user-defined)$/i;

/**
 * Decodes a page: by its byte order mark, as UTF-8 where it is that, else by the encoding that it states itself, else as
 * Windows-1252.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SCANNED_FOR_CHARSET));
  const stated = META_CHARSET.exec(head)?.[1] ?? 'utf-8';
  if (TOLD_APART.test(stated) || isUtf8(bytes)) return decoded;
  try {
    return { ok: true, text: new TextDecoder(stated).decode(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return decoded; // an encoding that nobody knows
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false; // the bytes are not in this encoding
    throw error;
  }
}

/** What is wrong with bytes that are no readable text. */
export type DecodeProblem = 'empty' | 'binary' | 'undecodable';

/** The bytes as text, or why they are none. */
export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: DecodeProblem };

const SAMPLE = 65_536;
/** The share of plain letters in UTF-16 text, and of NULs where the letters themselves stand. */
const LEAST_PLAIN = 0.6;
const MOST_NULS = 0.01;
const LEAST_UNITS = 5;
/** The five bytes that Windows-1252 leaves undefined. */
const UNDEFINED_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Decodes plain text: UTF-8 and UTF-16 (with or without byte order mark) or, when the bytes are no valid UTF-8,
 * Windows-1252. Bytes with NUL or other control characters are no text; blank text counts as empty.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const text = decode(bytes);
  if (typeof text !== 'string') return { ok: false, problem: text.problem };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  return looksBinary(text) ? { ok: false, problem: 'binary' } : { ok: true, text };
}

function decode(bytes: Uint8Array): string | { problem: DecodeProblem } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes) ?? { problem: 'undecodable' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes) ?? { problem: 'undecodable' };
  const wide = wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide !== null) return strictly(wide, bytes) ?? { problem: 'undecodable' };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return { problem: 'binary' };
  if (sample.some((byte) => UNDEFINED_IN_WINDOWS_1252.has(byte))) return { problem: 'undecodable' };
  const text = fromWindows1252(bytes);
  return looksLikeWords(text.slice(0, SAMPLE)) ? text : { problem: 'undecodable' };
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null; // the bytes are not in this encoding
    throw error;
  }
}

/** UTF-16 without a byte order mark: every other byte of plain text is NUL; null for anything else. */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.floor(sample.length / 2);
  if (units < LEAST_UNITS) return null;
  const zeros = [0, 0];
  for (let index = 0; index < units * 2; index += 1)
    if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > units * LEAST_PLAIN && even < units * MOST_NULS) return 'utf-16le';
  return even > units * LEAST_PLAIN && odd < units * MOST_NULS ? 'utf-16be' : null;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Done by hand: the TextDecoder of some Node versions reads Windows-1252 as Latin-1 and loses quotes and dashes. */
function fromWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** Control characters do not occur in text; a few stray ones are left by extraction. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd || code === 127)
      controls += 1;
  }
  return controls > 4 && controls > sample.length * 0.002;
}

/** Windows-1252 accepts nearly any bytes: it is text only when most of it is plain letters, digits and spaces. */
function looksLikeWords(text: string): boolean {
  let plain = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 127) plain += 1;
  }
  return plain >= text.length * 0.75;
}

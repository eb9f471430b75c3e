/** Marks of symbol fonts that stand before items of a list, by their private-use code. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0a8', '•'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0e0', '→'],
  ['\uf0e8', '→'],
  ['\uf02d', '-'],
  ['\uf0be', '—'],
  ['\uf06f', '□'],
  ['\uf076', '❖'],
]);

/** What stands for a character that the file does not name: what a font without a table of its characters leaves. */
export const UNREADABLE = '\ufffd';

/**
 * A character as it is read: ligatures as their letters, a printed soft hyphen as a hyphen, symbol marks as bullets,
 * control and private-use characters as U+FFFD.
 */
export function readableText(text: string): string {
  const code = text.charCodeAt(0);
  if (text.length === 1 && code >= 0x20 && code < 0x7f) return text;
  const symbol = SYMBOLS.get(text) ?? named(code);
  if (symbol !== undefined && text.length === 1) return symbol;
  return text
    .replace(/[\ufb00-\ufb06\u0132\u0133]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00ad\u2010\u2011]/g, '-')
    .replace(/\p{Cc}|\p{Co}|\p{Cs}|\p{Cn}/gu, UNREADABLE);
}

/** Private-use codes that type foundries agreed on: ligatures, old-style figures, small capitals, symbolic text fonts. */
function named(code: number): string | undefined {
  if (code === 0xf001) return 'fi';
  if (code === 0xf002) return 'fl';
  if (code >= 0xf730 && code <= 0xf739) return String.fromCharCode(code - 0xf700);
  if (code >= 0xf761 && code <= 0xf77a) return String.fromCharCode(code - 0xf720);
  return undefined;
}

/** A character of a symbolic font as the letter that it is in a font for text: by its low byte. */
export function symbolicLetter(text: string): string {
  const code = text.charCodeAt(0);
  return text.length === 1 && code > 0xf020 && code < 0xf07f ? String.fromCharCode(code - 0xf000) : text;
}

/** White space that parts words. */
export function isPlainSpace(text: string): boolean {
  return /^[ \t\n\r\u2000-\u2006\u2008\u200a-\u200c\u3000\ufeff]*$/.test(text);
}

/** White space that may stand between the thousands of a number: non-breaking, figure, thin and narrow spaces. */
export function isBindingSpace(text: string): boolean {
  return /^[\u00a0\u2007\u2009\u202f]+$/.test(text);
}

/** A mark that is drawn over a letter, by the spacing form in which older files have it. */
export const COMBINING: ReadonlyMap<string, string> = new Map([
  ['\u00b4', '\u0301'],
  ['`', '\u0300'],
  ['\u00a8', '\u0308'],
  ['^', '\u0302'],
  ['\u02c6', '\u0302'],
  ['\u02dc', '\u0303'],
  ['\u00b8', '\u0327'],
  ['\u02c7', '\u030c'],
]);

export function isCombining(text: string): boolean {
  return /^\p{M}+$/u.test(text);
}

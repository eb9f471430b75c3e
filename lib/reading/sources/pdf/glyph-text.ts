/** Marks of symbol fonts that stand before items of a list, by their private-use code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '•',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf02d': '-',
  '\uf0be': '—',
  '\uf06f': '□',
  '\uf076': '❖',
};

/**
 * A character as it is read: ligatures as their letters, symbol marks as bullets, control characters and halves of pairs
 * as U+FFFD. Non-breaking spaces stay: they tell thousands from columns.
 */
export function readableText(text: string): string {
  const code = text.charCodeAt(0);
  if (text.length === 1 && code >= 0x20 && code < 0x7f) return text;
  const symbol = SYMBOLS[text];
  if (symbol !== undefined) return symbol;
  return text
    .replace(/[\ufb00-\ufb06\u0132\u0133]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff]|\p{Cs}/gu, '\ufffd');
}

/** Whether text is nothing that a person can read: what a font without a table of its characters leaves. */
export function isUnreadable(text: string): boolean {
  return text.includes('\ufffd');
}

/** White space that parts words; the non-breaking kinds and the narrow ones between digits do not. */
export function isSpace(text: string): boolean {
  return /^[ \t\n\r\u2000-\u2006\u2008-\u200a\u3000]+$/.test(text);
}

/** The signs of the font Symbol that occur in texts and tables, by their codes. */
const IN_SYMBOL: Readonly<Record<number, string>> = {
  0xa2: '′',
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0x2d: '−',
  0xae: '→',
  0xe5: '∑',
};
const TICKS = new Set([0xfc, 0xfe, 0x52]);

/** A sign of a symbol font as a character of ordinary text; a bullet where it has none. */
export function symbolCharacter(font: string, code: string): string {
  const value = Number.parseInt(code, 16) & 0xff;
  if (/^symbol$/i.test(font)) {
    const sign = IN_SYMBOL[value];
    return sign ?? (value >= 0x20 && value < 0x40 ? String.fromCharCode(value) : '•');
  }
  if (/^(?:wing|web)dings/i.test(font)) return TICKS.has(value) ? '✓' : '•';
  const character = Number.parseInt(code, 16);
  return character >= 0x20 && character < 0xd800 ? String.fromCharCode(character) : '•';
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  a: 'ᵃ',
  b: 'ᵇ',
  c: 'ᶜ',
  d: 'ᵈ',
};

/**
 * Raised text as characters that are raised themselves, so that a footnote mark is not taken for a digit ("866" with a
 * raised "1" is "866¹", not "8661"). Digits, lists of digits and the letters a to d; other raised text ("1e", "m²" typed
 * as it is) stays as it is.
 */
export function superscript(text: string): string {
  const mark = /^[[(]?(\d{1,3}|[abcd])[\])]?$/.exec(text.trim())?.[1];
  if (mark !== undefined) return raise(mark);
  return /^\d{1,2}(?:[,;]\s?\d{1,2}){1,4}$/.test(text.trim()) ? raise(text.replace(/\D/g, '')) : text;
}

function raise(mark: string): string {
  return Array.from(mark, (character) => RAISED[character] ?? character).join('');
}

import { isBlank, type Piece } from './piece';

/** Words before a hyphen that keep it: "ex-gedetineerden", "niet-beroepsgerichte". */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:ex|niet|non|anti|pro|co|e|pre|post|semi|quasi|oud|vice|zelf|sub|inter|in|mbo|hbo|bijna)$/iu;
const VOWELS_THAT_CLASH = /^(?:aa|ae|ai|au|ee|ei|eu|ie|ii|oe|oi|oo|ou|ui|uu|ij)$/i;

/**
 * Joins pieces of text to one: line breaks and double spaces become one space, soft hyphens vanish. A hyphen at a line
 * end goes when it was only a line break; it stays behind capitals and digits ("VDAB-"), behind words that keep it, where
 * two vowels would clash and where the document prints the compound with a hyphen elsewhere.
 */
export function foldText(pieces: readonly Piece[], hyphenated: ReadonlySet<string> = new Set()): string {
  const parts: string[] = [];
  let last = '';
  for (const piece of pieces) {
    if (isBlank(piece)) continue;
    const joint = last === '' ? { drop: 0, space: '' } : jointOf(last, piece.text, hyphenated);
    parts.push((parts.pop() ?? '').slice(0, joint.drop === 0 ? undefined : -joint.drop), joint.space, piece.text);
    last = piece.text;
  }
  return tidy(parts.join(''));
}

/** One space for any white space; soft hyphens and zero-width characters out. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of the document that are printed with a hyphen inside, in lower case. */
export function hyphenatedWords(lines: Iterable<{ readonly text: string }>): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const match of text.matchAll(/\p{L}{1,40}-\p{L}{2,40}/gu)) words.add(match[0].toLowerCase());
  }
  return words;
}

/** How two lines meet: how many characters of the first go, and what stands between them. */
export function jointOf(line: string, next: string, hyphenated: ReadonlySet<string>): { drop: number; space: string } {
  const apart = { drop: 0, space: ' ' };
  const together = { drop: 0, space: '' };
  if (line.endsWith('\u00ad')) return { drop: 1, space: '' };
  if (!line.endsWith('-')) return apart;
  const before = /(\S*[\p{L}\p{N})])-$/u.exec(line.slice(-60))?.[1];
  if (before === undefined) return apart;
  const after = /^\p{L}+/u.exec(next.slice(0, 60))?.[0] ?? '';
  if (!/^\p{Ll}/u.test(next))
    return /^\p{Lu}|^\d/u.test(next) && !/^\p{Lu}/u.test(before.slice(before.lastIndexOf('/') + 1)) ? apart : together;
  if (/^(?:en|of|tot|noch|maar)$/.test(after)) return apart;
  const lastWord = /\p{L}+$/u.exec(before)?.[0] ?? before;
  const keeps =
    /[\p{Lu}\p{N})]$/u.test(before) ||
    KEEPS_HYPHEN.test(before) ||
    VOWELS_THAT_CLASH.test(before.slice(-1) + after.slice(0, 1)) ||
    hyphenated.has(`${lastWord}-${after}`.toLowerCase());
  return keeps ? together : { drop: 1, space: '' };
}

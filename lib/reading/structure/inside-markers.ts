import { readMarker, type Marker } from './marker';
import type { Piece } from './piece';

/** A number that may begin an item within a line. */
export interface InsideMarker {
  readonly marker: Marker;
  /** Its offset in the text of the piece. */
  readonly at: number;
  /** What stands before it: the end of a sentence, another sign, or a word or figure that it is glued to. */
  readonly before: 'sentence' | 'sign' | 'word';
  /** Whether no space parts it from what stands before: a line break was lost there. */
  readonly isGlued: boolean;
  /** What stands behind it: a capital or quotation mark, a figure, a small letter, or a dash, bracket or the end. */
  readonly behind: 'capital' | 'figure' | 'small' | 'other';
}

/** Where a number may stand inside a line: behind a sign, with or without a space, or glued to a word (line breaks get lost). */
const INSIDE =
  /(?:[.?!:;,)"”’»](\s{0,3})|\p{L}\p{Ll}(?<!(?:^|\P{L})[kdcm]m)(?=\d)|-(?:bil|nl|fr)(?:-\d)?\s{1,20}|(?<=\d[.\s])\d{3}(?=\d{1,2}\.\s?\p{Lu}))(?=\(?(?:\d{1,2}|[a-z]|[ivx]{2,4}|[A-H])(?:[.)°]|\s?(?:en|et|tot|t\.e\.m\.|-|–)\s?\d{1,2}[.)]))/gu;
const LONGEST_SCANNED = 200_000;
/** Words whose number is no item: "art. 1)", "nr. 2.", "tabel 3." */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:nrs?|art|artt|artikels?|artikelen|blz|p|pp|cf|tel|bv|bvb|bijv|vol|par|lid|hfst|ca|max|min|resp|dhr|mevr|st)\.?\s{0,3}$/iu;
/** "e.a.)": a letter behind the full stop of another one is an abbreviation. */
const LETTERS = /(?:^|[^\p{L}])\p{L}\.$/u;
const CAPITAL = /^["“”‘«(]{0,2}\p{Lu}/u;

/** The numbers inside the text of a piece that could begin an item, in order. */
export function insideMarkers(piece: Piece): InsideMarker[] {
  if (piece.text.length < 4 || piece.text.length > LONGEST_SCANNED) return [];
  const found: InsideMarker[] = [];
  for (const match of piece.text.matchAll(INSIDE)) {
    const at = match.index + match[0].length;
    const marker = at > 0 ? readMarker(piece.text.slice(at, at + 200)) : null;
    if (marker?.word !== null) continue;
    const before = piece.text.slice(Math.max(0, at - 16), at);
    if (ABBREVIATION.test(before) || LETTERS.test(before) || isLooseSign(before)) continue;
    found.push({
      marker,
      at,
      isGlued: /\S$/.test(before),
      before: kindBefore(before),
      behind: kindBehind(piece.text.slice(at + marker.length)),
    });
  }
  return found;
}

/** "Artikel 52. ? 1." : a question mark that stands alone is a lost sign (§), not the end of a question. */
function isLooseSign(before: string): boolean {
  return /(?:^|[.:;,]\s{0,2}["“«]?\s?)\?\s*$/.test(before);
}

function kindBefore(before: string): InsideMarker['before'] {
  if (/(?:[.?!…]["”’»)]{0,2}|-(?:bil|nl|fr)(?:-\d)?)\s*$/.test(before)) return 'sentence';
  return /[\p{L}\d]$/u.test(before) ? 'word' : 'sign';
}

function kindBehind(rest: string): InsideMarker['behind'] {
  if (CAPITAL.test(rest) || /^["“‘«]/.test(rest)) return 'capital';
  if (/^\d{1,3}(?:[.\s]\d{3})?\s\p{L}/u.test(rest)) return 'figure';
  return /^\p{Ll}/u.test(rest) && !/^[a-z][.)]/.test(rest) ? 'small' : 'other';
}

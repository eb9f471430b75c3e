import { readMarker, type Marker } from './marker';
import { Numbering } from './numbering';
import { cutPiece, isBlank, type Piece } from './piece';

/** A stretch of a question or answer under one marker. */
export interface Section {
  /** Empty for what stands before the first marker. */
  readonly paths: readonly string[];
  /** Where the marker stands; null for what stands before the first one. */
  readonly marker: Piece | null;
  readonly pieces: Piece[];
}

const NO_PATHS: ReadonlySet<string> = new Set();
/** Where a number may stand inside a line: behind the end of a sentence, with or without a space (line breaks get lost). */
const INSIDE =
  /(?:[.?!:;,)"”’»](\s{0,3})|\p{Ll}(?=\d))(?=\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})(?:[.)°]|\s?(?:en|et|tot|-|–)\s?\d{1,2}[.)]))/gu;
const LONGEST_SCANNED = 200_000;

/**
 * Cuts the pieces of a question or answer at its numbers. The first section is what stands before them (it may be
 * empty). `known` are the paths of the question when an answer is read.
 */
export function readOutline(pieces: readonly Piece[], known: ReadonlySet<string> = NO_PATHS): Section[] {
  const numbering = new Numbering();
  const sections: Section[] = [{ paths: [], marker: null, pieces: [] }];
  const open = (marker: Marker, paths: readonly string[], piece: Piece): Piece => {
    const rest = cutPiece(piece, marker.length);
    sections.push({ paths, marker: piece, pieces: [] });
    return rest;
  };
  const list = new NumberedRows();
  for (const piece of pieces) {
    if (piece.source.grid !== undefined) {
      sections.at(-1)?.pieces.push(piece); // a table's cells hold no numbers of items
      continue;
    }
    let rest = piece;
    for (let marker = readMarker(rest.text); marker; marker = readMarker(rest.text)) {
      if (list.goesOn(marker, rest.text)) break;
      const paths = numbering.accept(marker, { isLineStart: true, known });
      if (!paths) list.begins(marker);
      if (!paths) break;
      rest = open(marker, paths, rest);
    }
    for (const offset of insideOffsets(rest)) {
      const at = offset - rest.start;
      const isGlued = /[\p{Ll}]$/u.test(rest.text.slice(Math.max(0, at - 1), Math.max(0, at)));
      const inner = insideMarker(rest.text.slice(Math.max(0, at)), known.size > 0);
      const paths =
        at > 0 &&
        inner &&
        (!isGlued || inner.targets[0]?.steps.every((step) => step.kind === 'number' && known.has(step.text)))
          ? numbering.accept(inner, { isLineStart: false, known })
          : null;
      if (!inner || !paths) continue;
      sections.at(-1)?.pieces.push(cutPiece(rest, 0, at));
      rest = open(inner, paths, cutPiece(rest, at));
    }
    if (!isBlank(rest) || isBlank(piece)) sections.at(-1)?.pieces.push(rest);
  }
  return sections;
}

/** The offsets in the source line where a number may stand inside the piece. */
function insideOffsets(piece: Piece): number[] {
  if (piece.text.length < 4 || piece.text.length > LONGEST_SCANNED) return [];
  return Array.from(piece.text.matchAll(INSIDE), (match) => piece.start + match.index + match[0].length);
}

/** A marker that is believed inside a line: a number before a capital (or, where the question tells the numbers, before a figure), a letter with a bracket. */
function insideMarker(text: string, isKnown: boolean): Marker | null {
  const marker = readMarker(text.slice(0, 200));
  if (marker?.word !== null) return null;
  const last = marker.targets.at(-1)?.steps.at(-1);
  if (last?.kind !== 'number') return /[)]\s*$/.test(text.slice(0, marker.length)) ? marker : null;
  return /^(?:[\p{Lu}"“‘«(]|[-–•]\s?\p{L}|[a-z]\)\s)/u.test(text.slice(marker.length)) ||
    (isKnown &&
      /^\d{1,3}(?:[.\s]\d{3})?\s\p{Ll}/u.test(text.slice(marker.length)) &&
      /\s$/.test(text.slice(0, marker.length))) ||
    marker.targets.length > 1
    ? marker
    : null;
}

/** Follows the rows of a table whose labels are numbered ("1. Financiën 12"): they begin at 1 once more and end in a figure. */
class NumberedRows {
  private next: number | null = null;

  /** A number that does not fit the numbering begins such rows when it is 1. */
  begins(marker: Marker): void {
    this.next = numberOf(marker) === 1 ? 2 : this.next;
  }

  /** Whether a marker is the number of the next row. */
  goesOn(marker: Marker, text: string): boolean {
    if (this.next === null || numberOf(marker) !== this.next || text.length > 120 || !/\d\s?%?$/.test(text))
      return false;
    this.next += 1;
    return true;
  }
}

function numberOf(marker: Marker): number | null {
  const step = marker.targets.length === 1 && marker.word === null ? marker.targets[0]?.steps[0] : undefined;
  return step?.kind === 'number' ? step.value : null;
}

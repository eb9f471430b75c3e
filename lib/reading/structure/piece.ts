import type { Place, PlaceBox } from '../reading';
import type { SourceLine } from '../sources/source-line';
import { wordsIn } from '../sources/source-words';

/** A stretch of a source line: what the structure is made of. `text` is exactly `source.text.slice(start, end)`. */
export interface Piece {
  readonly source: SourceLine;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The piece between two offsets of a line, without the white space at its ends. */
export function pieceOf(source: SourceLine, from = 0, to = source.text.length): Piece {
  let start = Math.min(from, to);
  let end = to;
  while (start < end && isSpace(source.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(source.text.charCodeAt(end - 1))) end -= 1;
  return { source, start, end, text: source.text.slice(start, end) };
}

/** The part of a piece from one offset in its text to another, as a piece of its own. */
export function cutPiece(piece: Piece, from: number, to = piece.text.length): Piece {
  return pieceOf(piece.source, piece.start + from, piece.start + to);
}

/** Whether nothing is printed there. */
export function isBlank(piece: Piece): boolean {
  return piece.text === '';
}

/** The place of a piece, exact to the character. */
export function placeOf(piece: Piece): Place {
  const { page, line } = piece.source;
  const box = boxOf(piece.source, piece.start, piece.end);
  return { page, line, start: piece.start, end: piece.end, ...(box ? { box } : {}) };
}

/** The box of the words between two offsets of a line; that of the line when no word stands there; none without positions. */
export function boxOf(source: SourceLine, start: number, end: number): PlaceBox | undefined {
  const { box, words } = source;
  if (!box || !words) return box;
  const inside = wordsIn(words).filter((word) => word.start < end && word.end > start);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return box;
  return { x: first.x, y: box.y, width: last.x + last.width - first.x, height: box.height };
}

/** The place of several pieces in document order: where the first starts, and the last line. */
export function placeOfAll(pieces: readonly Piece[]): Place {
  const printed = pieces.filter((piece) => !isBlank(piece));
  const first = printed[0] ?? pieces[0];
  const last = printed.at(-1) ?? first;
  if (!first || !last) return { page: 1, line: 1 };
  const place = placeOf(first);
  if (last.source === first.source) return { ...place, end: last.end };
  const { page, line, start, box } = place;
  return { page, line, endLine: last.source.line, ...(start === undefined ? {} : { start }), ...(box ? { box } : {}) };
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}

import type { Place } from '../reading';
import { jointOf } from './fold-text';
import { boxOf, isBlank, type Piece } from './piece';

/** Text folded to one line that still knows where in the source each of its characters stands. */
export interface FoldedText {
  readonly text: string;
  /** Where the characters from one offset to another (exclusive) stand; null for an empty stretch. */
  placeOf(from: number, to: number): Place | null;
}

/** Folds pieces as `foldText` does, and keeps the place of every character. */
export function foldPlaced(pieces: readonly Piece[], hyphenated: ReadonlySet<string> = new Set()): FoldedText {
  const signs: string[] = [];
  const owners: Piece[] = [];
  const offsets: number[] = [];
  const put = (sign: string, piece: Piece, offset: number): void => {
    if (sign === ' ' && (signs.length === 0 || signs.at(-1) === ' ')) return;
    signs.push(sign);
    owners.push(piece);
    offsets.push(offset);
  };
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (isBlank(piece)) continue;
    if (last) {
      const joint = jointOf(last.text, piece.text, hyphenated);
      const isDropped = joint.drop > 0 && !last.text.endsWith('\u00ad');
      if (isDropped) for (const list of [signs, owners, offsets]) list.pop();
      if (joint.space !== '') put(' ', last, last.end);
    }
    for (let index = 0; index < piece.text.length; index += 1) {
      const sign = piece.text.charAt(index);
      if (sign === '\u00ad' || sign === '\u200b' || sign === '\ufeff') continue;
      put(/\s/.test(sign) ? ' ' : sign, piece, piece.start + index);
    }
    last = piece;
  }
  while (signs.at(-1) === ' ') for (const list of [signs, owners, offsets]) list.pop();
  return {
    text: signs.join(''),
    placeOf: (from, to) => {
      const first = owners[from];
      const end = owners[to - 1];
      const start = offsets[from];
      const stop = offsets[to - 1];
      if (!first || !end || start === undefined || stop === undefined || to <= from) return null;
      const { page, line } = first.source;
      const isOneLine = first.source === end.source;
      const box = boxOf(first.source, start, isOneLine ? stop + 1 : first.end);
      const lines = isOneLine ? { start, end: stop + 1 } : { endLine: end.source.line, start };
      return { page, line, ...lines, ...(box ? { box } : {}) };
    },
  };
}

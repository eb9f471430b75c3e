import type { Place } from '../reading';
import { jointOf } from './fold-text';
import { boxOf, isBlank, type Piece } from './piece';

/** Text folded to one line that still knows where in the source each of its characters stands. */
export interface FoldedText {
  readonly text: string;
  /** Where the characters from one offset to another (exclusive) stand; null for an empty stretch. */
  placeOf(from: number, to: number): Place | null;
}

/** A run of characters that stand together in the source and in the folded text. */
interface Run {
  /** Offset in the folded text. */
  readonly at: number;
  readonly length: number;
  readonly piece: Piece;
  /** Offset in the source line. */
  readonly offset: number;
}

const RUN = /[^\s\u00ad\u200b]+/g;
const REAL_SPACE = /[^\u00ad\u200b\ufeff]/;

/** Folds pieces as `foldText` does, and keeps the place of every character. */
export function foldPlaced(pieces: readonly Piece[], hyphenated: ReadonlySet<string> = new Set()): FoldedText {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  let needsSpace = false;
  const put = (text: string, piece: Piece, offset: number): void => {
    if (needsSpace && length > 0) {
      parts.push(' ');
      length += 1;
    }
    needsSpace = false;
    runs.push({ at: length, length: text.length, piece, offset });
    parts.push(text);
    length += text.length;
  };
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (isBlank(piece)) continue;
    const joint = last ? jointOf(last.text, piece.text, hyphenated) : { drop: 0, space: '' };
    if (joint.drop > 0 && last && !last.text.endsWith('\u00ad')) {
      const shortened = (parts.pop() ?? '').slice(0, -joint.drop);
      const run = runs.pop();
      length -= joint.drop;
      parts.push(shortened);
      if (run) runs.push({ ...run, length: shortened.length });
    }
    needsSpace = needsSpace || joint.space !== '';
    let end = 0;
    for (const match of piece.text.matchAll(RUN)) {
      needsSpace = needsSpace || REAL_SPACE.test(piece.text.slice(end, match.index));
      put(match[0], piece, piece.start + match.index);
      end = match.index + match[0].length;
    }
    needsSpace = needsSpace || REAL_SPACE.test(piece.text.slice(end));
    last = piece;
  }
  return { text: parts.join(''), placeOf: (from, to) => placeBetween(runs, from, to) };
}

function placeBetween(runs: readonly Run[], from: number, to: number): Place | null {
  if (to <= from) return null;
  const first = runAt(runs, from);
  const last = runAt(runs, to - 1);
  if (!first || !last) return null;
  const { page, line } = first.piece.source;
  const start = first.offset + Math.max(0, from - first.at);
  const end = last.offset + Math.min(last.length, to - last.at);
  const isOneLine = first.piece.source === last.piece.source;
  const box = boxOf(first.piece.source, start, isOneLine ? end : first.piece.end);
  const lines = isOneLine ? { start, end } : { endLine: last.piece.source.line, start };
  return { page, line, ...lines, ...(box ? { box } : {}) };
}

/** The last run that begins at or before an offset. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

import type { PageContent, PositionedWord } from '../page-content';
import { wordKind, type WordKind } from './word-kind';

/** A word of a page made ready for laying out: a leader ("......") stands apart from the words around it. */
export interface LaidWord {
  readonly text: string;
  /** In points from the left of the page. */
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly kind: WordKind;
  /** Whether it was printed without a space behind the word before it. */
  readonly isGlued: boolean;
}

/** More words than this are no page that anybody reads: what is left over stays out of tables. */
export const MOST_WORDS = 20_000;

const LEADER = /\.{4,}|…{2,}|_{4,}|(?:\. ?){5,}/g;

/** The words of a page without blanks, leaders cut off, in the order of the file. */
export function laidWords({ words, width, height }: PageContent): LaidWord[] {
  return words
    .filter((word) => word.text.trim() !== '' && isOnPage(word, width, height))
    .flatMap((word) => cutLeaders(word).filter(({ text }) => text !== ''));
}

function isOnPage(word: PositionedWord, width: number, height: number): boolean {
  const isPlaced = [word.x, word.y, word.width, word.height, word.baseline, word.size].every(Number.isFinite);
  return isPlaced && word.x < width && word.x + word.width > 0 && word.baseline > 0 && word.y < height;
}

function cutLeaders(word: PositionedWord): LaidWord[] {
  const text = word.text.trim();
  if (text.length > 400) return [laidWord(word, text, 0, 1, false)];
  const cuts = [...text.matchAll(LEADER)].flatMap(({ 0: dots, index }) => [index, index + dots.length]);
  const edges = [...new Set([0, ...cuts, text.length])];
  return edges
    .slice(1)
    .map((end, index) =>
      laidWord(word, text.slice(edges[index], end), (edges[index] ?? 0) / text.length, end / text.length, index > 0),
    );
}

function laidWord(word: PositionedWord, text: string, from: number, to: number, isGlued: boolean): LaidWord {
  const size = word.size > 0 ? word.size : Math.max(word.height, 1);
  return {
    text,
    x: word.x + word.width * from,
    right: word.x + word.width * to,
    top: Math.min(word.y, word.baseline - size * 0.6),
    bottom: Math.max(word.y + word.height, word.baseline),
    baseline: word.baseline,
    size,
    isBold: word.isBold,
    kind: wordKind(text),
    isGlued,
  };
}

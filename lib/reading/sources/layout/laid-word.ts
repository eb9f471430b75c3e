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
  const printed = words
    .filter((word) => word.text.trim() !== '' && isOnPage(word, width, height))
    .flatMap((word) => cutLeaders(word).filter(({ text }) => text !== ''));
  return printed.map((word, index) => raisedOn(word, printed[index - 1], printed[index + 1]));
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

/** Words this much smaller than those beside them are marks, as a share of the size. */
const SMALL = 0.88;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What is raised as a mark: a number or letters, no figure. */
const RAISED_TEXT = /^(?:\(?\d{1,2}\)?|\(?[a-z]{1,2}\)?|\d(?:,\d){1,2}|[*†‡§]{1,3})$/iu;

/**
 * A small raised word goes onto the line of the word that it marks, and its digits become superscript characters, so that
 * "866" with a raised 1 is never taken for 8661.
 */
function raisedOn(word: LaidWord, before: LaidWord | undefined, after: LaidWord | undefined): LaidWord {
  if (!RAISED_TEXT.test(word.text)) return word;
  if (before && isRaisedBeside(word, before) && isWithin(word.x - before.right, before.size)) {
    const isGlued = word.x - before.right <= 0.15 * before.size;
    return { ...word, text: superscript(word.text), baseline: before.baseline, isGlued, kind: 'mark' };
  }
  if (after && isRaisedBeside(word, after) && isWithin(after.x - word.right, after.size))
    return { ...word, text: superscript(word.text), baseline: after.baseline, kind: 'mark' };
  return word;
}

function isRaisedBeside(word: LaidWord, host: LaidWord): boolean {
  const rise = host.baseline - word.baseline;
  return word.size < SMALL * host.size && rise > 0.1 * host.size && rise < 0.75 * host.size;
}

function isWithin(gap: number, size: number): boolean {
  return gap > -0.3 * size && gap < 0.4 * size;
}

function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)));
}

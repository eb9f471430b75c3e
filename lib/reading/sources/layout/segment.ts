import type { LaidWord } from './laid-word';
import type { TextRow } from './text-row';
import { continuesThousands, isValueKind } from './word-kind';

/** Words of a row that stand together: a label, a figure with its sign and marks. */
export interface Segment {
  readonly words: readonly LaidWord[];
  readonly x: number;
  readonly right: number;
  /** Whether it is a figure or stands in the place of one. */
  readonly isValue: boolean;
}

/** Whether a boundary that is printed (a vertical ruling) parts two places of a row. */
export type IsParted = (left: number, right: number) => boolean;

/** A figure of more words is none. */
const MOST_VALUE_WORDS = 12;

const NOT_PARTED: IsParted = () => false;

/** The segments of a row: parted by wide gaps, by leaders, by rulings, and where a figure follows a text or a figure. */
export function segmentsOf(row: TextRow, isParted: IsParted = NOT_PARTED): Segment[] {
  const space = wordSpace(row);
  const groups: LaidWord[][] = [];
  let isBroken = true;
  for (const word of row.words) {
    if (word.kind === 'leader') {
      isBroken = true;
      continue;
    }
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !isBroken && !isParted(last.right, word.x) && standTogether(group, last, word, space)) {
      group.push(word);
    } else {
      groups.push([word]);
    }
    isBroken = false;
  }
  return groups.map(segmentOf);
}

/** A segment of the given words, which follow one another. */
export function segmentOf(words: readonly LaidWord[]): Segment {
  return {
    words,
    x: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.right)),
    isValue: isValueRun(words),
  };
}

/** The text of words with single spaces. */
export function textOf(words: readonly LaidWord[]): string {
  return words.reduce((text, word) => (text === '' || word.isGlued ? text + word.text : `${text} ${word.text}`), '');
}

/** Whether words make up one figure: at least one number or filler, beside it only signs and marks. */
export function isValueRun(words: readonly LaidWord[]): boolean {
  return words.some(({ kind }) => isValueKind(kind)) && words.every(({ kind }) => kind !== 'text');
}

/** The customary space between the words of a row, in points. */
function wordSpace(row: TextRow): number {
  const fixed = fixedWidth(row);
  if (fixed > 0) return fixed;
  const gaps: number[] = [];
  row.words.forEach((word, index) => {
    const next = row.words[index + 1];
    if (!next) return;
    const gap = (next.x - word.right) / row.size;
    if (gap > 0.1 && gap < 0.75) gaps.push(gap);
  });
  if (gaps.length < 3) return 0.28 * row.size;
  gaps.sort((a, b) => a - b);
  return Math.max(0.2, gaps[Math.floor(gaps.length / 2)] ?? 0.28) * row.size;
}

/** The width of every character in a typewriter font, where the space is as wide as a letter; 0 for other fonts. */
function fixedWidth({ words, size }: TextRow): number {
  let [least, most, count] = [Infinity, 0, 0];
  for (const word of words.slice(0, 40)) {
    if (word.text.length < 2 || word.size < 0.9 * size) continue;
    const width = (word.right - word.x) / word.text.length;
    least = Math.min(least, width);
    most = Math.max(most, width);
    count += 1;
  }
  return count > 1 && most < 1.04 * least && least > 0.5 * size ? least : 0;
}

function standTogether(group: readonly LaidWord[], last: LaidWord, word: LaidWord, space: number): boolean {
  const size =
    Math.min(last.size, word.size) < 0.8 * Math.max(last.size, word.size) ? Math.max(last.size, word.size) : word.size;
  const gap = word.x - last.right;
  if (word.isGlued || gap < 0.08 * size) return true;
  if (last.kind === 'sign' && last.text !== '%') return signBelongs(group, last, word, gap, size);
  if (word.kind === 'sign')
    return word.text === '%' || word.text === '‰' ? gap < 1.2 * size : gap < 0.7 * size && !isValueKind(last.kind);
  if (word.kind === 'mark') return gap < 0.5 * size;
  const isValue = isValueKind(word.kind);
  const wasValue = group.length <= MOST_VALUE_WORDS && isValueRun(group);
  if (isValue && wasValue) {
    if (continuesThousands(last.text, word.text)) return gap < Math.max(0.5 * size, 1.3 * space);
    return gap < 0.42 * size && (word.text.startsWith('(') || isRange(last, word));
  }
  if (isValue || wasValue) return gap < Math.max(0.5 * size, 1.6 * space);
  return gap < Math.max(0.8 * size, 2.1 * space);
}

/** "$" and "€" stand at the left of their column, far from a short figure. */
function signBelongs(group: readonly LaidWord[], last: LaidWord, word: LaidWord, gap: number, size: number): boolean {
  const isMoney = /[€$£]|EUR/.test(last.text);
  if (group.length === 1 && isMoney && isValueKind(word.kind)) return gap < 8 * size;
  return gap < 0.7 * size;
}

function isRange(last: LaidWord, word: LaidWord): boolean {
  const isDash = (text: string): boolean => /^[-–—]$/.test(text);
  return (isDash(last.text) && /^\d/.test(word.text)) || (isDash(word.text) && /\d$/.test(last.text));
}

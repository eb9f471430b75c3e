import type { LaidWord } from './laid-word';
import { wordKind } from './word-kind';

/** Words that stand on one baseline, from left to right. */
export interface TextRow {
  readonly words: readonly LaidWord[];
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
}

/** How far baselines of one line may lie apart, as a share of the size. */
const SAME_LINE = 0.3;
const SMALL = 0.85;

/** Lines of words by their baselines, from top to bottom. Small raised or lowered words join the line that they stand in. */
export function textRows(words: readonly LaidWord[]): TextRow[] {
  const groups: LaidWord[][] = [];
  let mean = 0;
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && word.baseline - mean <= SAME_LINE * Math.min(word.size, first.size)) {
      group.push(word);
      mean += (word.baseline - mean) / group.length;
    } else {
      groups.push([word]);
      mean = word.baseline;
    }
  }
  return joinRaised(groups.map(rowOf))
    .map(withRaised)
    .sort((a, b) => a.baseline - b.baseline || a.x - b.x);
}

/** A row of the given words. */
export function rowOf(words: readonly LaidWord[]): TextRow {
  const ordered = [...words].sort((a, b) => a.x - b.x || a.right - b.right);
  let [x, right, top, bottom, letters, baseline] = [Infinity, -Infinity, Infinity, -Infinity, 0, 0];
  const bySize = new Map<number, number>();
  for (const word of ordered) {
    x = Math.min(x, word.x);
    right = Math.max(right, word.right);
    top = Math.min(top, word.top);
    bottom = Math.max(bottom, word.bottom);
    const weight = word.text.length;
    const size = Math.round(word.size * 2) / 2;
    bySize.set(size, (bySize.get(size) ?? 0) + weight);
  }
  const size = [...bySize].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
  for (const word of ordered) {
    if (word.size < size * SMALL) continue;
    letters += word.text.length;
    baseline += word.baseline * word.text.length;
  }
  return { words: ordered, x, right, top, bottom, size, baseline: letters > 0 ? baseline / letters : bottom };
}

/** Puts rows of small words into the row above or below whose letters they touch. */
function joinRaised(rows: readonly TextRow[]): TextRow[] {
  const added = new Map<TextRow, LaidWord[]>();
  const taken = new Set<LaidWord>();
  rows.forEach((row, index) => {
    const hosts = [rows[index - 2], rows[index - 1], rows[index + 1], rows[index + 2]].filter(
      (host) => host !== undefined,
    );
    for (const word of row.words) {
      const host = hosts.find((candidate) => isRaisedIn(word, candidate));
      if (!host) continue;
      taken.add(word);
      const list = added.get(host) ?? [];
      list.push(word);
      added.set(host, list);
    }
  });
  if (taken.size === 0) return [...rows];
  return rows.flatMap((row) => {
    const words = [...row.words.filter((word) => !taken.has(word)), ...(added.get(row) ?? [])];
    return words.length > 0 ? [rowOf(words)] : [];
  });
}

function isRaisedIn(word: LaidWord, row: TextRow): boolean {
  if (word.size >= row.size * SMALL || !RAISED_TEXT.test(word.text) || row.words.length > 500) return false;
  const offset = row.baseline - word.baseline;
  if (offset < -0.35 * row.size || offset > 0.75 * row.size) return false;
  return row.words.some(
    (host) =>
      host.size * SMALL > word.size && word.x - host.right <= 0.4 * host.size && host.x - word.right <= 0.3 * host.size,
  );
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What is raised as a mark: a number or letters, no figure. */
const RAISED_TEXT = /^(?:\(?\d{1,2}\)?|\(?[a-z]{1,2}\)?|\d(?:,\d){1,2}|[*†‡§]{1,3})$/i;

/** Raised digits become superscript characters, so that "866" with a raised 1 is never taken for 8661. */
function withRaised(row: TextRow): TextRow {
  const words = row.words.map((word, index) => {
    const previous = row.words[index - 1];
    if (!isSmallAndHigh(word, row) || !touchesHost(word, previous, row.words[index + 1], row)) return word;
    const isGlued = previous !== undefined && word.x - previous.right <= 0.15 * row.size;
    const text = word.text.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)));
    return { ...word, text, isGlued, kind: isGlued ? ('mark' as const) : wordKind(text) };
  });
  return { ...row, words };
}

function isSmallAndHigh(word: LaidWord, row: TextRow): boolean {
  return word.size < row.size * SMALL && row.baseline - word.baseline > 0.1 * row.size && RAISED_TEXT.test(word.text);
}

/** A mark stands tight behind the word that it marks, or opens a note. */
function touchesHost(
  word: LaidWord,
  previous: LaidWord | undefined,
  next: LaidWord | undefined,
  row: TextRow,
): boolean {
  const isBehind =
    previous !== undefined && word.x - previous.right <= 0.35 * row.size && previous.size * SMALL > word.size;
  const isAhead = previous === undefined && next !== undefined && next.x - word.right <= 0.5 * row.size;
  return isBehind || isAhead;
}

import type { LaidWord } from './laid-word';

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
const SAME_LINE = 0.4;
const SMALL = 0.85;

/** Lines of words by their baselines, from top to bottom. Raised marks stand on the line of their word already. */
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
  return groups.map(rowOf).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
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

import type { LaidWord } from './laid-word';
import { textRows, type TextRow } from './text-row';

/** The white strip between two columns of text. */
export interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const LEAST_LINES = 5;
/** Rows and places that are looked at on one page. */
const MOST_ROWS = 600;
const MOST_PLACES = 60;

/**
 * The strip that parts two columns of running text, if there is one: over at least five lines no word crosses it, and on both
 * sides stand lines of words that fill their column. Columns of a table are none: figures and single words fill nothing.
 */
export function findGutter(
  words: readonly LaidWord[],
  blocked: readonly { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }[],
): Gutter | null {
  const rows = textRows(words).slice(0, MOST_ROWS);
  if (rows.length < LEAST_LINES) return null;
  const left = Math.min(...rows.map(({ x }) => x));
  const right = Math.max(...rows.map((row) => row.right));
  let best: { gutter: Gutter; lines: number } | null = null;
  for (const x of likelyPlaces(rows, left, right)) {
    for (const stretch of clearStretches(rows, x, blocked)) {
      if (stretch.length < LEAST_LINES || stretch.length <= (best?.lines ?? 0)) continue;
      if (!isProseSide(stretch, (word) => word.right <= x) || !isProseSide(stretch, (word) => word.x >= x)) continue;
      best = {
        gutter: { x, top: (stretch[0]?.top ?? 0) - 1, bottom: (stretch.at(-1)?.bottom ?? 0) + 1 },
        lines: stretch.length,
      };
    }
  }
  return best?.gutter ?? null;
}

/** The middles of wide gaps that come back, those of most rows first. */
function likelyPlaces(rows: readonly TextRow[], left: number, right: number): number[] {
  const counts = new Map<number, number>();
  for (const row of rows)
    row.words.slice(0, 120).forEach((word, index) => {
      const next = row.words[index + 1];
      if (!next || next.x - word.right < 0.75 * row.size) return;
      const middle = (next.x + word.right) / 2;
      if (middle < left + 0.2 * (right - left) || middle > right - 0.2 * (right - left)) return;
      for (let place = Math.ceil(word.right / 3) * 3; place < next.x && place - word.right < 240; place += 3)
        counts.set(place, (counts.get(place) ?? 0) + 1);
    });
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_PLACES)
    .map(([place]) => place);
}

/** Rows one below the other that no word and no table crosses at x. */
function clearStretches(
  rows: readonly TextRow[],
  x: number,
  blocked: readonly { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }[],
): TextRow[][] {
  const walls = blocked.filter((block) => block.left < x && block.right > x);
  const stretches: TextRow[][] = [[]];
  let previous: TextRow | null = null;
  for (const row of rows) {
    const above = previous;
    const isWalled = above !== null && walls.some(({ top }) => top >= above.baseline && top <= row.baseline);
    if (isWalled) stretches.push([]);
    const isCrossed = row.words.some((word) => word.x < x + 2 && word.right > x - 2);
    if (isCrossed) stretches.push([]);
    else stretches.at(-1)?.push(row);
    previous = row;
  }
  return stretches;
}

/** Whether the words of one side are lines of text: several words each, most of them filling the width of the side. */
function isProseSide(rows: readonly TextRow[], isOnSide: (word: LaidWord) => boolean): boolean {
  const lines = rows.map(({ words }) => words.filter(isOnSide)).filter(({ length }) => length > 0);
  if (lines.length < LEAST_LINES) return false;
  const edges = lines.map((line) => ({ x: line[0]?.x ?? 0, right: line.at(-1)?.right ?? 0 }));
  const width = Math.max(...edges.map(({ right }) => right)) - Math.min(...edges.map(({ x }) => x));
  const full = edges.filter(({ x, right }) => right - x > 0.65 * width).length;
  const words = lines.reduce((sum, { length }) => sum + length, 0);
  const texts = lines.reduce((sum, line) => sum + line.filter(({ kind }) => kind === 'text').length, 0);
  return full * 2 >= lines.length && words >= 3.4 * lines.length && texts * 4 >= words * 3;
}

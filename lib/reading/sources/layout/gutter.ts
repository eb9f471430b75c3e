import type { LaidWord } from './laid-word';
import { rowOf, textRows, type TextRow } from './text-row';

/** The white strip between two columns of text. */
export interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a gutter cannot cross. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LEAST_LINES = 5;
/** Rows and places that are looked at on one page. */
const MOST_ROWS = 600;
const MOST_PLACES = 60;

/**
 * The strip that parts two columns of running text, if there is one: over at least five lines no word crosses it, and on both
 * sides stand lines of words that fill their column. Columns of a table are none: figures and single words fill nothing.
 */
export function findGutter(words: readonly LaidWord[], blocked: readonly Block[]): Gutter | null {
  const rows = textRows(words).slice(0, MOST_ROWS);
  if (rows.length < LEAST_LINES) return null;
  const left = Math.min(...rows.map(({ x }) => x));
  const right = Math.max(...rows.map((row) => row.right));
  let best: { gutter: Gutter; lines: number } | null = null;
  for (const x of likelyPlaces(rows, left, right)) {
    for (const stretch of clearStretches(rows, x, blocked)) {
      if (stretch.length < LEAST_LINES || stretch.length <= (best?.lines ?? 0)) continue;
      const isBefore = (word: LaidWord): boolean => word.right <= x;
      const isBehind = (word: LaidWord): boolean => word.x >= x;
      const left = proseOf(stretch, isBefore);
      const right = proseOf(stretch, isBehind);
      // A table may stand in one of the columns, where the other is running text from top to bottom; in both where their
      // lines do not stand on one another's.
      if (left === 'none' || right === 'none') continue;
      if (left === 'some' && right === 'some' && !standApart(linesOf(stretch, isBefore), linesOf(stretch, isBehind)))
        continue;
      best = {
        gutter: { x, top: (stretch[0]?.top ?? 0) - 1, bottom: (stretch.at(-1)?.bottom ?? 0) + 1 },
        lines: stretch.length,
      };
    }
  }
  return best?.gutter ?? null;
}

/** The middles of wide gaps that come back, those of most rows first. */
export function likelyPlaces(rows: readonly TextRow[], left: number, right: number): number[] {
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
export function clearStretches(rows: readonly TextRow[], x: number, blocked: readonly Block[]): TextRow[][] {
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

/**
 * How much of one side is running text: lines of several words each, filling the width of the side. "all" when most lines are,
 * "some" when at least five lines and a quarter of them are.
 */
function proseOf(rows: readonly TextRow[], isOnSide: (word: LaidWord) => boolean): 'all' | 'some' | 'none' {
  const lines = rows.map(({ words }) => words.filter(isOnSide)).filter(({ length }) => length > 0);
  if (lines.length < LEAST_LINES) return 'none';
  const edges = lines.map((line) => ({ x: line[0]?.x ?? 0, right: line.at(-1)?.right ?? 0 }));
  const width = Math.max(...edges.map(({ right }) => right)) - Math.min(...edges.map(({ x }) => x));
  const isFull = (line: readonly LaidWord[]): boolean => (line.at(-1)?.right ?? 0) - (line[0]?.x ?? 0) > 0.65 * width;
  const full = lines.filter(isFull);
  const words = lines.reduce((sum, { length }) => sum + length, 0);
  const texts = lines.reduce((sum, line) => sum + textsIn(line), 0);
  if (full.length * 2 >= lines.length && words >= 3.4 * lines.length && texts * 4 >= words * 3) return 'all';
  const running = full.filter((line) => line.length >= 4 && textsIn(line) * 4 >= line.length * 3 && !hasWideGap(line));
  return running.length >= LEAST_LINES && running.length * 4 >= lines.length ? 'some' : 'none';
}

function textsIn(line: readonly LaidWord[]): number {
  return line.filter(({ kind }) => kind === 'text').length;
}

function hasWideGap(line: readonly LaidWord[]): boolean {
  return line.some((word, index) => word.x - (line[index - 1]?.right ?? word.x) > 1.5 * word.size);
}

/** The words of rows on one side. */
export function linesOf(rows: readonly TextRow[], isOnSide: (word: LaidWord) => boolean): TextRow[] {
  return rows.flatMap(({ words }) => {
    const own = words.filter(isOnSide);
    return own.length > 0 ? [rowOf(own)] : [];
  });
}

/** Whether the lines of one side mostly do not stand on those of the other, by the half point. */
export function standApart(left: readonly TextRow[], right: readonly TextRow[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const places = new Set(many.map(({ baseline }) => Math.round(baseline * 2)));
  const together = few.filter(({ baseline }) => {
    const at = Math.round(baseline * 2);
    return [at - 1, at, at + 1].some((place) => places.has(place));
  });
  return few.length > 0 && together.length * 2 < few.length;
}

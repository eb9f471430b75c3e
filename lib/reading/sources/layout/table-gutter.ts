import { clearStretches, likelyPlaces, linesOf, standApart, type Block, type Gutter } from './gutter';
import type { LaidWord } from './laid-word';
import { segmentsOf, textOf, type Segment } from './segment';
import { textRows, type TextRow } from './text-row';

const LEAST_ROWS = 3;
const MOST_ROWS = 600;

/**
 * The strip that parts two tables side by side: on both sides stand labels with figures behind them, and something shows
 * that they are no columns of one table: their lines stand at different heights, each has a caption of its own, or the
 * heading of the labels comes twice.
 */
export function findTableGutter(words: readonly LaidWord[], blocked: readonly Block[]): Gutter | null {
  const rows = textRows(words).slice(0, MOST_ROWS);
  if (rows.length < LEAST_ROWS) return null;
  const left = Math.min(...rows.map(({ x }) => x));
  const right = Math.max(...rows.map((row) => row.right));
  let best: { gutter: Gutter; lines: number; room: number } | null = null;
  for (const x of likelyPlaces(rows, left, right))
    for (const stretch of clearStretches(rows, x, blocked)) {
      const before = sideOf(stretch, (word) => word.right <= x);
      const behind = sideOf(stretch, (word) => word.x >= x);
      if (!before || !behind || !arePartedTables(before, behind)) continue;
      const room = behind.x - Math.max(...before.lines.map(({ right }) => right));
      const lines = stretch.length;
      if (best && (lines < best.lines || (lines === best.lines && room <= best.room))) continue;
      best = { gutter: { x, top: (stretch[0]?.top ?? 0) - 1, bottom: (stretch.at(-1)?.bottom ?? 0) + 1 }, lines, room };
    }
  return best?.gutter ?? null;
}

/** The lines on one side of a strip. */
interface TableSide {
  readonly lines: readonly TextRow[];
  readonly segments: readonly (readonly Segment[])[];
  /** Where its labels begin. */
  readonly x: number;
}

/** The lines on a side when they are those of a table: labels below one another with figures behind them. */
function sideOf(stretch: readonly TextRow[], isOnSide: (word: LaidWord) => boolean): TableSide | null {
  const lines = linesOf(stretch, isOnSide);
  const segments = lines.map((line) => segmentsOf(line));
  const rows = segments.filter(
    (line) => line.length > 1 && line[0]?.isValue === false && line.some(({ isValue }) => isValue),
  );
  if (rows.length < LEAST_ROWS || rows.length * 3 < lines.length) return null;
  const starts = rows.map((line) => line[0]?.x ?? 0);
  const x = Math.min(...lines.map((line) => line.x));
  const aligned = starts.filter((start) => start - x < 2).length;
  return aligned * 3 >= rows.length * 2 ? { lines, segments, x } : null;
}

function arePartedTables(left: TableSide, right: TableSide): boolean {
  return standApart(left.lines, right.lines) || areCaptioned(left, right) || haveSameCorner(left, right);
}

/** Whether the first line of both sides is a caption at its left, with a heading of several columns right below it. */
function areCaptioned(left: TableSide, right: TableSide): boolean {
  const isCaptioned = ({ segments: [first, second], x }: TableSide): boolean =>
    first?.length === 1 &&
    first[0]?.isValue === false &&
    first[0].x - x < 6 &&
    (second?.length ?? 0) > 1 &&
    textOf(first[0].words).length > 8;
  const [own, other] = [left.lines[0], right.lines[0]];
  return (
    own !== undefined &&
    other !== undefined &&
    Math.abs(own.baseline - other.baseline) < 0.4 * own.size &&
    isCaptioned(left) &&
    isCaptioned(right)
  );
}

function haveSameCorner(left: TableSide, right: TableSide): boolean {
  const cornerOf = ({ segments: [first] }: TableSide): string =>
    first && first.length > 1 && first[0]?.isValue === false ? textOf(first[0].words).toLowerCase() : '';
  return cornerOf(left) !== '' && cornerOf(left) === cornerOf(right);
}

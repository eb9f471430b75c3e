import type { GraphicsState } from './graphics-state';
import { intersection, transformedX, transformedY, type Rectangle } from './matrix';
import { isList, numberIn } from './operator-arguments';
import { OPERATOR, PATH_STEP } from './operator-codes';
import type { DrawnFill, DrawnStroke } from './page-drawing';

export interface PathTarget {
  readonly strokes: DrawnStroke[];
  readonly fills: DrawnFill[];
}

/** Points off the straight that still make a straight edge. */
const STRAIGHT = 0.5;

/** Keeps the straight strokes and the rectangular areas of one painted path; curves are no rulings. */
export function drawPath(operator: number, path: unknown, state: GraphicsState, target: PathTarget): void {
  const strokes = isStroking(operator) && state.strokeAlpha > 0;
  const fills = isFilling(operator) && state.fillAlpha > 0;
  if (!strokes && !fills) return;
  for (const subpath of subpaths(path, state)) {
    if (strokes) strokeSubpath(subpath, state, target.strokes);
    if (fills) fillSubpath(subpath, state, target.fills);
  }
}

function isStroking(operator: number): boolean {
  return (
    operator === OPERATOR.stroke ||
    operator === OPERATOR.closeStroke ||
    operator === OPERATOR.fillStroke ||
    operator === OPERATOR.eoFillStroke ||
    operator === OPERATOR.closeFillStroke ||
    operator === OPERATOR.closeEOFillStroke
  );
}

function isFilling(operator: number): boolean {
  return (
    operator === OPERATOR.fill ||
    operator === OPERATOR.eoFill ||
    operator === OPERATOR.fillStroke ||
    operator === OPERATOR.eoFillStroke ||
    operator === OPERATOR.closeFillStroke ||
    operator === OPERATOR.closeEOFillStroke
  );
}

interface Subpath {
  readonly xs: number[];
  readonly ys: number[];
  /** By the index of the point that it leads to. */
  readonly curved: Set<number>;
}

function subpaths(path: unknown, state: GraphicsState): Subpath[] {
  const found: Subpath[] = [];
  if (!isList(path)) return found;
  let current: Subpath | null = null;
  const begin = (x: number, y: number): Subpath => {
    const started = { xs: [x], ys: [y], curved: new Set<number>() };
    found.push(started);
    return started;
  };
  for (let index = 0; index < path.length;) {
    const step = numberIn(path, index);
    const length =
      step === PATH_STEP.closePath ? 0 : step === PATH_STEP.curveTo ? 6 : step === PATH_STEP.quadraticCurveTo ? 4 : 2;
    if (step === PATH_STEP.closePath) {
      const x = current?.xs[0];
      const y = current?.ys[0];
      if (current && x !== undefined && y !== undefined) {
        current.xs.push(x);
        current.ys.push(y);
        current = begin(x, y);
      }
      index += 1;
      continue;
    }
    const endX = numberIn(path, index + length - 1);
    const endY = numberIn(path, index + length);
    const x = transformedX(state.transform, endX, endY);
    const y = transformedY(state.transform, endX, endY);
    if (step === PATH_STEP.moveTo || !current) current = begin(x, y);
    else {
      if (step !== PATH_STEP.lineTo) current.curved.add(current.xs.length);
      current.xs.push(x);
      current.ys.push(y);
    }
    index += 1 + length;
  }
  return found.filter(({ xs }) => xs.length > 1);
}

function strokeSubpath({ xs, ys, curved }: Subpath, state: GraphicsState, into: DrawnStroke[]): void {
  const { clip } = state;
  if (!clip) return;
  for (let index = 1; index < xs.length; index += 1) {
    if (curved.has(index)) continue;
    const [x1, y1] = [xs[index - 1] ?? 0, ys[index - 1] ?? 0];
    const [x2, y2] = [xs[index] ?? 0, ys[index] ?? 0];
    if (Math.abs(x1 - x2) > STRAIGHT && Math.abs(y1 - y2) > STRAIGHT) continue;
    const seen = intersection(grown(clip), {
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      right: Math.max(x1, x2),
      bottom: Math.max(y1, y2),
    });
    if (seen) into.push({ x1: seen.left, y1: seen.top, x2: seen.right, y2: seen.bottom, isWhite: state.strokesWhite });
  }
}

/** A line on the very edge of what may be painted is half seen. */
function grown({ left, top, right, bottom }: Rectangle): Rectangle {
  return { left: left - STRAIGHT, top: top - STRAIGHT, right: right + STRAIGHT, bottom: bottom + STRAIGHT };
}

function fillSubpath({ xs, ys, curved }: Subpath, state: GraphicsState, into: DrawnFill[]): void {
  if (curved.size > 0 || xs.length < 3 || !state.clip) return;
  const box = boxAround(xs, ys);
  for (let index = 0; index < xs.length; index += 1) {
    const x = xs[index] ?? 0;
    const y = ys[index] ?? 0;
    if (Math.min(x - box.left, box.right - x) > STRAIGHT || Math.min(y - box.top, box.bottom - y) > STRAIGHT) return;
  }
  const seen = intersection(state.clip, box);
  if (seen) into.push({ ...seen, isWhite: state.fillsWhite });
}

function boxAround(xs: readonly number[], ys: readonly number[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < xs.length; index += 1) {
    const x = xs[index] ?? 0;
    const y = ys[index] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

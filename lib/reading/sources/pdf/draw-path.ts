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
  const found = subpaths(path, state);
  if (strokes) for (const subpath of found) strokeSubpath(subpath, state, target.strokes);
  if (!fills || !state.clip) return;
  const boxes = paintedBoxes(found.map(outlineOf));
  const isOpaque = state.fillAlpha >= 1 && !state.blends && !state.fillsPattern;
  for (const box of boxes) {
    const seen = intersection(state.clip, box);
    if (seen) target.fills.push({ ...seen, isWhite: state.fillsWhite, isOpaque });
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

/** A subpath as an area: the box around it, and what it is. */
interface Outline extends Rectangle {
  readonly shape: 'rectangle' | 'frame' | 'other';
}

function outlineOf({ xs, ys, curved }: Subpath): Outline {
  const box = boxAround(xs, ys);
  const isOff = (x: number, y: number): boolean =>
    Math.min(x - box.left, box.right - x) > STRAIGHT && Math.min(y - box.top, box.bottom - y) > STRAIGHT;
  if (curved.size > 0 || xs.length < 3 || xs.some((x, index) => isOff(x, ys[index] ?? 0)))
    return { ...box, shape: 'other' };
  const isFull = areaOf(xs, ys) * 2 >= (box.right - box.left) * (box.bottom - box.top);
  return { ...box, shape: isFull ? 'rectangle' : 'frame' };
}

/** What a closed line encloses. */
function areaOf(xs: readonly number[], ys: readonly number[]): number {
  let twice = 0;
  for (let index = 0; index < xs.length; index += 1) {
    const next = (index + 1) % xs.length;
    twice += (xs[index] ?? 0) * (ys[next] ?? 0) - (xs[next] ?? 0) * (ys[index] ?? 0);
  }
  return Math.abs(twice) / 2;
}

/** More areas in one path are not looked through for holes. */
const MOST_NESTED = 200;

/** The rectangles of one path: of a frame, and of an area with another one inside it, the four sides are painted. */
function paintedBoxes(outlines: readonly Outline[]): readonly Rectangle[] {
  if (outlines.length > MOST_NESTED) return outlines.filter(({ shape }) => shape === 'rectangle');
  const holes = new Set<Outline>();
  const painted = outlines.map((outline) => {
    const hole = outlines.find((inner) => inner !== outline && isInside(inner, outline));
    if (!hole) return { outline, boxes: boxesOf(outline) };
    holes.add(hole);
    return { outline, boxes: sidesOf(outline, hole) };
  });
  return painted.flatMap(({ outline, boxes }) => (holes.has(outline) ? [] : boxes));
}

function boxesOf(outline: Outline): readonly Rectangle[] {
  switch (outline.shape) {
    case 'rectangle':
      return [outline];
    case 'frame':
      return sidesOf(outline, outline);
    case 'other':
      return [];
  }
}

/** The four sides between an area and the hole in it; those of a frame that is its own hole have no width. */
function sidesOf(outer: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const { left, top, right, bottom } = outer;
  if (outer === hole)
    return [
      { left, top, right, bottom: top },
      { left, top: bottom, right, bottom },
      { left, top, right: left, bottom },
      { left: right, top, right, bottom },
    ];
  return [
    { left, top, right, bottom: hole.top },
    { left, top: hole.bottom, right, bottom },
    { left, top, right: hole.left, bottom },
    { left: hole.right, top, right, bottom },
  ];
}

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return inner.left > outer.left && inner.right < outer.right && inner.top > outer.top && inner.bottom < outer.bottom;
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

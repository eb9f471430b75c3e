import type { Ruling, Shade } from '../page-content';
import type { DrawnFill, DrawnStroke } from './page-drawing';
import type { PageSize } from './turn-upright';

/** The thickest filled box that is a line, in points. */
const THIN = 2.5;
const SHORTEST = 2;
/** Strokes that lie this near to one another are one line. */
const NEAR = 0.7;
/** Dashes are joined over a gap of this many points. */
const DASH_GAP = 3.5;
/** A fill that covers more of the page than this is its background. */
const BACKGROUND_SHARE = 0.85;
/** More lines than this are a drawing, not a table. */
const MOST_LINES = 20_000;

/**
 * The lines of a page: strokes, the sides of stroked rectangles and thin boxes, joined where they continue one another.
 * White lines count where they part shaded areas.
 */
export function findRulings(strokes: readonly DrawnStroke[], fills: readonly DrawnFill[]): Ruling[] {
  const shaded = fills.filter((fill) => !fill.isWhite && !isThin(fill));
  const isSeen = (isWhite: boolean, x: number, y: number): boolean =>
    !isWhite ||
    shaded
      .slice(0, MOST_LINES)
      .some(({ left, top, right, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1);
  const found: Ruling[] = [];
  for (const { x1, y1, x2, y2, isWhite } of strokes.slice(0, MOST_LINES))
    if (isSeen(isWhite, (x1 + x2) / 2, (y1 + y2) / 2)) found.push(ruling(x1, y1, x2, y2));
  for (const fill of fills.slice(0, MOST_LINES)) {
    const { left, top, right, bottom, isWhite } = fill;
    if (isThin(fill) && isSeen(isWhite, (left + right) / 2, (top + bottom) / 2))
      found.push(ruling(left, top, right, bottom));
  }
  return mergeRulings(found).filter(({ from, to }) => to - from >= SHORTEST);
}

function isThin({ left, top, right, bottom }: DrawnFill): boolean {
  return Math.min(right - left, bottom - top) <= THIN;
}

function ruling(x1: number, y1: number, x2: number, y2: number): Ruling {
  if (x2 - x1 >= y2 - y1) return { direction: 'horizontal', at: (y1 + y2) / 2, from: x1, to: x2 };
  return { direction: 'vertical', at: (x1 + x2) / 2, from: y1, to: y2 };
}

/** Joins lines that lie on one another or continue one another. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  for (const direction of ['horizontal', 'vertical'] as const) {
    const same = rulings.filter((line) => line.direction === direction).sort((a, b) => a.at - b.at);
    for (let start = 0; start < same.length;) {
      const first = same[start]?.at ?? 0;
      let end = start + 1;
      while (end < same.length && (same[end]?.at ?? 0) - first <= NEAR) end += 1;
      merged.push(...joined(same.slice(start, end)));
      start = end;
    }
  }
  return merged;
}

function joined(near: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = [];
  for (const line of [...near].sort((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && line.from <= last.to + DASH_GAP) {
      if (line.to > last.to) lines[lines.length - 1] = { ...last, to: line.to };
    } else lines.push(line);
  }
  return lines;
}

/** The shaded areas of a page, in painting order; its background and what is white is none. */
export function findShades(fills: readonly DrawnFill[], page: PageSize): Shade[] {
  return fills
    .filter(
      (fill) =>
        !fill.isWhite &&
        !isThin(fill) &&
        (fill.right - fill.left) * (fill.bottom - fill.top) < BACKGROUND_SHARE * page.width * page.height,
    )
    .slice(0, MOST_LINES)
    .map(({ left, top, right, bottom }) => ({ x: left, y: top, width: right - left, height: bottom - top }));
}

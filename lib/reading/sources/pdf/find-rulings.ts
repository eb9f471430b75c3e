import type { Ruling, Shade } from '../page-content';
import type { DrawnFill, DrawnStroke } from './page-drawing';
import type { PageSize } from './turn-upright';

/** The thickest filled box that is a line. */
const THIN = 2.5;
const SHORTEST = 2;
/** Strokes that lie this near to one another are one line. */
const NEAR = 0.7;
/** Dashes are joined over a gap of this many points. */
const DASH_GAP = 3.5;
/** A fill that covers more of the page than this is its background. */
const BACKGROUND_SHARE = 0.85;

/** The lines of a page: strokes and thin boxes, joined where they continue one another. */
export function findRulings(strokes: readonly DrawnStroke[], fills: readonly DrawnFill[]): Ruling[] {
  const found: Ruling[] = [];
  for (const { x1, y1, x2, y2, isWhite } of strokes) if (!isWhite) add(found, x1, y1, x2, y2);
  for (const { left, top, right, bottom, isWhite } of fills) {
    if (!isWhite && Math.min(right - left, bottom - top) <= THIN) add(found, left, top, right, bottom);
  }
  return mergeRulings(found).filter(({ from, to }) => to - from >= SHORTEST);
}

function add(into: Ruling[], x1: number, y1: number, x2: number, y2: number): void {
  if (x2 - x1 >= y2 - y1) into.push({ direction: 'horizontal', at: (y1 + y2) / 2, from: x1, to: x2 });
  else into.push({ direction: 'vertical', at: (x1 + x2) / 2, from: y1, to: y2 });
}

/** Joins lines that lie on one another or continue one another. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  for (const direction of ['horizontal', 'vertical'] as const) {
    const same = rulings.filter((ruling) => ruling.direction === direction).sort((a, b) => a.at - b.at);
    for (let start = 0; start < same.length;) {
      let end = start + 1;
      while (end < same.length && (same[end]?.at ?? 0) - (same[end - 1]?.at ?? 0) <= NEAR) end += 1;
      merged.push(...joined(same.slice(start, end)));
      start = end;
    }
  }
  return merged;
}

function joined(near: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = [];
  for (const ruling of [...near].sort((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && ruling.from <= last.to + DASH_GAP) {
      if (ruling.to > last.to) lines[lines.length - 1] = { ...last, to: ruling.to };
    } else lines.push(ruling);
  }
  return lines;
}

/** The shaded areas of a page; its background and what is white is none. */
export function findShades(fills: readonly DrawnFill[], page: PageSize): Shade[] {
  return fills
    .filter(
      ({ left, top, right, bottom, isWhite }) =>
        !isWhite &&
        Math.min(right - left, bottom - top) > THIN &&
        (right - left) * (bottom - top) < BACKGROUND_SHARE * page.width * page.height,
    )
    .map(({ left, top, right, bottom }) => ({ x: left, y: top, width: right - left, height: bottom - top }));
}

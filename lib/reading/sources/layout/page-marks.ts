import type { Ruling, Shade } from '../page-content';

/** What is drawn on a page besides its words: merged rulings by direction, and shaded areas. */
export interface PageMarks {
  readonly horizontals: readonly Ruling[];
  readonly verticals: readonly Ruling[];
  readonly shades: readonly Shade[];
}

export const NO_MARKS: PageMarks = { horizontals: [], verticals: [], shades: [] };

/** A stretch of the page from left to right, in points. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The highest shaded area that is the ground of one cell, in sizes of its letters. */
const HIGHEST_CELL = 12;
/** A shaded area or the room between two rulings that takes up more of a table than this is no cell of it. */
const WIDEST_CELL = 0.9;

/** The marks that lie between two x. */
export function marksBetween({ horizontals, verticals, shades }: PageMarks, left: number, right: number): PageMarks {
  return {
    horizontals: horizontals.filter(({ from, to }) => from < right && to > left),
    verticals: verticals.filter(({ at }) => at > left - 4 && at < right + 4),
    shades: shades.filter(({ x, width }) => x < right && x + width > left),
  };
}

/**
 * The room of the cell that words stand in, as its ground or the upright rulings beside them show it; null where nothing is
 * drawn around them. `table` is the stretch of the whole table.
 */
export function cellBounds(
  words: Stretch,
  { baseline, size }: { readonly baseline: number; readonly size: number },
  { verticals, shades }: PageMarks,
  table: Stretch,
): Stretch | null {
  const y = baseline - 0.3 * size;
  const widest = WIDEST_CELL * (table.right - table.left);
  let ground: Stretch | null = null;
  for (const shade of shades) {
    const right = shade.x + shade.width;
    if (y < shade.y || y > shade.y + shade.height || shade.height > HIGHEST_CELL * size || shade.width > widest)
      continue;
    if (words.left < shade.x - 1 || words.right > right + 1) continue;
    if (ground === null || shade.width < ground.right - ground.left) ground = { left: shade.x, right };
  }
  if (ground) return ground;
  let [left, right, count] = [-Infinity, Infinity, 0];
  for (const { at, from, to } of verticals) {
    if (y < from || y > to) continue;
    count += 1;
    if (at <= words.left + 1) left = Math.max(left, at);
    else if (at >= words.right - 1) right = Math.min(right, at);
    else return null;
  }
  const bounds = { left: Math.max(left, table.left - 2 * size), right: Math.min(right, table.right + 2 * size) };
  return count > 0 && bounds.right - bounds.left < widest ? bounds : null;
}

/** The indexes of the columns whose middle lies in a stretch. */
export function columnsWithin(columns: readonly Stretch[], { left, right }: Stretch): number[] {
  return columns.flatMap((column, index) => {
    const middle = (column.left + column.right) / 2;
    return middle > left && middle < right ? [index] : [];
  });
}

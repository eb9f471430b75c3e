import type { LineFacts } from './row-evidence';

/** On which line of a label that runs over several its figures stand. */
export type FigurePlace = 'first' | 'middle' | 'last';

const LEAST_VOTES = 2;
const WEIGHT = 1.2;

/** Where most rows of several lines have their figures; null when they do not agree. */
export function figurePlace(lines: readonly LineFacts[], rows: readonly (readonly number[])[]): FigurePlace | null {
  const votes = new Map<FigurePlace, number>();
  let count = 0;
  for (const row of rows) {
    const place = placeOf(lines, row[0] ?? 0, (row.at(-1) ?? 0) + 1);
    if (place === null) continue;
    votes.set(place, (votes.get(place) ?? 0) + 1);
    count += 1;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_VOTES && best[1] * 3 >= count * 2 ? best[0] : null;
}

/** How much the place of the figures speaks for lines `from` to `end` as one row, where a place is customary. */
export function placeScore(lines: readonly LineFacts[], from: number, end: number, custom: FigurePlace | null): number {
  if (custom === null) return 0;
  const place = placeOf(lines, from, end);
  if (place === null) return 0;
  return place === custom ? WEIGHT : -WEIGHT;
}

/** Null for rows of one line of label. */
function placeOf(lines: readonly LineFacts[], from: number, end: number): FigurePlace | null {
  const row = lines.slice(from, end);
  const figures = row.find(({ isAnchor }) => isAnchor);
  const labels = row.filter(({ label }) => label !== '');
  const [first, last] = [labels[0], labels.at(-1)];
  if (!figures || !first || !last || first === last) return null;
  const middle = (first.baseline + last.baseline) / 2;
  const tolerance = 0.3 * figures.size;
  if (Math.abs(figures.baseline - first.baseline) < tolerance) return 'first';
  if (Math.abs(figures.baseline - last.baseline) < tolerance) return 'last';
  return Math.abs(figures.baseline - middle) < tolerance ? 'middle' : null;
}

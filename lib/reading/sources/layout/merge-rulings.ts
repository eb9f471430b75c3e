import type { Ruling } from '../page-content';

/** Lines nearer to one another than this are the two edges of one line, in points. */
const SAME_LINE = 2.6;
/** Pieces of a line that lie no further apart are one line. */
const SAME_STROKE = 3.2;
/** A page with more rulings is a drawing. */
const MOST_RULINGS = 12_000;
const SHORTEST = 4;

/** Rulings with those of one line joined: pieces end to end, double lines, the two edges of a thin box. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  const usable = rulings.filter(
    ({ at, from, to }) => [at, from, to].every(Number.isFinite) && Math.abs(to - from) >= SHORTEST,
  );
  if (usable.length > MOST_RULINGS) return [];
  return (['horizontal', 'vertical'] as const).flatMap((direction) =>
    mergeParallel(
      usable
        .filter((ruling) => ruling.direction === direction)
        .map(({ at, from, to }) => ({ direction, at, from: Math.min(from, to), to: Math.max(from, to) })),
    ),
  );
}

function mergeParallel(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  let band: Ruling[] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const first = band[0];
    if (first && ruling.at - first.at > SAME_LINE) {
      merged.push(...mergeBand(band));
      band = [];
    }
    band.push(ruling);
  }
  merged.push(...mergeBand(band));
  return merged;
}

/** Joins the pieces of (nearly) one line that touch. */
function mergeBand(band: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  for (const ruling of [...band].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && ruling.from - last.to <= SAME_STROKE) {
      const isLonger = ruling.to - ruling.from > last.to - last.from;
      merged[merged.length - 1] = {
        ...last,
        at: isLonger ? ruling.at : last.at,
        to: Math.max(last.to, ruling.to),
      };
    } else merged.push(ruling);
  }
  return merged;
}

import type { Ruling } from '../page-content';
import type { RulingNet } from './ruling-net';

/** The cells that rulings enclose: `xs` and `ys` are the edges of columns and bands, cells cover ranges of both. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

export interface LatticeCell {
  readonly band: number;
  readonly column: number;
  readonly bands: number;
  readonly columns: number;
}

/** Edges nearer than this are one edge, in points. */
const SAME_EDGE = 3.6;
/** A net with more places than this is a drawing. */
const MOST_PLACES = 40_000;
/** A line parts two places when it runs along at least this share of their common edge. */
const PARTING_SHARE = 0.5;

/** The lattice of a net, or null when it has too many places to be a table. */
export function latticeOf(net: RulingNet): Lattice | null {
  const xs = edges([net.left, ...net.verticals.map(({ at }) => at), net.right]);
  const ys = edges([net.top, ...net.horizontals.map(({ at }) => at), net.bottom]);
  const [columns, bands] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || bands < 1 || columns * bands > MOST_PLACES) return null;
  const isPartedRight = coverage(net.verticals, xs, ys);
  const isPartedBelow = coverage(net.horizontals, ys, xs);
  const parent = Array.from({ length: columns * bands }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (let band = 0; band < bands; band += 1)
    for (let column = 0; column < columns; column += 1) {
      const place = band * columns + column;
      if (column + 1 < columns && !isPartedRight(column + 1, band)) parent[rootOf(place + 1)] = rootOf(place);
      if (band + 1 < bands && !isPartedBelow(band + 1, column)) parent[rootOf(place + columns)] = rootOf(place);
    }
  const places = new Map<number, number[]>();
  parent.forEach((_, index) => {
    const root = rootOf(index);
    const list = places.get(root) ?? [];
    list.push(index);
    places.set(root, list);
  });
  return { xs, ys, cells: [...places.values()].flatMap((list) => rectangles(list, columns)) };
}

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const value of sorted) if (kept.length === 0 || value - (kept.at(-1) ?? 0) > SAME_EDGE) kept.push(value);
  return kept;
}

/** Whether lines at edge `index` cover place number `place` along the other direction. */
function coverage(
  lines: readonly Ruling[],
  at: readonly number[],
  along: readonly number[],
): (index: number, place: number) => boolean {
  const byEdge = new Map<number, Ruling[]>();
  for (const line of lines) {
    const index = at.findLastIndex((edge) => edge <= line.at + 0.01);
    const list = byEdge.get(index) ?? [];
    list.push(line);
    byEdge.set(index, list);
  }
  return (index, place) => {
    const [from, to] = [along[place] ?? 0, along[place + 1] ?? 0];
    const covered = (byEdge.get(index) ?? []).reduce(
      (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
      0,
    );
    return covered >= PARTING_SHARE * (to - from);
  };
}

/** Joined places as one cell when they fill a rectangle, else as one cell for every band of them. */
function rectangles(places: readonly number[], columns: number): LatticeCell[] {
  const bandOf = (place: number): number => Math.floor(place / columns);
  const columnOf = (place: number): number => place % columns;
  const box = boxOfPlaces(places, bandOf, columnOf);
  if (box.bands * box.columns === places.length) return [box];
  const byBand = new Map<number, number[]>();
  for (const place of places) {
    const list = byBand.get(bandOf(place)) ?? [];
    list.push(place);
    byBand.set(bandOf(place), list);
  }
  return [...byBand.values()].flatMap((list) => {
    const run = boxOfPlaces(list, bandOf, columnOf);
    if (run.columns === list.length) return [run];
    return list.map((place) => ({ band: bandOf(place), column: columnOf(place), bands: 1, columns: 1 }));
  });
}

function boxOfPlaces(
  places: readonly number[],
  bandOf: (place: number) => number,
  columnOf: (place: number) => number,
): LatticeCell {
  let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const place of places) {
    top = Math.min(top, bandOf(place));
    bottom = Math.max(bottom, bandOf(place));
    left = Math.min(left, columnOf(place));
    right = Math.max(right, columnOf(place));
  }
  return { band: top, column: left, bands: bottom - top + 1, columns: right - left + 1 };
}

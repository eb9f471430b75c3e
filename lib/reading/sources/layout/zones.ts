import type { DraftTable } from './draft-table';
import { findGutter } from './gutter';
import type { LaidWord } from './laid-word';
import { findTableGutter } from './table-gutter';
import { textRows } from './text-row';

/** A part of a page that is read from top to bottom. */
export type Zone =
  | { readonly kind: 'table'; readonly table: DraftTable }
  | { readonly kind: 'words'; readonly words: readonly LaidWord[]; readonly left: number; readonly right: number };

/** Columns of columns are looked for so deep. */
const DEEPEST = 5;

/** The zones of a page in reading order: columns of text from left to right, tables where they stand. */
export function findZones(words: readonly LaidWord[], tables: readonly DraftTable[], depth = 0): Zone[] {
  if (words.length === 0 && tables.length === 0) return [];
  const gutter = depth < DEEPEST ? (findGutter(words, tables) ?? findTableGutter(words, tables)) : null;
  if (gutter) {
    const { x, top, bottom } = gutter;
    const isAbove = (y: number): boolean => y < top;
    const isBelow = (y: number): boolean => y > bottom;
    const part = (wordTest: (word: LaidWord) => boolean, tableTest: (table: DraftTable) => boolean): Zone[] =>
      findZones(words.filter(wordTest), tables.filter(tableTest), depth + 1);
    const isInside = (y: number): boolean => !isAbove(y) && !isBelow(y);
    const isLeft = (item: { readonly right: number; readonly left?: number; readonly x?: number }): boolean =>
      ((item.left ?? item.x ?? 0) + item.right) / 2 < x;
    const middle = (table: DraftTable): number => (table.top + table.bottom) / 2;
    return [
      ...part(
        (word) => isAbove(word.baseline),
        (table) => isAbove(middle(table)),
      ),
      ...part(
        (word) => isInside(word.baseline) && isLeft(word),
        (table) => isInside(middle(table)) && isLeft(table),
      ),
      ...part(
        (word) => isInside(word.baseline) && !isLeft(word),
        (table) => isInside(middle(table)) && !isLeft(table),
      ),
      ...part(
        (word) => isBelow(word.baseline),
        (table) => isBelow(middle(table)),
      ),
    ];
  }
  return aroundTables(words, tables, depth);
}

/** Words above a table, the table, the words below; tables side by side one after the other, each with its own words. */
function aroundTables(words: readonly LaidWord[], tables: readonly DraftTable[], depth: number): Zone[] {
  const [first, ...others] = [...tables].sort((a, b) => a.top - b.top || a.left - b.left);
  if (!first) return words.length > 0 ? [wordsZone(words)] : [];
  const beside = others.filter((table) => table.top < first.bottom - 2 && isApart(table, first));
  const band = [first, ...beside].sort((a, b) => a.left - b.left);
  let bottom = Math.max(...band.map((table) => table.bottom));
  const top = band.length > 1 && depth < DEEPEST ? captionTop(words, band) : first.top;
  const above = words.filter((word) => word.baseline < top + 2);
  let rest = words.filter((word) => word.baseline >= top + 2);
  const zones: Zone[] = above.length > 0 ? [wordsZone(above)] : [];
  if (band.length > 1 && depth < DEEPEST) {
    bottom = Math.max(bottom, ...others.filter((table) => table.top < bottom - 2).map((table) => table.bottom));
    const cuts = cutsBetween(band);
    const inBand = others.filter((table) => table.top < bottom - 2).concat(first);
    const within = rest.filter((word) => word.baseline < bottom + 2);
    rest = rest.filter((word) => word.baseline >= bottom + 2);
    const edges = [-Infinity, ...cuts, Infinity];
    edges.slice(1).forEach((right, index) => {
      const left = edges[index] ?? -Infinity;
      const isIn = (x: number): boolean => x >= left && x < right;
      zones.push(
        ...aroundTables(
          within.filter((word) => isIn((word.x + word.right) / 2)),
          inBand.filter((table) => isIn((table.left + table.right) / 2)),
          depth + 1,
        ),
      );
    });
    return [
      ...zones,
      ...findZones(
        rest,
        others.filter((table) => !inBand.includes(table)),
        depth + 1,
      ),
    ];
  }
  zones.push({ kind: 'table', table: first });
  return [...zones, ...aroundTables(rest, others, depth)];
}

function isApart(a: DraftTable, b: DraftTable): boolean {
  return a.left > b.right - 2 || b.left > a.right - 2;
}

/** Where the captions above tables side by side begin: rows right above that leave the gaps between them free. */
function captionTop(words: readonly LaidWord[], band: readonly DraftTable[]): number {
  let top = Math.min(...band.map((table) => table.top));
  const cuts = cutsBetween(band);
  const rows = textRows(words.filter((word) => word.baseline < top + 2)).reverse();
  for (const row of rows.slice(0, 3)) {
    const isClose = top - row.baseline < 2.2 * row.size;
    const isCrossing = row.words.some((word) => cuts.some((cut) => word.x < cut && word.right > cut));
    const sides = new Set(row.words.map((word) => cuts.filter((cut) => word.x > cut).length));
    if (!isClose || isCrossing || sides.size < band.length) break;
    top = row.top - 3;
  }
  return top;
}

function cutsBetween(band: readonly DraftTable[]): number[] {
  return band.slice(1).map((table, index) => ((band[index]?.right ?? 0) + table.left) / 2);
}

function wordsZone(words: readonly LaidWord[]): Zone {
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map((word) => word.right));
  return { kind: 'words', words, left, right };
}

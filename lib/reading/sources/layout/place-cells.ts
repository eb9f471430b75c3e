import type { Column } from './cluster-columns';
import type { LaidWord } from './laid-word';
import { segmentOf, type Segment } from './segment';
import type { TextRow } from './text-row';
import { isValueKind } from './word-kind';

/** Words of one row that stand in one cell, or in a part of a cell that runs over several rows. */
export interface PlacedCell {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly words: readonly LaidWord[];
  readonly isValue: boolean;
}

/** A row of text with its words in columns. */
export interface PlacedRow {
  readonly row: TextRow;
  readonly cells: readonly PlacedCell[];
}

/** Puts the segments of a row into columns. Cells come from left to right and never share a column. */
export function placeCells(row: TextRow, segments: readonly Segment[], columns: readonly Column[]): PlacedRow {
  const cut = cutAtColumns(segments, columns, row.size);
  const hasValues = cut.some(({ isValue }) => isValue) && cut.length > 1;
  const placed = cut.map((segment) => ({ segment, ...rangeOf(segment, columns, hasValues) }));
  const cells: PlacedCell[] = [];
  placed.forEach(({ segment, from, to }, index) => {
    const last = cells.at(-1);
    const next = placed[index + 1];
    const start = last && from <= last.to ? Math.min(last.to + 1, to) : from;
    const end = next && next.from <= to && next.from > start ? next.from - 1 : to;
    if (last && start <= last.to) cells[cells.length - 1] = merge(last, segment);
    else cells.push({ from: start, to: Math.max(start, end), words: segment.words, isValue: segment.isValue });
  });
  return { row, cells };
}

function merge(cell: PlacedCell, segment: Segment): PlacedCell {
  const words = [...cell.words, ...segment.words];
  return { ...cell, words, isValue: segmentOf(words).isValue };
}

function overlap(column: Column, segment: { readonly x: number; readonly right: number }): number {
  return Math.min(column.right, segment.right) - Math.max(column.left, segment.x);
}

/** The columns that a segment stands in: those it overlaps by more than a trace, else the nearest. */
function rangeOf(segment: Segment, columns: readonly Column[], hasValues: boolean): { from: number; to: number } {
  const touched = columns
    .map((column, index) => ({ index, share: overlap(column, segment) }))
    .filter(({ share }) => share > Math.min(1.5, (segment.right - segment.x) * 0.25));
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) {
    const at = nearest(columns, segment);
    return { from: at, to: at };
  }
  if (first.index === last.index) return { from: first.index, to: first.index };
  if (segment.isValue) {
    const best = touched.reduce((a, b) => (b.share > a.share ? b : a)).index;
    return { from: best, to: best };
  }
  if (hasValues && first.index === 0) return { from: 0, to: reachOfLabel(segment, columns, last.index) };
  return { from: first.index, to: last.index };
}

/** A label beside figures stays in its own column, unless it fills columns of words as well. */
function reachOfLabel(segment: Segment, columns: readonly Column[], last: number): number {
  let to = 0;
  while (to < last) {
    const next = columns[to + 1];
    if (!next || next.isValue || overlap(next, segment) < 0.5 * (next.right - next.left)) break;
    to += 1;
  }
  return to;
}

function nearest(columns: readonly Column[], segment: Segment): number {
  let [best, distance] = [0, Infinity];
  columns.forEach((column, index) => {
    const away = Math.max(column.left - segment.right, segment.x - column.right);
    if (away < distance) [best, distance] = [index, away];
  });
  return best;
}

/** Cuts segments whose words turn out to stand in different columns: a figure close behind a long label, tight headings. */
function cutAtColumns(segments: readonly Segment[], columns: readonly Column[], size: number): Segment[] {
  return segments.flatMap((segment, index) => {
    if (segment.words.length < 2) return [segment];
    const next = segments[index + 1];
    const free = columns.filter(
      (column) => column.isValue && column.left > segment.x && (!next || column.right < next.x + 0.5 * size),
    );
    const tail = tailFigure(segment, free, size);
    if (tail > 0) return [segmentOf(segment.words.slice(0, tail)), segmentOf(segment.words.slice(tail))];
    return cutAtGaps(segment, columns, size);
  });
}

/** Index of the first word of a figure that ends a label and stands exactly in a free column; 0 when there is none. */
function tailFigure(segment: Segment, free: readonly Column[], size: number): number {
  if (segment.isValue) return 0;
  const { words } = segment;
  const column = free.find(({ right }) => Math.abs(right - segment.right) < 0.35 * size);
  if (!column) return 0;
  let at = words.length;
  while (at > 0) {
    const word = words[at - 1];
    if (!word || word.kind === 'text' || word.x < column.left - 0.5 * size) break;
    at -= 1;
  }
  const first = words[at];
  const before = words[at - 1];
  if (at === 0 || !first || !before || !words.slice(at).some(({ kind }) => isValueKind(kind))) return 0;
  return first.x - before.right > 0.15 * size ? at : 0;
}

/** Cuts a segment at the gaps where the words before and behind stand in columns of their own. */
function cutAtGaps(segment: Segment, columns: readonly Column[], size: number): Segment[] {
  const parts: LaidWord[][] = [];
  for (const word of segment.words) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !isColumnGap(last, word, columns, size)) part.push(word);
    else parts.push([word]);
  }
  return parts.length === 1 ? [segment] : parts.map(segmentOf);
}

function isColumnGap(last: LaidWord, word: LaidWord, columns: readonly Column[], size: number): boolean {
  const gap = word.x - last.right;
  if (word.isGlued || gap < 0.4 * size) return false;
  const before = onlyColumn(columns, last);
  const after = onlyColumn(columns, word);
  return before >= 0 && after > before;
}

function onlyColumn(columns: readonly Column[], word: LaidWord): number {
  const touched = columns.flatMap((column, index) => (overlap(column, word) > 0.5 ? [index] : []));
  return touched.length === 1 ? (touched[0] ?? -1) : -1;
}

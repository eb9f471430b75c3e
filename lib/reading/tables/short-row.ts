import { cutPiece, isBlank, type Piece } from '../structure/piece';
import type { BodyReading, DraftCell } from './table-draft';
import { valueTail, type Legend, type ValueToken } from './value-token';

/** Where the cells of a column stand in the lines of the source. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A row with fewer cells than columns: the ways to place them, and whether the place on the line tells. */
export interface ShortRow {
  readonly readings: readonly BodyReading[];
  readonly isPlaced: boolean;
}

const MOST_SCANNED = 200;
const MOST_WAYS = 24;
const MOST_COLUMNS = 24;
/** A place on the line tells when the next best is at least so many characters worse. */
const CLEAR_MARGIN = 2;

/**
 * Where the columns of a table stand, from the chunks of its heading and from its rows with all their cells; null when
 * neither is set apart by more than single spaces.
 */
export function columnExtents(
  pieces: readonly Piece[],
  heading: Piece | undefined,
  from: number,
  count: number,
  legend: Legend,
): Extent[] | null {
  if (count > MOST_COLUMNS) return null;
  const extents: Extent[][] = Array.from({ length: count }, () => []);
  const add = (spans: readonly Extent[]): void => {
    spans.forEach((span, column) => extents[column]?.push(span));
  };
  if (heading) {
    const chunks = chunkSpans(heading);
    if (chunks.length === count + 1) add(chunks.slice(1));
  }
  for (const piece of pieces.slice(from, from + MOST_SCANNED)) {
    if (isBlank(piece) || !isSpaced(piece.text)) continue;
    const chunks = chunkSpans(piece);
    const tail = valueTail(piece.text, legend);
    if (chunks.length === count + 1 && tail.length === count)
      add(tail.map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end })));
  }
  if (extents.some((spans) => spans.length === 0)) return null;
  return extents.map((spans) => ({
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }));
}

/** The stretches of a line that stand at least two spaces apart, in offsets of the source line. */
function chunkSpans(piece: Piece): Extent[] {
  return Array.from(piece.text.matchAll(/\S+(?:\s\S+)*/g), (match) => ({
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length,
  }));
}

function isSpaced(text: string): boolean {
  return /\S\s{2,}\S/.test(text);
}

/**
 * Reads a line with fewer cells than the table has columns. Where the line is set in columns, the place of every cell
 * tells its column; else all ways are kept, the cells at the left first. Null when the line is a label that ends in a
 * number.
 */
export function shortRow(
  piece: Piece,
  tail: readonly ValueToken[],
  count: number,
  extents: readonly Extent[] | null,
): ShortRow | null {
  const [first] = tail;
  if (!first || tail.length >= count || count > MOST_COLUMNS) return null;
  const label = cutPiece(piece, 0, first.start);
  const isApart =
    /\s{2,}$/.test(piece.text.slice(0, first.start)) || (isBlank(label) && /^\s{2,}/.test(piece.source.text));
  if (extents && isApart) {
    const ways = placings(tail.length, count)
      .map((columns) => ({ columns, distance: distanceOf(columns, tail, piece, extents) }))
      .sort((left, right) => left.distance - right.distance);
    const [best, second] = ways;
    if (!best) return null;
    const isPlaced = !second || second.distance - best.distance >= CLEAR_MARGIN;
    const kept = isPlaced ? [best] : ways.slice(0, MOST_WAYS);
    return { readings: kept.map(({ columns }) => placed(piece, label, tail, columns, count)), isPlaced };
  }
  if (isBlank(label) || (tail.length < 2 && !isApart)) return null;
  const ways = placings(tail.length, count).slice(0, MOST_WAYS);
  return { readings: ways.map((columns) => placed(piece, label, tail, columns, count)), isPlaced: false };
}

/** The ways to give so many cells columns from left to right, the leftmost first. */
function placings(cells: number, count: number): number[][] {
  const ways: number[][] = [];
  const visit = (chosen: readonly number[], from: number): void => {
    if (ways.length >= 2_000) return;
    if (chosen.length === cells) {
      ways.push([...chosen]);
      return;
    }
    for (let column = from; column <= count - (cells - chosen.length); column += 1)
      visit([...chosen, column], column + 1);
  };
  visit([], 0);
  return ways;
}

/** How far the cells stand from the columns: the least of the distances between their left ends, right ends and middles. */
function distanceOf(
  columns: readonly number[],
  tail: readonly ValueToken[],
  piece: Piece,
  extents: readonly Extent[],
): number {
  return columns.reduce((sum, column, index) => {
    const token = tail[index];
    const extent = extents[column];
    if (!token || !extent) return Number.POSITIVE_INFINITY;
    const [start, end] = [piece.start + token.start, piece.start + token.end];
    const middles = Math.abs(start + end - extent.start - extent.end) / 2;
    return sum + Math.min(Math.abs(start - extent.start), Math.abs(end - extent.end), middles);
  }, 0);
}

function placed(
  piece: Piece,
  label: Piece,
  tail: readonly ValueToken[],
  columns: readonly number[],
  count: number,
): BodyReading {
  let edge = tail[0]?.start ?? 0;
  const cells = Array.from({ length: count }, (_, column): DraftCell => {
    const token = tail[columns.indexOf(column)];
    if (!columns.includes(column) || !token)
      return { token: { raw: '', start: edge, end: edge, state: 'blank', decimal: null, unit: null }, piece };
    edge = token.end;
    return { token, piece };
  });
  return { label, cells, merges: 0 };
}

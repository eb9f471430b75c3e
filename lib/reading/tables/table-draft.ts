import type { Piece } from '../structure/piece';
import type { TailReading, ValueToken } from './value-token';

/** A cell with the piece that it is printed in. */
export interface DraftCell {
  readonly token: ValueToken;
  readonly piece: Piece;
  /** The further pieces of a cell that runs over several lines. */
  readonly more?: readonly Piece[];
}

/** A line of a table's body: a label, its cells, or both. Several readings where spaces may be thousands separators. */
export interface BodyLine {
  /** What stands before the cells; blank when only cells stand on the line. */
  readonly label: Piece;
  readonly readings: readonly BodyReading[];
  /** Whether a blank line stands above it. */
  readonly isApart: boolean;
  /** The further pieces of a label that runs over several lines of one cell. */
  readonly more?: readonly Piece[];
  /** A code that stands in a column of its own. */
  readonly code?: Piece;
  /** What the source itself shows the line to be: a whole row, or the heading of a group. */
  readonly role?: 'row' | 'group';
  /** Fewer cells than columns stand on the line, and their place does not tell which are blank. */
  readonly isOpen?: true;
  /** A row without cells that is taken for a row, and could head a group. */
  readonly couldBeGroup?: true;
}

/** One way to divide a line in label and cells. */
export interface BodyReading {
  readonly label: Piece;
  readonly cells: readonly DraftCell[];
  readonly merges: number;
}

/** A row of a table before its group and kind are settled. */
export interface DraftRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly code: string | null;
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly cells: readonly DraftCell[];
  /** Index of the body line with its cells, to exchange one reading for another. */
  readonly line: number;
}

/** The readings of a line as cells in place. */
export function bodyReadings(
  piece: Piece,
  readings: readonly TailReading[],
  cut: (piece: Piece, from: number, to?: number) => Piece,
): BodyReading[] {
  return readings.map((reading) => ({
    label: cut(piece, 0, reading.labelEnd),
    cells: reading.cells.map((token) => ({ token, piece })),
    merges: reading.merges,
  }));
}

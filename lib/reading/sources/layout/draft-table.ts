import type { Column } from './cluster-columns';
import type { LaidWord } from './laid-word';
import type { TextRow } from './text-row';

/** A table of one page before it is lines and a grid. */
export interface DraftTable {
  readonly kind: 'ruled' | 'aligned';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Its lines from top to bottom, with every word of it. */
  readonly lines: readonly TextRow[];
  /** Where its columns lie, from left to right. */
  readonly columns: readonly Column[];
  /** The indexes of the lines that each row of the grid begins and ends with; rows without words share a line. */
  readonly rows: readonly DraftRow[];
  readonly cells: readonly DraftCell[];
}

export interface DraftRow {
  /** Index of its first line. */
  readonly line: number;
  readonly isHeading: boolean;
}

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its words line by line; none for a blank cell. */
  readonly parts: readonly CellPart[];
}

export interface CellPart {
  /** Index in the lines of the table. */
  readonly line: number;
  readonly words: readonly LaidWord[];
}

/** The words of a cell in order. */
export function wordsOf({ parts }: DraftCell): LaidWord[] {
  return parts.flatMap(({ words }) => words);
}

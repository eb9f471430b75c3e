import type { ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { pieceOf, type Piece } from '../structure/piece';
import type { Legend } from './value-token';

/** What a grid is read with. */
export interface GridContext {
  /** The part of the answer that it stands in. */
  readonly path: string | null;
  readonly legend: Legend;
  readonly hyphenated: ReadonlySet<string>;
  readonly words: string;
  readonly document: SourceDocument;
  /** Takes the heading that stands right above the grid out of the text; asked at most once. */
  readonly title: () => string | null;
}

/** The tables that a grid holds (several when they stand side by side), or its text when it holds none. */
export function readGrid(
  grid: number,
  context: GridContext,
): { readonly tables: readonly ReadTable[]; readonly text: readonly Piece[] } {
  const lines = context.document.lines.filter((line) => line.grid === grid);
  return { tables: [], text: lines.map((line) => pieceOf(line)) };
}

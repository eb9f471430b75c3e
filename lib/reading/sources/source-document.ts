import type { SourceLine } from './source-line';

/** What every kind of source is turned into before anything is read: lines, and the grids that some of them stand in. */
export interface SourceDocument {
  /** In reading order. */
  readonly lines: readonly SourceLine[];
  /** The tables that the source itself shows: by markup, by sheets, by ruling lines or by the alignment of its words. */
  readonly grids: readonly SourceGrid[];
  /** Null for sources without pages. */
  readonly pages: number | null;
  /** The size of every page in points, for sources with positions. */
  readonly pageSizes?: readonly { readonly width: number; readonly height: number }[];
  /** What went wrong or was left out while the source was opened, one sentence each ("Blad 3 is verborgen en niet gelezen."). */
  readonly warnings: readonly string[];
}

/** A rectangle of cells. Its lines follow one another in `SourceDocument.lines` and carry its index in `grid`. */
export interface SourceGrid {
  /** "declared" by markup or a sheet, "ruled" by lines on the page, "aligned" by the columns its words stand in. */
  readonly kind: 'declared' | 'ruled' | 'aligned';
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row, from left to right; a spanning cell once, at its first row and column. Places without a cell are blank. */
  readonly cells: readonly SourceCell[];
  /** What the source itself calls it: a caption, the name of a sheet. */
  readonly title: string | null;
}

export interface SourceCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Where its text stands, in order: indexes in `SourceDocument.lines` and offsets in their text; never empty (a blank cell has an empty stretch). */
  readonly stretches: readonly SourceStretch[];
  /** Whether the source marks it as a heading (`th`, a header row). */
  readonly isHeading: boolean;
  readonly isBold: boolean;
}

export interface SourceStretch {
  /** Index in `SourceDocument.lines`. */
  readonly line: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

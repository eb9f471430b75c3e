import type { PrintedLine } from '../../reading/sources/printed-line';
import type { SourceDocument } from '../../reading/sources/source-document';
import { hyphenatedWords } from '../../reading/structure/fold-text';
import { pieceOf, type Piece } from '../../reading/structure/piece';
import { readLegend } from '../../reading/tables/read-legend';
import type { Legend } from '../../reading/tables/value-token';

/** The source beside a reading, as the edits need it: its lines, and what the document says of its own signs. */
export interface ReviewSource {
  readonly lines: readonly PrintedLine[];
  readonly legend: Legend;
  readonly hyphenated: ReadonlySet<string>;
  /** The lines as a source without grids: what a person points at is read as text. */
  readonly document: SourceDocument;
}

export function reviewSource(lines: readonly PrintedLine[]): ReviewSource {
  return {
    lines,
    legend: readLegend(lines),
    hyphenated: hyphenatedWords(lines),
    document: { lines, grids: [], pages: null, warnings: [] },
  };
}

/** Where a line stands among the lines; -1 when there is none. */
export function lineIndex(source: ReviewSource, at: { readonly page: number; readonly line: number }): number {
  return source.lines.findIndex((each) => each.page === at.page && each.line === at.line);
}

/** The lines from one to another, both included, as pieces; none when one of them is not there. */
export function piecesBetween(
  source: ReviewSource,
  from: { readonly page: number; readonly line: number },
  to: { readonly page: number; readonly line: number },
): Piece[] {
  const [first, last] = [lineIndex(source, from), lineIndex(source, to)].sort((one, other) => one - other);
  if (first === undefined || last === undefined || first < 0) return [];
  return source.lines.slice(first, last + 1).map((line) => pieceOf(line));
}

/** Whether one place stands before another. */
export function isBefore(
  one: { readonly page: number; readonly line: number },
  other: { readonly page: number; readonly line: number },
): boolean {
  return one.page === other.page ? one.line < other.line : one.page < other.page;
}

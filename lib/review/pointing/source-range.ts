import type { Place } from '../../reading/reading';
import type { PrintedLine } from '../../reading/sources/printed-line';

/** A line of the source, as the edits name it: lines count anew on every page. */
export interface SourceLineAt {
  readonly page: number;
  readonly line: number;
}

/** Lines of the source that a person points at, first and last included, in reading order. */
export interface SourceRange {
  readonly firstLine: SourceLineAt;
  readonly lastLine: SourceLineAt;
}

/** The range between two lines, by their index and whichever was pointed at first; null when one of them is not there. */
export function rangeBetween(lines: readonly PrintedLine[], one: number, other: number): SourceRange | null {
  const first = lines[Math.min(one, other)];
  const last = lines[Math.max(one, other)];
  return first && last ? { firstLine: lineAt(first), lastLine: lineAt(last) } : null;
}

/** The lines of a range; none when it is not among them. */
export function linesIn(lines: readonly PrintedLine[], { firstLine, lastLine }: SourceRange): readonly PrintedLine[] {
  const first = indexOfLine(lines, firstLine);
  const last = indexOfLine(lines, lastLine);
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** -1 when there is no such line. */
export function indexOfLine(lines: readonly PrintedLine[], { page, line }: SourceLineAt): number {
  return lines.findIndex((each) => each.page === page && each.line === line);
}

export function isInRange({ firstLine, lastLine }: SourceRange, line: SourceLineAt): boolean {
  return !isAfter(firstLine, line) && !isAfter(line, lastLine);
}

/** The lines that a place runs over. An end with a lower number than its beginning stands on the page behind. */
export function rangeOfPlace({ page, line, endLine }: Place): SourceRange {
  const firstLine = { page, line };
  if (endLine === undefined) return { firstLine, lastLine: firstLine };
  return { firstLine, lastLine: { page: endLine < line ? page + 1 : page, line: endLine } };
}

function isAfter(one: SourceLineAt, other: SourceLineAt): boolean {
  return one.page === other.page ? one.line > other.line : one.page > other.page;
}

function lineAt({ page, line }: PrintedLine): SourceLineAt {
  return { page, line };
}

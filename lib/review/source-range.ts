import type { PrintedLine } from '../reading/sources/printed-line';

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

/** The range between two lines, whichever was pointed at first; null when one of them is not among the lines. */
export function rangeBetween(
  lines: readonly PrintedLine[],
  one: SourceLineAt,
  other: SourceLineAt,
): SourceRange | null {
  const [first, last] = [indexOfLine(lines, one), indexOfLine(lines, other)].sort((left, right) => left - right);
  const firstLine = lines[first ?? -1];
  const lastLine = lines[last ?? -1];
  if (!firstLine || !lastLine) return null;
  return { firstLine: lineAt(firstLine), lastLine: lineAt(lastLine) };
}

/** The lines of a range; none when it is not among them. */
export function linesIn(lines: readonly PrintedLine[], { firstLine, lastLine }: SourceRange): readonly PrintedLine[] {
  const first = indexOfLine(lines, firstLine);
  const last = indexOfLine(lines, lastLine);
  return first < 0 ? [] : lines.slice(first, last + 1);
}

export function indexOfLine(lines: readonly PrintedLine[], { page, line }: SourceLineAt): number {
  return lines.findIndex((each) => each.page === page && each.line === line);
}

export function isSameLine(one: SourceLineAt, other: SourceLineAt): boolean {
  return one.page === other.page && one.line === other.line;
}

function lineAt({ page, line }: PrintedLine): SourceLineAt {
  return { page, line };
}

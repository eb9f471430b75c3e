import { z } from 'zod';
import { printedLine, type PrintedLine } from '../reading/sources/printed-line';

/** One line of a source with its place. */
export interface NumberedLine {
  readonly page: number;
  readonly line: number;
  readonly text: string;
}

/** Where a figure stands: characters of one line, end exclusive; without them the whole line. */
export interface LinePlace {
  readonly page: number;
  readonly line: number;
  readonly start: number | null;
  readonly end: number | null;
}

/** A line with the marked part taken out of it; `marked` is empty where nothing is marked. */
export interface MarkedLine extends NumberedLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The page sizes that are kept with a reading: one per page, none for sources without positions. */
export const storedPageSizes: z.ZodType<PageSize[]> = z.array(z.object({ width: z.number(), height: z.number() }));

const StoredLine = z.union([z.string(), printedLine]);

/** The lines that are kept with a reading: texts alone where line n is the n-th, else each with its place. */
export function parseSourceLines(stored: unknown): PrintedLine[] {
  return z
    .array(StoredLine)
    .parse(stored)
    .map((line, index) => (typeof line === 'string' ? { page: 1, line: index + 1, text: line } : line));
}

/** Every line, the one at the place with the figure marked in it. A place that is not there marks nothing. */
export function markLines(lines: readonly NumberedLine[], place: LinePlace | null): MarkedLine[] {
  return lines.map((line) => {
    const isHere = place?.page === line.page && place.line === line.line;
    if (!isHere) return { ...line, before: line.text, marked: '', after: '' };
    const start = place.start ?? 0;
    const end = place.end ?? line.text.length;
    return {
      ...line,
      before: line.text.slice(0, start),
      marked: line.text.slice(start, end),
      after: line.text.slice(end),
    };
  });
}

/** The marked line among the nearest lines that are not empty, `reach` on either side; none when nothing is marked. */
export function snippetOf(lines: readonly MarkedLine[], reach: number): MarkedLine[] {
  const at = lines.findIndex((line) => line.marked !== '');
  if (at < 0) return [];
  const isPrinted = (line: MarkedLine) => line.text.trim() !== '';
  const before = lines.slice(0, at).filter(isPrinted).slice(-reach);
  const after = lines
    .slice(at + 1)
    .filter(isPrinted)
    .slice(0, reach);
  return [...before, ...lines.slice(at, at + 1), ...after];
}

import type { Reading } from '../../reading/reading';
import { isBefore, type ReviewSource } from '../edits/review-source';

/** Where a figure stands in the source, as the edit that adds it needs it. */
export interface FigureSpot {
  readonly from: { readonly page: number; readonly line: number };
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A line of a part that holds a digit. */
export interface FigureLine {
  readonly key: string;
  readonly words: string;
  /** Where a figure stands in it, whole: "12" is not found in "1.120". Null when it does not. */
  readonly find: (raw: string) => FigureSpot | null;
}

const MOST_LINES = 200;
const LONGEST_WORDS = 80;

/** The lines of a part that hold figures, in order: from where it begins to the next part, its tables left out. */
export function figureSpots({ answer }: Reading, part: number, source: ReviewSource): FigureLine[] {
  const from = answer?.items[part]?.at;
  if (!answer || !from) return [];
  const next = answer.items
    .flatMap(({ at }) => (at && isBefore(from, at) ? [at] : []))
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))[0];
  const isInTable = ({ page, line }: { page: number; line: number }): boolean =>
    answer.tables.some(({ at }) => at.page === page && line >= at.line && line <= (at.endLine ?? at.line));
  return source.lines
    .filter((line) => !isBefore(line, from) && (next === undefined || isBefore(line, next)))
    .filter((line) => /\d/.test(line.text) && !isInTable(line))
    .slice(0, MOST_LINES)
    .map((line) => ({
      key: `${String(line.page)}-${String(line.line)}`,
      words: shortened(line.text.trim()),
      find: (raw) => {
        const start = wholeAt(line.text, raw.trim());
        return start < 0 ? null : { from: { page: line.page, line: line.line }, start, end: start + raw.trim().length };
      },
    }));
}

/** Where a figure stands with no digit, or sign within a number, on either side; -1 when nowhere. */
function wholeAt(text: string, raw: string): number {
  if (raw === '') return -1;
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + raw.length, at + raw.length + 2)];
    if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after)) return at;
  }
  return -1;
}

function shortened(words: string): string {
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}

import { textOf } from './segment';
import type { TextRow } from './text-row';

/** The customary distance of lines in a text, in points; 0 when it has too few. */
export function paragraphPitch(rows: readonly TextRow[]): number {
  const gaps: number[] = [];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (!next) return;
    const gap = next.baseline - row.baseline;
    if (gap > 0.6 * row.size && gap < 2.6 * row.size) gaps.push(gap);
  });
  gaps.sort((a, b) => a - b);
  return gaps.length < 3 ? 0 : (gaps[Math.floor(gaps.length * 0.35)] ?? 0);
}

/** Whether a paragraph ends between two rows that follow one another in reading order. */
export function isParagraphEnd(row: TextRow, next: TextRow, pitch: number): boolean {
  const gap = next.baseline - row.baseline;
  if (gap > 0) {
    const usual = pitch > 0 ? pitch : 1.35 * row.size;
    return gap > usual + 0.35 * Math.max(row.size, 6);
  }
  // On the next page or in the next column: only a sentence that runs on keeps the paragraph open.
  return /[.?!:;]$/.test(textOf(row.words.slice(-3))) || !/^\p{Ll}/u.test(textOf(next.words.slice(0, 1)));
}

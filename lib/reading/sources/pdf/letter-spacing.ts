import { isPlainSpace } from './glyph-text';
import type { DrawnGlyph } from './page-drawing';

/** Shares of the font size. */
const SMALLEST_SPACING = 0.06;
const LARGEST_SPACING = 0.6;
const EVENNESS = 0.12;
const FEWEST_GAPS = 4;
const FEWEST_LETTERS = 2;

/**
 * The space that stands between all letters of a stretch of one line, in points and beyond what the file says, by the
 * placing of its text; none for text that is not letter-spaced. Only what was placed in one go is looked at together, and
 * never figures alone: evenly set columns would become one word.
 */
export function letterSpacings(run: readonly DrawnGlyph[]): ReadonlyMap<number, number> {
  const spacings = new Map<number, number>();
  for (let start = 0; start < run.length;) {
    const placing = run[start]?.placing ?? 0;
    let end = start + 1;
    while (run[end]?.placing === placing) end += 1;
    const spacing = end - start > FEWEST_GAPS ? letterSpacingOf(run.slice(start, end)) : 0;
    if (spacing > 0) spacings.set(placing, spacing);
    start = end;
  }
  return spacings;
}

function letterSpacingOf(run: readonly DrawnGlyph[]): number {
  const gaps: number[] = [];
  let letters = 0;
  for (const [index, glyph] of run.entries()) {
    if (isPlainSpace(glyph.text)) continue;
    if (/^\p{L}$/u.test(glyph.text)) letters += 1;
    const next = run[index + 1];
    if (next && !isPlainSpace(next.text)) gaps.push(gapBetween(glyph, next));
  }
  const size = run[0]?.size ?? 0;
  if (gaps.length < FEWEST_GAPS || letters < FEWEST_LETTERS) return 0;
  gaps.sort((a, b) => a - b);
  const low = gaps[Math.floor(gaps.length * 0.1)] ?? 0;
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const isEven = middle - low <= EVENNESS * size;
  return isEven && low >= SMALLEST_SPACING * size && middle <= LARGEST_SPACING * size ? middle : 0;
}

/**
 * The blank between two characters that follow one another, without the letter spacing that the file states. Some programs
 * state a wide one to reach the next column: that is a gap, and what was taken back from it is none.
 */
export function gapBetween(last: DrawnGlyph, next: DrawnGlyph): number {
  const gap = next.x - last.endX;
  const isSpacing = last.letterSpacing > 0 && last.letterSpacing <= LARGEST_SPACING * last.size;
  return isSpacing && gap >= last.letterSpacing * 0.9 ? gap - last.letterSpacing : gap;
}

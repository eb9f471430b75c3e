import type { PositionedWord } from '../page-content';
import { isSpace, readableText } from './glyph-text';
import type { DrawnGlyph } from './page-drawing';

/** A gap between characters that parts words, as a share of the font size. */
const WORD_GAP = 0.16;
/** A step back that begins a new word: overlapping characters are no word. */
const STEP_BACK = -0.45;
const BASELINE_SHARE = 0.08;
const ASCENT = 0.8;

/** A word with what it was made of. */
export interface BuiltWord extends PositionedWord {
  readonly markedContent: number | null;
}

/** Joins characters that follow one another on a baseline into words, in the order of the file. */
export function buildWords(glyphs: readonly DrawnGlyph[]): BuiltWord[] {
  const words: BuiltWord[] = [];
  let open: DrawnGlyph[] = [];
  const close = (): void => {
    const word = wordOf(open);
    if (word) words.push(word);
    open = [];
  };
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (last && !continues(last, glyph)) close();
    if (isSpace(glyph.text)) close();
    else open.push(glyph);
  }
  close();
  return words;
}

function continues(last: DrawnGlyph, next: DrawnGlyph): boolean {
  const size = Math.max(last.size, next.size);
  const sameBaseline = Math.abs(next.y - last.y) <= BASELINE_SHARE * Math.min(last.size, next.size);
  if (!sameBaseline) return false;
  const gap = next.x - last.endX - Math.max(0, last.letterSpacing);
  return gap <= WORD_GAP * size && gap >= STEP_BACK * size;
}

function wordOf(glyphs: readonly DrawnGlyph[]): BuiltWord | null {
  const [first] = glyphs;
  if (!first) return null;
  const text = glyphs
    .map((glyph) => readableText(glyph.text))
    .join('')
    .normalize('NFC');
  if (text.trim() === '') return null;
  let [left, right, size, bold] = [Infinity, -Infinity, 0, 0];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.x, glyph.endX);
    right = Math.max(right, glyph.x, glyph.endX);
    size = Math.max(size, glyph.size);
    if (glyph.isBold) bold += 1;
  }
  return {
    text,
    x: left,
    y: first.y - ASCENT * size,
    width: right - left,
    height: size,
    size,
    isBold: bold * 2 > glyphs.length,
    baseline: first.y,
    markedContent: first.markedContent,
  };
}

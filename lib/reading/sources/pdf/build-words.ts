import type { PositionedWord } from '../page-content';
import { isBindingSpace, isCombining, isPlainSpace, readableText, symbolicLetter, UNREADABLE } from './glyph-text';
import { gapBetween, letterSpacings } from './letter-spacing';
import type { DrawnGlyph } from './page-drawing';

/** Shares of the font size. */
const WORD_GAP = 0.16;
/** A step back that begins a new word: what is printed over something else is no part of it. */
const STEP_BACK = -0.45;
const BASELINE = 0.08;
const RUN_GAP = 1;
/** Where the tops of the letters lie above the baseline. */
const ASCENT = 0.8;

/** A word with what it was made of. */
export interface BuiltWord extends PositionedWord {
  readonly markedContent: number | null;
  readonly isInvisible: boolean;
  readonly isWhite: boolean;
  readonly fillsBefore: number;
  readonly placing: number;
  /** How many of its characters the file does not name. */
  readonly unreadable: number;
}

/** Joins the characters of an upright page that follow one another on a baseline into words, in the order of the file. */
export function buildWords(glyphs: readonly DrawnGlyph[]): BuiltWord[] {
  const bindingSpacesAreOrdinary = lacksOrdinarySpaces(glyphs);
  const words: BuiltWord[] = [];
  for (const run of runsOf(glyphs)) {
    const spacings = letterSpacings(run);
    let open: DrawnGlyph[] = [];
    const close = (): void => {
      const word = wordOf(open);
      if (word) words.push(word);
      open = [];
    };
    for (const [index, glyph] of run.entries()) {
      const last = open.at(-1);
      if (last && !isCombining(glyph.text) && !continues(last, glyph, spacings.get(glyph.placing) ?? 0)) close();
      const parts =
        isPlainSpace(glyph.text) ||
        (isBindingSpace(glyph.text) && (bindingSpacesAreOrdinary || !bindsThousands(run, index)));
      if (parts) close();
      else open.push(glyph);
    }
    close();
  }
  return words;
}

/** Stretches of characters that follow one another on one baseline. */
function runsOf(glyphs: readonly DrawnGlyph[]): DrawnGlyph[][] {
  const runs: DrawnGlyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && (isCombining(glyph.text) || isSameRun(last, glyph))) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function isSameRun(last: DrawnGlyph, next: DrawnGlyph): boolean {
  const gap = gapBetween(last, next);
  const size = Math.max(last.size, next.size);
  return (
    Math.abs(next.y - last.y) <= BASELINE * Math.min(last.size, next.size) &&
    gap <= RUN_GAP * size &&
    gap >= STEP_BACK * size &&
    last.isInvisible === next.isInvisible &&
    last.isWhite === next.isWhite
  );
}

function continues(last: DrawnGlyph, next: DrawnGlyph, spacing: number): boolean {
  return gapBetween(last, next) - spacing <= WORD_GAP * Math.max(last.size, next.size);
}

/** Some programs write every space as a non-breaking one: it tells nothing there. */
function lacksOrdinarySpaces(glyphs: readonly DrawnGlyph[]): boolean {
  let [plain, binding] = [0, 0];
  for (const { text } of glyphs) {
    if (isBindingSpace(text)) binding += 1;
    else if (text !== '' && isPlainSpace(text)) plain += 1;
  }
  return binding > 20 && plain * 10 < binding;
}

/** Whether a space stands between a digit and just three more: "1 637". */
function bindsThousands(run: readonly DrawnGlyph[], index: number): boolean {
  const isDigit = (offset: number): boolean => /^\d$/.test(run[index + offset]?.text ?? '');
  return isDigit(-1) && isDigit(1) && isDigit(2) && isDigit(3) && !isDigit(4);
}

function wordOf(glyphs: readonly DrawnGlyph[]): BuiltWord | null {
  const [first] = glyphs;
  if (!first) return null;
  let text = '';
  let [left, right, size, bold, fillsBefore] = [Infinity, -Infinity, 0, 0, Infinity];
  for (const glyph of glyphs) {
    text += readableText(glyphs.length > 1 ? symbolicLetter(glyph.text) : glyph.text);
    left = Math.min(left, glyph.x, glyph.endX);
    right = Math.max(right, glyph.x, glyph.endX);
    size = Math.max(size, glyph.size);
    fillsBefore = Math.min(fillsBefore, glyph.fillsBefore);
    if (glyph.isBold) bold += 1;
  }
  const unreadable = text.split(UNREADABLE).length - 1;
  return {
    text: glyphs.length === 1 && unreadable > 0 ? '•' : text.normalize('NFC'),
    x: left,
    y: first.y - ASCENT * size,
    width: right - left,
    height: size,
    size,
    isBold: bold * 2 > glyphs.length,
    baseline: first.y,
    markedContent: first.markedContent,
    isInvisible: first.isInvisible,
    isWhite: first.isWhite,
    fillsBefore,
    placing: first.placing,
    unreadable: glyphs.length === 1 ? 0 : unreadable,
  };
}

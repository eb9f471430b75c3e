import type { DrawnGlyph, PageDrawing, Turn } from './page-drawing';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** How most of the text of a page lies; 0 for a page without text. */
export function turnOfPage(glyphs: readonly DrawnGlyph[]): Turn {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { turn, text } of glyphs) if (turn !== null && text.trim() !== '') counts[turn] += 1;
  let best: Turn = 0;
  for (const turn of [90, 180, 270] as const) if (counts[turn] > counts[best]) best = turn;
  return best;
}

/** The size of a page after it was turned upright. */
export function sizeUpright({ width, height }: PageSize, turn: Turn): PageSize {
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** Turns a page so that text that lay under `turn` reads from left to right; the origin stays the top left. */
export function turnUpright(drawing: PageDrawing, size: PageSize, turn: Turn): PageDrawing {
  if (turn === 0) return drawing;
  const point = turning(size, turn);
  return {
    ...drawing,
    glyphs: drawing.glyphs.map((glyph) => {
      const [x, y] = point(glyph.x, glyph.y);
      const [endX, endY] = point(glyph.endX, glyph.endY);
      return { ...glyph, x, y, endX, endY, turn: glyph.turn === null ? null : turnedBack(glyph.turn, turn) };
    }),
    strokes: drawing.strokes.map((stroke) => {
      const [x1, y1] = point(stroke.x1, stroke.y1);
      const [x2, y2] = point(stroke.x2, stroke.y2);
      return {
        ...stroke,
        x1: Math.min(x1, x2),
        y1: Math.min(y1, y2),
        x2: Math.max(x1, x2),
        y2: Math.max(y1, y2),
      };
    }),
    fills: drawing.fills.map((fill) => {
      const [x1, y1] = point(fill.left, fill.top);
      const [x2, y2] = point(fill.right, fill.bottom);
      return {
        ...fill,
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        right: Math.max(x1, x2),
        bottom: Math.max(y1, y2),
      };
    }),
  };
}

function turning({ width, height }: PageSize, turn: Turn): (x: number, y: number) => readonly [number, number] {
  switch (turn) {
    case 0:
      return (x, y) => [x, y];
    case 90:
      return (x, y) => [y, width - x];
    case 180:
      return (x, y) => [width - x, height - y];
    case 270:
      return (x, y) => [height - y, x];
  }
}

const TURNS: readonly Turn[] = [0, 90, 180, 270];

function turnedBack(turn: Turn, by: Turn): Turn {
  return TURNS[(TURNS.indexOf(turn) - TURNS.indexOf(by) + 4) % 4] ?? 0;
}

import type { GraphicsState, TextPosition } from './graphics-state';
import { multiply, transformedX, transformedY, type Matrix, type Rectangle } from './matrix';
import { glyphIn, isList } from './operator-arguments';
import type { DrawnGlyph, Turn } from './page-drawing';

const INVISIBLE = 3;
const CLIP_ONLY = 7;
/** Points: smaller text cannot be read on paper. */
const SMALLEST = 1;
/** How far text may lean, as a share of its length, and still count as straight. */
const LEAN = 0.02;

/** Where the characters go, and what marked content they are part of. Without a list they only take their place. */
export interface TextTarget {
  readonly into: DrawnGlyph[] | null;
  readonly fillsBefore: number;
  readonly markedContent: number | null;
}

/** Places the characters of one text operator and moves on behind them. */
export function showText(values: unknown, state: GraphicsState, text: TextPosition, target: TextTarget): void {
  if (!isList(values)) return;
  const size = Math.abs(state.fontSize);
  const direction = state.fontSize < 0 ? -1 : 1;
  const scale = state.horizontalScale * direction;
  const toPage = multiply(state.transform, text.matrix);
  const effectiveSize = Math.hypot(toPage[2], toPage[3]) * size;
  const turn = turnOf(toPage, scale);
  const perPoint = Math.hypot(toPage[0], toPage[1]) * Math.abs(scale);
  const advanceScale = size * state.font.scale;
  const isInvisible = state.renderingMode === INVISIBLE || state.renderingMode === CLIP_ONLY || state.fillAlpha <= 0;
  const isStroked = state.renderingMode === 1;
  const baseline = text.y + state.rise;
  let along = 0;
  for (const value of values) {
    if (typeof value === 'number') {
      along -= (value * size) / 1000;
      continue;
    }
    const glyph = glyphIn(value);
    if (!glyph) continue;
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.letterSpacing;
    const width = glyph.width * advanceScale;
    const startX = text.x + along * scale;
    const endX = text.x + (along + width) * scale;
    along += width + spacing * direction;
    if (!target.into || !state.clip || effectiveSize < SMALLEST) continue;
    const place = {
      x: transformedX(toPage, startX, baseline),
      y: transformedY(toPage, startX, baseline),
      endX: transformedX(toPage, endX, baseline),
      endY: transformedY(toPage, endX, baseline),
    };
    if (!isWithin(place, state.clip, effectiveSize / 2)) continue;
    target.into.push({
      text: glyph.text,
      ...place,
      turn: state.font.isVertical ? null : turn,
      size: effectiveSize,
      isBold: state.font.isBold || state.renderingMode === 2,
      letterSpacing: state.letterSpacing * perPoint,
      isInvisible,
      isWhite: isStroked ? state.strokesWhite : state.fillsWhite,
      placing: text.placing,
      fillsBefore: target.fillsBefore,
      markedContent: target.markedContent,
    });
  }
  text.x += along * scale;
}

type Place = Pick<DrawnGlyph, 'x' | 'y' | 'endX' | 'endY'>;

/** Whether the middle of a character may be painted; its baseline can lie just below what is. */
function isWithin({ x, y, endX, endY }: Place, clip: Rectangle, margin: number): boolean {
  const middleX = (x + endX) / 2;
  const middleY = (y + endY) / 2;
  return (
    middleX >= clip.left - margin &&
    middleX <= clip.right + margin &&
    middleY >= clip.top - margin &&
    middleY <= clip.bottom + margin
  );
}

/** How text lies on the page; null when it leans. Mirrored text leans too. */
function turnOf(toPage: Matrix, scale: number): Turn | null {
  const sign = scale < 0 ? -1 : 1;
  const [x, y] = [toPage[0] * sign, toPage[1] * sign];
  const length = Math.hypot(x, y);
  if (length === 0) return null;
  if (Math.abs(y) <= LEAN * length) return x > 0 ? 0 : 180;
  if (Math.abs(x) <= LEAN * length) return y > 0 ? 90 : 270;
  return null;
}

import { IDENTITY, type Matrix, type Rectangle } from './matrix';

/** What is known of a font when its text is placed. */
export interface DrawnFont {
  readonly isBold: boolean;
  /** Text that runs downwards; it is not read. */
  readonly isVertical: boolean;
  /** The size of the glyph space: 0.001 for all but type 3 fonts. */
  readonly scale: number;
}

export const UNKNOWN_FONT: DrawnFont = { isBold: false, isVertical: false, scale: 0.001 };

/** The graphics state of a page while its operators are followed. */
export interface GraphicsState {
  transform: Matrix;
  /** What may be painted, in the coordinates of the page; null when nothing can be. */
  clip: Rectangle | null;
  font: DrawnFont;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  fillsWhite: boolean;
  /** A pattern or gradient, which may let through what lies under it. */
  fillsPattern: boolean;
  strokesWhite: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  /** Whether paint mixes with what lies under it (a marker pen) instead of covering it. */
  blends: boolean;
}

/** The state in which a page begins. */
export function initialState(transform: Matrix, clip: Rectangle): GraphicsState {
  return {
    transform,
    clip,
    font: UNKNOWN_FONT,
    fontSize: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    fillsWhite: false,
    fillsPattern: false,
    strokesWhite: false,
    fillAlpha: 1,
    strokeAlpha: 1,
    blends: false,
  };
}

/** Where text is placed within a text object. */
export interface TextPosition {
  /** How often text was placed anew before. */
  readonly placing: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function textStart(placing: number, matrix: Matrix = IDENTITY): TextPosition {
  return { placing, matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}

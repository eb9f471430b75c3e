import type { Rectangle } from './matrix';

/** A printed character with its place: points from the top left of the page as it was stored, y downwards. */
export interface DrawnGlyph {
  /** One character as a rule; a ligature has several. */
  readonly text: string;
  /** Where its advance begins, on the baseline. */
  readonly x: number;
  readonly y: number;
  /** Where its advance ends, without the spacing that follows it. */
  readonly endX: number;
  readonly endY: number;
  /** Clockwise from the direction of reading; null for text that leans otherwise. */
  readonly turn: Turn | null;
  readonly size: number;
  readonly isBold: boolean;
  /** Space that the file adds after every character, in points: letter-spaced headings have it. */
  readonly letterSpacing: number;
  /** Painted with no ink (an OCR layer under a scan). */
  readonly isInvisible: boolean;
  readonly isWhite: boolean;
  /** Counts the times that the file places text anew: what was placed in one go belongs together. */
  readonly placing: number;
  /** How many of the page's fills were painted before it: what comes later may cover it. */
  readonly fillsBefore: number;
  /** The marked content that it belongs to; null when it is in none. */
  readonly markedContent: number | null;
}

/** How text lies on a page: 0 upright, 90 reading downwards, 180 upside down, 270 reading upwards. */
export type Turn = 0 | 90 | 180 | 270;

/** A straight stroke, in the same coordinates as the glyphs. */
export interface DrawnStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly isWhite: boolean;
}

export interface DrawnFill extends Rectangle {
  readonly isWhite: boolean;
  /** Hides what was painted before it. */
  readonly isOpaque: boolean;
}

/** What a page paints, in painting order within each kind. */
export interface PageDrawing {
  readonly glyphs: readonly DrawnGlyph[];
  readonly strokes: readonly DrawnStroke[];
  readonly fills: readonly DrawnFill[];
  /** Whether the page has content beside these: pictures, which are not read. */
  readonly hasMore: boolean;
}

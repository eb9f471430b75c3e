/** A word of a page with its place: points from the top left of the page, turned upright. */
export interface PositionedWord {
  readonly text: string;
  readonly x: number;
  /** Top of the letters. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The font size. */
  readonly size: number;
  readonly isBold: boolean;
  /** Where the letters stand, for superscripts and for lines. */
  readonly baseline: number;
}

/** A straight line or the edge of a filled box, horizontal or vertical. */
export interface Ruling {
  readonly direction: 'horizontal' | 'vertical';
  /** y of a horizontal, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled area that is no page background: the shading of heading rows and bands. */
export interface Shade {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is printed on one page, in the order of the file. */
export interface PageContent {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PositionedWord[];
  readonly rulings: readonly Ruling[];
  readonly shades: readonly Shade[];
}

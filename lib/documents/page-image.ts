import { z } from 'zod';

/** The pixels of an A4 page at 150 dots to an inch. */
const USUAL_WIDTH = 1240;
const NARROWEST = 200;
const WIDEST = 2_400;
/** Widths are rounded up to a multiple of this, so that a page is not drawn anew for every window. */
const STEP = 40;
const MOST_PAGES = 5_000;

export interface PageImageAddress {
  /** 1-based. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
}

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .refine((page) => page <= MOST_PAGES);
const pixels = z
  .string()
  .regex(/^\d{3,4}$/)
  .transform(Number)
  .refine((width) => width >= NARROWEST && width <= WIDEST);

/** The page and width that an address names; null for what is none. Without a width it is the usual one. */
export function parsePageImage(page: string, width: string | null): PageImageAddress | null {
  const parsed = z
    .object({ page: pageNumber, width: pixels.nullable() })
    .safeParse({ page, width: width === null || width === '' ? null : width });
  if (!parsed.success) return null;
  return { page: parsed.data.page, width: Math.ceil((parsed.data.width ?? USUAL_WIDTH) / STEP) * STEP };
}

/** Documents whose pages can be drawn. */
export function isDrawable(mediaType: string): boolean {
  return mediaType === 'application/pdf';
}

/** The same for the same bytes, page and width: a browser that has it needs nothing else. */
export function pageImageTag(sha256: string, { page, width }: PageImageAddress): string {
  return `"${sha256.slice(0, 32)}-${String(page)}-${String(width)}"`;
}

/** Whether a browser says (If-None-Match) that it has this one. */
export function hasTag(ifNoneMatch: string | null, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

import { createRequire } from 'node:module';
import path from 'node:path';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { ReadingProblem } from '../../reading-problem';
import { withinTime, withPdf } from './open-pdf.server';
import { drawingOf } from './drawing-of.server';
import { turnOfPage } from './turn-upright';

export interface PageToRender {
  /** 1-based. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
}

export type PageRendered =
  | { readonly ok: true; readonly png: Uint8Array }
  | { readonly ok: false; readonly problem: ReadingProblem | 'no-page' };

const TIME_MILLISECONDS = 12_000;
/** Larger pictures on a page are left white. */
const LARGEST_IMAGE_PIXELS = 40_000_000;
/** A very tall page is drawn narrower. */
const MOST_PIXELS = 9_000_000;

/**
 * Draws one page as PNG, upright as it is read: turned by the file, and once more where its text lies sideways. A point of
 * the page as read, in points from the top left, lies at that place times the width in pixels over the width in points.
 */
export async function renderPdfPage(bytes: Uint8Array, { page: number, width }: PageToRender): Promise<PageRendered> {
  const opened = await withPdf(
    bytes,
    { largestImage: LARGEST_IMAGE_PIXELS, libraryFolder: libraryFolder(), timeLimitMilliseconds: TIME_MILLISECONDS },
    async (document): Promise<PageRendered> => {
      if (!Number.isInteger(number) || number < 1 || number > document.numPages)
        return { ok: false, problem: 'no-page' };
      const layers = await document.getOptionalContentConfig();
      const { drawing } = await withinTime(
        drawingOf(document, number, (group) => layers.isVisible(group) !== false),
        TIME_MILLISECONDS,
      );
      const page = await document.getPage(number);
      // Text that reads downwards is turned back, against the clock.
      const rotation = (page.rotate - turnOfPage(drawing.glyphs) + 360) % 360;
      const natural = page.getViewport({ scale: 1, rotation });
      const scale = Math.min(width / natural.width, Math.sqrt(MOST_PIXELS / (natural.width * natural.height)));
      const viewport = page.getViewport({ scale, rotation });
      const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
      await withinTime(
        page.render({ canvas: asHtmlCanvas(canvas), viewport, background: '#ffffff' }).promise,
        TIME_MILLISECONDS,
      );
      return { ok: true, png: await canvas.encode('png') };
    },
  );
  return opened.ok ? opened.result : opened;
}

/** Where the library keeps its fonts and character maps: fonts that a file does not bring along are drawn with them. */
function libraryFolder(): string {
  const require = createRequire(import.meta.url);
  return path.dirname(require.resolve('pdfjs-dist/package.json'));
}

/** The library only calls what both kinds of canvas have. */
function asHtmlCanvas(canvas: Canvas): HTMLCanvasElement {
  return canvas as unknown as HTMLCanvasElement;
}

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { followOperators } from './follow-operators';
import { UNKNOWN_FONT, type DrawnFont } from './graphics-state';
import { IDENTITY } from './matrix';
import { matrixIn } from './operator-arguments';
import type { PageDrawing } from './page-drawing';
import type { PageSize } from './turn-upright';

/** What a page paints, and its size as it is stored (with the turn that the file itself asks for). */
export async function drawingOf(
  document: PDFDocumentProxy,
  number: number,
  isShown: (group: unknown) => boolean,
): Promise<{ drawing: PageDrawing; size: PageSize }> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const drawing = followOperators(
    { fnArray, argsArray },
    {
      transform: matrixIn(viewport.transform) ?? IDENTITY,
      ...size,
      fontOf: (name) => fontOf(page, name),
      isShown,
    },
  );
  page.cleanup();
  return { drawing, size };
}

function fontOf(page: PDFPageProxy, name: string): DrawnFont {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (typeof font !== 'object' || font === null) return UNKNOWN_FONT;
  const named = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const matrix = 'fontMatrix' in font ? matrixIn(font.fontMatrix) : null;
  return {
    isBold:
      ('bold' in font && font.bold === true) ||
      ('black' in font && font.black === true) ||
      /bold|black|heavy|semibold|demi/i.test(named),
    isVertical: 'vertical' in font && font.vertical === true,
    scale: matrix?.[0] ?? 0.001,
  };
}

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageContent } from '../page-content';
import type { ReadingProblem } from '../../reading-problem';
import { buildWords } from './build-words';
import { findRulings, findShades } from './find-rulings';
import { followOperators } from './follow-operators';
import { UNKNOWN_FONT, type DrawnFont } from './graphics-state';
import { loadPdfjs } from './load-pdfjs.server';
import { matrixIn } from './operator-arguments';
import { IDENTITY } from './matrix';
import { sizeUpright, turnOfPage, turnUpright } from './turn-upright';

export type PagesRead =
  | { readonly ok: true; readonly pages: readonly PageContent[]; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problem: ReadingProblem };

const MAX_PAGES = 10_000;

/** Reads what is printed on the pages of a PDF. Nothing in it is run, loaded from elsewhere or kept. */
export async function readPdfPages(bytes: Uint8Array, onProgress: () => void = () => undefined): Promise<PagesRead> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    maxImageSize: 1,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) return { ok: false, problem: 'too-complex' };
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(document, number));
      onProgress();
    }
    if (pages.every(({ words }) => words.length === 0)) return { ok: false, problem: 'no-text' };
    return { ok: true, pages, warnings: [] };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { ok: false, problem: 'encrypted' };
    return { ok: false, problem: 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  const list = await page.getOperatorList({ annotationMode: 0 });
  const drawing = followOperators(
    { fnArray: list.fnArray, argsArray: list.argsArray },
    {
      transform: matrixIn(viewport.transform) ?? IDENTITY,
      ...size,
      fontOf: (name) => fontOf(page, name),
      isShown: () => true,
    },
  );
  page.cleanup();
  const turn = turnOfPage(drawing.glyphs);
  const upright = turnUpright(drawing, size, turn);
  const read = sizeUpright(size, turn);
  return {
    page: number,
    ...read,
    words: buildWords(upright.glyphs.filter((glyph) => glyph.turn === 0)),
    rulings: findRulings(upright.strokes, upright.fills),
    shades: findShades(upright.fills, read),
  };
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

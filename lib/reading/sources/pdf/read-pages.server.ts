import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadingProblem } from '../../reading-problem';
import type { PageContent } from '../page-content';
import { drawingOf } from './drawing-of.server';
import { TooSlow, withinTime, withPdf } from './open-pdf.server';
import { pdfWarnings, type PageState } from './pdf-warnings';
import { readPage } from './read-page';

export type PagesRead =
  | { readonly ok: true; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problem: ReadingProblem };

const MAX_PAGES = 10_000;
/** A document may take so long, and so much more for each page read: a page takes a tenth of it as a rule. */
const TIME_MILLISECONDS = 5_000;
const TIME_PER_PAGE_MILLISECONDS = 100;

/**
 * Reads what is printed on the pages of a PDF: words, ruling lines and shaded areas, turned upright. A page that is broken
 * or has no text is a page without words, and a warning names it.
 * @param onPage takes every page in order as soon as it is read
 */
export async function readPdfPages(bytes: Uint8Array, onPage: (page: PageContent) => void): Promise<PagesRead> {
  const began = performance.now();
  const opened = await withPdf(
    bytes,
    { largestImage: 1, timeLimitMilliseconds: TIME_MILLISECONDS },
    async (document): Promise<PagesRead> => {
      if (document.numPages > MAX_PAGES) return { ok: false, problem: 'too-complex' };
      const layers = await document.getOptionalContentConfig();
      let hasWords = false;
      const states: PageState[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const left = began + TIME_MILLISECONDS + TIME_PER_PAGE_MILLISECONDS * number - performance.now();
        const { content, state } = await onePage(document, number, {
          left,
          isShown: (group) => layers.isVisible(group) !== false,
        });
        hasWords ||= content.words.length > 0;
        states.push(state);
        onPage(content);
      }
      if (!hasWords)
        return { ok: false, problem: states.every((state) => state === 'damaged') ? 'damaged' : 'no-text' };
      return { ok: true, warnings: pdfWarnings(states, bytes) };
    },
  );
  return opened.ok ? opened.result : opened;
}

interface PageTask {
  /** Milliseconds that the page may take. */
  readonly left: number;
  readonly isShown: (group: unknown) => boolean;
}

async function onePage(
  document: PDFDocumentProxy,
  number: number,
  task: PageTask,
): Promise<{ content: PageContent; state: PageState }> {
  try {
    const { drawing, size } = await withinTime(drawingOf(document, number, task.isShown), task.left);
    const { content, unreadable, characters } = readPage(number, drawing, size);
    const isBlank = drawing.glyphs.length + drawing.fills.length + drawing.strokes.length === 0 && !drawing.hasMore;
    const state = unreadable * 3 > characters ? 'unreadable' : content.words.length > 0 || isBlank ? 'read' : 'empty';
    return { content, state };
  } catch (error) {
    if (error instanceof TooSlow || error instanceof RangeError) throw error;
    return { content: { page: number, width: 0, height: 0, words: [], rulings: [], shades: [] }, state: 'damaged' };
  }
}

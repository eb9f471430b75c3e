import type { ReadingProblem } from '../reading-problem';
import type { PageContent } from '../sources/page-content';
import { readPdfPages } from '../sources/pdf/read-pages.server';

/** All pages of a PDF at once, for tests. */
export async function pdfPages(
  bytes: Uint8Array,
): Promise<
  | { readonly ok: true; readonly pages: readonly PageContent[]; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problem: ReadingProblem }
> {
  const pages: PageContent[] = [];
  const read = await readPdfPages(bytes, (page) => pages.push(page));
  return read.ok ? { ...read, pages } : read;
}

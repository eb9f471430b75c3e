import type { PageContent } from '../page-content';
import type { SourceDocument } from '../source-document';
import { carryHeading } from './carry-heading';
import { DocumentLines } from './document-lines';
import { laidWords, type LaidWord } from './laid-word';
import { layOutPage, type PageBlock } from './lay-out-page';
import { PackedRows } from './packed-rows';
import { pageEdges, runningRows, type PageEdges } from './running-rows';
import { textRows, type TextRow } from './text-row';
import type { DraftTable } from './draft-table';

/** What is kept of a page until all pages are known. */
interface HeldPage {
  readonly page: Omit<PageContent, 'words'>;
  readonly edges: PageEdges;
  readonly rows: PackedRows;
}

/** A page in its parts, held back until the next one shows whether a heading belongs there. */
interface LaidPage {
  readonly page: number;
  readonly above: readonly TextRow[];
  readonly blocks: readonly PageBlock[];
  readonly below: readonly TextRow[];
}

/**
 * Turns the words and rulings of pages into lines in reading order and the tables that they show. Lines are numbered page by
 * page in reading order, the empty lines between paragraphs included, so that page and number name one line. Pages come one
 * by one and are let go as soon as their lines are made: a thousand pages of words are much to hold.
 */
export class PageLayout {
  private held: HeldPage[] = [];

  add({ words, ...page }: PageContent): void {
    const rows = textRows(laidWords({ ...page, words }));
    this.held.push({ page, edges: pageEdges(rows, page.height), rows: new PackedRows(rows) });
  }

  /**
   * The document of all pages that were added; the layout is empty after it.
   * @param onPage called for every page that is laid out
   */
  document(onPage: () => void = () => undefined): SourceDocument {
    const running = runningRows(this.held.map(({ edges }) => edges));
    const pageSizes = this.held.map(({ page: { width, height } }) => ({ width, height }));
    const document = new DocumentLines();
    let open: DraftTable | null = null;
    let before: LaidPage | null = null;
    const waiting = this.held.reverse();
    this.held = [];
    running.reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { above, words, below } = partRunning(next.rows.unpacked(), running.pop() ?? new Set());
      const blocks = layOutPage(next.page, words, open);
      onPage();
      if (before) document.addPage(before.page, before.above, carryHeading(before.blocks, blocks), before.below);
      before = { page: next.page.page, above, blocks, below };
      const last = blocks.at(-1);
      if (last) open = last.kind === 'table' ? last.table : null;
    }
    if (before) document.addPage(before.page, before.above, carryHeading(before.blocks, []), before.below);
    return {
      lines: document.lines,
      grids: document.grids(),
      pages: pageSizes.length,
      pageSizes,
      warnings: [],
    };
  }
}

/** The document of pages that are all at hand. */
export function layOutPages(pages: readonly PageContent[]): SourceDocument {
  const layout = new PageLayout();
  for (const page of pages) layout.add(page);
  return layout.document();
}

/** The running lines above and below, and the words between them. */
function partRunning(
  rows: readonly TextRow[],
  running: ReadonlySet<number>,
): { readonly above: readonly TextRow[]; readonly words: readonly LaidWord[]; readonly below: readonly TextRow[] } {
  const first = rows.findIndex((_, index) => !running.has(index));
  const isAbove = (index: number): boolean => first < 0 || index < first;
  return {
    above: rows.filter((_, index) => running.has(index) && isAbove(index)),
    words: rows.filter((_, index) => !running.has(index)).flatMap((row) => row.words),
    below: rows.filter((_, index) => running.has(index) && !isAbove(index)),
  };
}

import type { PageContent } from '../page-content';
import type { SourceDocument } from '../source-document';
import { DocumentLines } from './document-lines';
import { laidWords, type LaidWord } from './laid-word';
import { layOutPage } from './lay-out-page';
import { runningRows } from './running-rows';
import { textRows, type TextRow } from './text-row';
import type { DraftTable } from './draft-table';

/**
 * Turns the words and rulings of pages into lines in reading order and the tables that they show. Lines are numbered page by
 * page in reading order, the empty lines between paragraphs included, so that page and number name one line.
 */
export function layOutPages(pages: readonly PageContent[]): SourceDocument {
  const printed = pages.map((page) => ({ page, rows: textRows(laidWords(page)) }));
  const running = runningRows(printed.map(({ page, rows }) => ({ height: page.height, rows })));
  const document = new DocumentLines();
  let open: DraftTable | null = null;
  for (const { page, rows } of printed) {
    const { above, words, below } = partRunning(rows, running);
    const blocks = layOutPage(page, words, open);
    document.addPage(page.page, above, blocks, below);
    const last = blocks.at(-1);
    if (last) open = last.kind === 'table' ? last.table : null;
  }
  return {
    lines: document.lines,
    grids: document.grids(),
    pages: pages.length,
    pageSizes: pages.map(({ width, height }) => ({ width, height })),
    warnings: [],
  };
}

/** The running lines above and below, and the words between them. */
function partRunning(
  rows: readonly TextRow[],
  running: ReadonlySet<TextRow>,
): { readonly above: readonly TextRow[]; readonly words: readonly LaidWord[]; readonly below: readonly TextRow[] } {
  const first = rows.findIndex((row) => !running.has(row));
  const isAbove = (index: number): boolean => first < 0 || index < first;
  return {
    above: rows.filter((row, index) => running.has(row) && isAbove(index)),
    words: rows.filter((row) => !running.has(row)).flatMap((row) => row.words),
    below: rows.filter((row, index) => running.has(row) && !isAbove(index)),
  };
}

import type { PageContent } from '../page-content';
import type { SourceDocument, SourceGrid } from '../source-document';
import type { SourceLine } from '../source-line';
import { layOutPage } from './lay-out-page';
import { blankLine, sourceCells, sourceLine } from './source-lines';

/** Turns the words and rulings of pages into lines in reading order and the tables that they show. */
export function layOutPages(pages: readonly PageContent[]): SourceDocument {
  const lines: SourceLine[] = [];
  const grids: SourceGrid[] = [];
  for (const page of pages) {
    const laid = layOutPage(page, () => false);
    let line = 0;
    const place = (): { page: number; line: number } => ({ page: page.page, line: (line += 1) });
    for (const block of laid.blocks) {
      if (block.kind === 'text') {
        for (const row of block.rows) lines.push(sourceLine(row, place()));
        continue;
      }
      const { table } = block;
      const first = lines.length;
      const grid = grids.length;
      for (const row of table.lines) lines.push(sourceLine(row, { ...place(), grid }));
      grids.push({
        kind: table.kind,
        rowCount: table.rows.length,
        columnCount: table.columns.length,
        cells: sourceCells(table, lines, first, 0),
        title: null,
      });
      lines.push(blankLine(place()));
    }
  }
  return {
    lines,
    grids,
    pages: pages.length,
    pageSizes: pages.map(({ width, height }) => ({ width, height })),
    warnings: [],
  };
}

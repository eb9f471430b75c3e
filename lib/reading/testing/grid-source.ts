import type { Reading } from '../reading';
import { readDocument } from '../read-document';
import type { SourceCell, SourceDocument, SourceGrid } from '../sources/source-document';
import type { SourceLine } from '../sources/source-line';
import { textLines } from '../sources/text-lines';

/** A cell for tests: its text, lines divided by a line feed. */
export interface TestCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly isHeading?: boolean;
  readonly isBold?: boolean;
}

/** A grid for tests, row by row; null where a cell from above or from the left reaches over. */
export type TestGrid = readonly (readonly (TestCell | string | null)[])[];

/** A heading cell over one or more columns and rows. */
export function heading(text: string, columnSpan = 1, rowSpan = 1): TestCell {
  return { text, columnSpan, rowSpan, isHeading: true };
}

/** A source of lines of text and grids in the given order; every line of a cell is a line of its own. */
export function gridSource(
  blocks: readonly (string | TestGrid)[],
  kind: SourceGrid['kind'] = 'declared',
  title: string | null = null,
): SourceDocument {
  const lines: SourceLine[] = [];
  const grids: SourceGrid[] = [];
  for (const block of blocks) {
    if (typeof block === 'string') {
      for (const { text } of textLines(block)) lines.push({ text, page: 1, line: lines.length + 1 });
      continue;
    }
    const cells = block.flatMap((row, rowIndex) =>
      row.flatMap((cell, column): SourceCell[] => {
        if (cell === null) return [];
        const {
          text,
          rowSpan = 1,
          columnSpan = 1,
          isHeading = false,
          isBold = false,
        } = typeof cell === 'string' ? { text: cell } : cell;
        const stretches = text.split('\n').map((each) => {
          lines.push({ text: each, page: 1, line: lines.length + 1, grid: grids.length });
          return { line: lines.length - 1, start: 0, end: each.length };
        });
        return [{ row: rowIndex, column, rowSpan, columnSpan, stretches, isHeading, isBold }];
      }),
    );
    grids.push({
      kind,
      rowCount: block.length,
      columnCount: Math.max(0, ...block.map((row) => row.length)),
      cells,
      title,
    });
  }
  return { lines, grids, pages: null, warnings: [] };
}

/** The reading of a source, for tests. */
export function readSource(source: SourceDocument): Reading {
  return readDocument(source, { name: 'test.html', mediaType: 'text/html', sha256: '' });
}

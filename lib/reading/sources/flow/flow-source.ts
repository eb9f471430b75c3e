import type { SourceCell, SourceDocument, SourceGrid } from '../source-document';
import type { SourceLine } from '../source-line';
import { SourceProblem } from '../source-problem';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow-block';

/** Rows times columns of all tables together: more could neither be shown nor checked. */
const MOST_PLACES = 1_000_000;
const MOST_LINES = 150_000;

/**
 * The lines and grids of a flow: a blank line between blocks, a table row as one line with a tab between its columns, so
 * that the text of every cell stands in the line at the place that the grid gives.
 * @throws SourceProblem when there are more lines or cells than can be read
 */
export function flowSource(blocks: Iterable<FlowBlock>, warnings: readonly string[]): SourceDocument {
  const writer = new FlowWriter();
  for (const block of blocks) writer.write(block);
  return { lines: writer.lines, grids: writer.grids, pages: null, warnings };
}

class FlowWriter {
  readonly lines: SourceLine[] = [];
  readonly grids: SourceGrid[] = [];
  private wasTight = false;
  private places = 0;

  write(block: FlowBlock): void {
    switch (block.kind) {
      case 'paragraph':
        this.writeParagraph(block);
        break;
      case 'table':
        this.writeTable(block);
        break;
    }
    if (this.lines.length > MOST_LINES) throw new SourceProblem('too-complex');
  }

  private writeParagraph({ lines, isTight }: FlowParagraph): void {
    if (this.lines.length > 0 && !(isTight && this.wasTight)) this.writeLine({ text: '' });
    for (const { text, isBold, size } of lines)
      this.writeLine({ text, ...(isBold ? { bold: true } : {}), ...(size === null ? {} : { size }) });
    this.wasTight = isTight;
  }

  private writeTable({ title, rowCount, columnCount, cells }: FlowTable): void {
    this.places += rowCount * columnCount;
    if (this.places > MOST_PLACES) throw new SourceProblem('too-complex');
    if (this.lines.length > 0) this.writeLine({ text: '' });
    const grid = this.grids.length;
    const placed: SourceCell[] = [];
    let next = 0;
    for (let row = 0; row < rowCount; row += 1) {
      let text = '';
      let column = 0;
      for (let cell = cells[next]; cell?.row === row; cell = cells[next]) {
        text += '\t'.repeat(Math.max(0, cell.column - column));
        column = cell.column;
        const stretch = { line: this.lines.length, start: text.length, end: text.length + cell.text.length };
        text += cell.text;
        const { rowSpan, columnSpan, isHeading, isBold } = cell;
        placed.push({ row, column, rowSpan, columnSpan, isHeading, isBold, stretches: [stretch] });
        next += 1;
      }
      this.writeLine({ text, grid });
    }
    this.grids.push({ kind: 'declared', rowCount, columnCount, cells: placed, title });
    this.wasTight = false;
  }

  private writeLine(line: Omit<SourceLine, 'page' | 'line'>): void {
    this.lines.push({ ...line, page: 1, line: this.lines.length + 1 });
  }
}

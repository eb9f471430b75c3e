import type { SourceCell, SourceGrid } from '../source-document';
import type { SourceLine } from '../source-line';
import { columnsAgree, hasOwnHeading, mergeRow, repeatedRows, startsInRow } from './continue-table';
import type { DraftTable } from './draft-table';
import type { PageBlock } from './lay-out-page';
import { isParagraphEnd, paragraphPitch } from './paragraphs';
import { blankLine, sourceCells, sourceLine } from './source-lines';
import { textOf } from './segment';
import type { TextRow } from './text-row';

const GOES_ON = /\((?:vervolg|continued|cont\.?|cont'd|suite)\)/iu;

interface OpenGrid {
  readonly first: DraftTable;
  last: DraftTable;
  /** The page that it ended on so far. */
  page: number;
  rowCount: number;
  readonly cells: SourceCell[];
}

/** The lines and grids of a document as they are put together page by page. */
export class DocumentLines {
  readonly lines: SourceLine[] = [];
  private readonly tables: OpenGrid[] = [];
  /** Index of the grid that the text ended with, while nothing else followed. */
  private open: number | null = null;
  /** The last row of text, while nothing else followed. */
  private lastRow: TextRow | null = null;
  private page = 0;
  private line = 0;

  /** Adds a page: running lines above, its blocks, running lines below. */
  addPage(page: number, above: readonly TextRow[], blocks: readonly PageBlock[], below: readonly TextRow[]): void {
    this.page = page;
    this.line = 0;
    for (const row of above) this.lines.push(sourceLine(row, { ...this.place(), isRunning: true }));
    blocks.forEach((block, index) => {
      if (block.kind === 'text') this.addText(block.rows, blocks[index + 1]);
      else this.addTable(block.table);
    });
    for (const row of below) this.lines.push(sourceLine(row, { ...this.place(), isRunning: true }));
  }

  grids(): SourceGrid[] {
    return this.tables.map(({ first, rowCount, cells }) => ({
      kind: first.kind,
      rowCount,
      columnCount: first.columns.length,
      cells,
      title: null,
    }));
  }

  private place(): { page: number; line: number } {
    this.line += 1;
    return { page: this.page, line: this.line };
  }

  private addBlank(): void {
    const last = this.lines.findLast(({ isRunning }) => isRunning !== true);
    if (last && last.text !== '') this.lines.push(blankLine(this.place()));
  }

  private addText(rows: readonly TextRow[], next: PageBlock | undefined): void {
    if (this.open !== null && isNotice(rows) && next?.kind === 'table' && this.goesOn(next.table) !== null) {
      // "(vervolg)" between two parts of one table is part of it.
      for (const row of rows) this.lines.push(sourceLine(row, { ...this.place(), grid: this.open }));
      return;
    }
    const pitch = paragraphPitch(rows);
    if (this.open !== null || this.lastRow === null) this.addBlank();
    this.open = null;
    for (const row of rows) {
      if (this.lastRow && isParagraphEnd(this.lastRow, row, pitch)) this.addBlank();
      this.lines.push(sourceLine(row, this.place()));
      this.lastRow = row;
    }
  }

  private addTable(table: DraftTable): void {
    const going = this.goesOn(table);
    if (!going) this.addBlank();
    this.lastRow = null;
    const first = this.lines.length;
    const grid = going ? going.grid : this.tables.length;
    for (const row of table.lines) this.lines.push(sourceLine(row, { ...this.place(), grid }));
    if (going) {
      const { known, repeated } = going;
      const isBroken = startsInRow(known.last, table, repeated);
      const skipped = repeated + (isBroken ? 1 : 0);
      const cells = sourceCells(table, this.lines, first, known.rowCount - skipped);
      if (isBroken)
        mergeRow(
          known.cells,
          cells.filter(({ row }) => row === known.rowCount - 1),
          known.rowCount - 1,
        );
      known.cells.push(...cells.filter(({ row }) => row >= known.rowCount));
      known.rowCount += table.rows.length - skipped;
      known.last = table;
      known.page = this.page;
      return;
    }
    this.tables.push({
      first: table,
      last: table,
      page: this.page,
      rowCount: table.rows.length,
      cells: sourceCells(table, this.lines, first, 0),
    });
    this.open = grid;
  }

  /** The grid that a table at the top of a page goes on with, and how many of its rows repeat the headings. */
  private goesOn(table: DraftTable): { grid: number; known: OpenGrid; repeated: number } | null {
    const known = this.open === null ? undefined : this.tables[this.open];
    if (this.open === null || !known || known.page === this.page || !columnsAgree(known.last, table)) return null;
    const repeated = repeatedRows(known.first, table);
    return repeated > 0 || !hasOwnHeading(table) ? { grid: this.open, known, repeated } : null;
  }
}

function isNotice(rows: readonly TextRow[]): boolean {
  return rows.length < 3 && rows.every((row) => GOES_ON.test(textOf(row.words.slice(0, 80))));
}

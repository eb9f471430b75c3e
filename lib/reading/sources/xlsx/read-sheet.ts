import type { SheetCell } from '../flow/sheet-areas';
import { childOf, readXml, textOfXml, type XmlElement } from '../office/xml';
import { SourceProblem } from '../source-problem';
import { formatNumber } from './format-number';
import { richText, type CellFormat, type Workbook } from './workbook';

/** The filled cells of a sheet as a person sees them, and what is not seen. */
export interface ReadSheet {
  readonly cells: readonly SheetCell[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** How many figures are shown with fewer digits than they have. */
  readonly roundedCells: number;
}

const MOST_CELLS = 200_000;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
/** What the Dutch versions print. */
const ERRORS: Readonly<Record<string, string>> = { '#N/A': '#N/B' };

/**
 * Reads the cells of a sheet; formulas by the value that the file keeps for them, hidden rows and columns not at all.
 * @throws SourceProblem when it is no sheet or has more cells than can be read
 */
export function readSheet(bytes: Uint8Array, workbook: Workbook): ReadSheet {
  const reader = new SheetReader(workbook);
  readXml(bytes, {
    containers: new Set(['worksheet', 'cols', 'sheetData', 'mergeCells']),
    visit: (element) => reader.read(element),
  });
  return reader.end();
}

class SheetReader {
  private readonly cells = new Map<number, Map<number, { text: string; isBold: boolean }>>();
  private readonly merges: { row: number; column: number; lastRow: number; lastColumn: number }[] = [];
  private readonly hiddenColumns: { first: number; last: number }[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly columnsWithHidden = new Set<number>();
  private count = 0;
  private rounded = 0;
  private nextRow = 0;

  constructor(private readonly workbook: Workbook) {}

  read(element: XmlElement): void {
    const { attributes } = element;
    if (element.name === 'row') this.readRow(element);
    if (element.name === 'col' && isOn(attributes.hidden))
      this.hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
    if (element.name === 'mergeCell') {
      const [from, to] = (attributes.ref ?? '').split(':').map(placeOfReference);
      if (from && to && this.merges.length < MOST_CELLS)
        this.merges.push({ ...from, lastRow: to.row, lastColumn: to.column });
    }
  }

  end(): ReadSheet {
    const spans = new Map(this.merges.map((merge) => [`${merge.row}/${merge.column}`, merge]));
    const cells = [...this.cells].flatMap(([row, ofRow]) =>
      [...ofRow].map(([column, cell]): SheetCell => {
        const merge = spans.get(`${row}/${column}`);
        const span = {
          rowSpan: merge ? merge.lastRow - row + 1 : 1,
          columnSpan: merge ? merge.lastColumn - column + 1 : 1,
        };
        return { row, column, ...span, ...cell };
      }),
    );
    return {
      cells: cells.filter(isVisiblePlace),
      hiddenRows: this.hiddenRows.size,
      hiddenColumns: this.columnsWithHidden.size,
      roundedCells: this.rounded,
    };
  }

  private readRow(row: XmlElement): void {
    const index = row.attributes.r === undefined ? this.nextRow : Number(row.attributes.r) - 1;
    this.nextRow = index + 1;
    const isHidden = isOn(row.attributes.hidden);
    let next = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string' || cell.name !== 'c') continue;
      const column = placeOfReference(cell.attributes.r ?? '')?.column ?? next;
      next = column + 1;
      const text = onOneLine(this.textOf(cell));
      if (text === '') continue;
      if (isHidden) this.hiddenRows.add(index);
      else if (this.hiddenColumns.some(({ first, last }) => column >= first && column <= last))
        this.columnsWithHidden.add(column);
      else this.add(index, column, text, this.formatOf(cell)?.isBold ?? false);
    }
  }

  private add(row: number, column: number, text: string, isBold: boolean): void {
    this.count += 1;
    if (this.count > MOST_CELLS) throw new SourceProblem('too-complex');
    const ofRow = this.cells.get(row) ?? new Map<number, { text: string; isBold: boolean }>();
    ofRow.set(column, { text, isBold });
    this.cells.set(row, ofRow);
  }

  private textOf(cell: XmlElement): string {
    const value = childOf(cell, 'v');
    const raw = value ? textOfXml(value) : '';
    switch (cell.attributes.t ?? 'n') {
      case 's':
        return this.workbook.strings[Number(raw)] ?? '';
      case 'inlineStr': {
        const inline = childOf(cell, 'is');
        return inline ? richText(inline) : '';
      }
      case 'b':
        return raw === '1' ? 'WAAR' : 'ONWAAR';
      case 'e':
        return ERRORS[raw] ?? raw;
      case 'n': {
        const printed = formatNumber(raw, this.formatOf(cell)?.sections ?? [], this.workbook.isFrom1904);
        if (printed.isRounded) this.rounded += 1;
        return printed.text;
      }
      default:
        return raw;
    }
  }

  private formatOf(cell: XmlElement): CellFormat | undefined {
    return this.workbook.formats[Number(cell.attributes.s ?? 0)];
  }
}

/** Line breaks and tabs as spaces; a no-break space stays. */
function onOneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u2007\u202f]+/g, ' ').trim();
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function isVisiblePlace({ row, column, rowSpan, columnSpan }: SheetCell): boolean {
  return (
    row >= 0 &&
    row + rowSpan <= MOST_ROWS &&
    column >= 0 &&
    column + columnSpan <= MOST_COLUMNS &&
    rowSpan > 0 &&
    columnSpan > 0
  );
}

/** "C5" as row 4 and column 2; null for anything else. */
function placeOfReference(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

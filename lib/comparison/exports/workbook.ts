import type { Change } from '../change';
import type { CompareCell, CompareView } from '../compare-view';
import type { Exact } from '../exact';
import type { ExportWords } from './export-words';

/** A cell of a sheet: a number as its exact digits, or text. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly isHeading?: boolean }
  | { readonly kind: 'number'; readonly digits: string; readonly format: NumberFormat };

/** How a spreadsheet shows a number: as many decimals as it has, or a percentage of a change or a share. */
export type NumberFormat = 'figure' | 'one-decimal';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns and rows that stay in sight while scrolling. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The words of the workbook besides those that every export shares. */
export interface WorkbookWords extends ExportWords {
  readonly sheets: { readonly table: string; readonly figures: string; readonly sources: string };
  readonly columns: readonly string[];
  readonly difference: string;
  readonly relative: string;
  readonly points: string;
  readonly change: (change: Change) => string;
  readonly notes: readonly string[];
  readonly sourceColumns: readonly [string, string, string];
}

/**
 * The comparison as three sheets: the table as it stands on screen, one row per figure with its label as printed, its
 * statuses, definition and place, and the sources with notes. Figures are number cells, labels such as "-25" and "25-50"
 * are text cells, and a missing figure is its reason in words, never an empty cell or zero.
 * @param records one per figure, as csvRecords gives them for the same columns
 */
export function workbook(view: CompareView, words: WorkbookWords, records: readonly (readonly string[])[]): Sheet[] {
  return [tableSheet(view, words), figuresSheet(words, records), sourcesSheet(view, words)];
}

function tableSheet(view: CompareView, words: WorkbookWords): Sheet {
  const heading = [
    heads(view.dimension?.label ?? view.series.measure),
    ...view.columns.map(({ period }) => heads(words.period(period))),
    ...(view.pair ? [heads(words.difference), heads(words.relative)] : []),
  ];
  const rows = view.rows.map((row) => [
    text(row.kind === 'total' ? words.total : row.label),
    ...view.columns.map((_, index) => cellOf(row.cells[index], words)),
    ...(row.change ? changeCells(row.change, words) : view.pair ? [text(''), text('')] : []),
  ]);
  const definitions = [
    text(''),
    ...view.columns.map((column) => text(column.definitions.map(({ label }) => label).join(' / '))),
  ];
  return { name: words.sheets.table, rows: [heading, definitions, ...rows], frozenRows: 2, frozenColumns: 1 };
}

function figuresSheet(words: WorkbookWords, records: readonly (readonly string[])[]): Sheet {
  const rows = records.map((record) =>
    record.map((value, index) =>
      index === VALUE_COLUMN && value !== '' ? number(value.replace(',', '.')) : text(value),
    ),
  );
  return { name: words.sheets.figures, rows: [words.columns.map(heads), ...rows], frozenRows: 1, frozenColumns: 0 };
}

/** The place of the value in CSV_COLUMNS. */
const VALUE_COLUMN = 10;

function sourcesSheet(view: CompareView, words: WorkbookWords): Sheet {
  const sources = view.sources.map(({ number: position, source, periods }) => [
    number(String(position)),
    text(words.source(source)),
    text(periods.map(words.period).join(', ')),
  ]);
  return {
    name: words.sheets.sources,
    rows: [words.sourceColumns.map(heads), ...sources, [], ...words.notes.map((note) => [text(note)])],
    frozenRows: 1,
    frozenColumns: 0,
  };
}

function cellOf(cell: CompareCell | undefined, words: WorkbookWords): SheetCell {
  if (cell?.kind === 'figure') return number(cell.value.toFixed());
  return text(words.missing(cell?.reason ?? 'not-found'));
}

/** The difference and, beside it, the percentage or percentage points; words where there is none. */
function changeCells(change: Change, words: WorkbookWords): SheetCell[] {
  switch (change.kind) {
    case 'difference': {
      const relative = change.relative;
      return [
        number(change.difference.toFixed()),
        relative.kind === 'percent' ? rounded(relative.value) : text(words.change(change)),
      ];
    }
    case 'points':
      return [rounded(change.points), text(words.points)];
    case 'none':
      return [text(words.change(change)), text('')];
  }
}

function rounded(value: Exact): SheetCell {
  return { kind: 'number', digits: value.toDecimalPlaces(1).toFixed(1), format: 'one-decimal' };
}

function number(digits: string): SheetCell {
  return { kind: 'number', digits, format: 'figure' };
}

function text(value: string): SheetCell {
  return { kind: 'text', text: value };
}

function heads(value: string): SheetCell {
  return { kind: 'text', text: value, isHeading: true };
}

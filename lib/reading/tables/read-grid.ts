import { chooseFormat, numberEvidence } from '../../figures/number-evidence';
import type { ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { foldText } from '../structure/fold-text';
import type { Piece } from '../structure/piece';
import { buildTable } from './build-table';
import { CellKinds } from './cell-kind';
import { isUnitNote } from './column-unit';
import { gridBody } from './grid-body';
import { gridColumns, sideStarts, stackedAt, type GridColumns } from './grid-columns';
import { columnHeadings, gridParts } from './grid-heading';
import { gridRows, printedCells, withoutBlankColumns, type GridRow } from './grid-matrix';
import { countedOn, type TableDoubt } from './table-doubt';
import type { Legend } from './value-token';

/** What a grid is read with. */
export interface GridContext {
  /** The part of the answer that it stands in. */
  readonly path: string | null;
  readonly legend: Legend;
  readonly hyphenated: ReadonlySet<string>;
  readonly words: string;
  readonly document: SourceDocument;
  /** The last line of text above it. */
  readonly above: string;
  /** Takes the heading that stands right above the grid out of the text; asked at most once. */
  readonly title: () => string | null;
}

/** The tables of a grid and the text that stands in it beside them. */
export interface GridReading {
  readonly tables: readonly ReadTable[];
  readonly doubts: readonly TableDoubt[];
  readonly text: readonly Piece[];
}

/** More tables than this under one another are not looked for. */
const MOST_STACKED = 200;

/** The tables that a grid holds (several when they stand side by side or under one another), or its text when it holds none. */
export function readGrid(grid: number, context: GridContext): GridReading {
  const source = context.document.grids[grid];
  if (!source) return { tables: [], doubts: [], text: [] };
  const rows = withoutBlankColumns(gridRows(source, context.document, context.hyphenated));
  const kinds = new CellKinds(context.legend);
  const tables: ReadTable[] = [];
  const doubts: TableDoubt[] = [];
  const text: Piece[] = [];
  let rest: readonly GridRow[] = rows;
  for (let count = 0; rest.length > 0 && count < MOST_STACKED; count += 1) {
    const parts = gridParts(rest, kinds);
    const at = stackedAt(rest, parts.body, rest.slice(parts.heading, parts.body), kinds);
    const own = at === null ? rest : rest.slice(0, at);
    const title = count === 0 ? source.title : null;
    const read = readRows(own, kinds, {
      ...context,
      isAligned: source.kind === 'aligned',
      ownTitle: title,
      isFirst: count === 0,
    });
    doubts.push(...countedOn(read.doubts, tables.length));
    tables.push(...read.tables);
    text.push(...read.text);
    rest = at === null ? [] : rest.slice(at);
  }
  return { tables, doubts, text };
}

interface RowsContext extends GridContext {
  readonly isAligned: boolean;
  /** What the source calls the grid. */
  readonly ownTitle: string | null;
  readonly isFirst: boolean;
}

function readRows(rows: readonly GridRow[], kinds: CellKinds, context: RowsContext): GridReading {
  const parts = gridParts(rows, kinds);
  const { columns } = columnHeadings(rows, parts, context.hyphenated);
  const body = rows.slice(parts.body);
  const starts = [0, ...sideStarts(body, columns, kinds)];
  const printed = foldText(
    parts.titles.flatMap((cell) => [...cell.pieces]),
    context.hyphenated,
  );
  const title = (printed === '' ? null : printed) ?? context.ownTitle ?? (context.isFirst ? context.title() : null);
  const tables: ReadTable[] = [];
  const doubts: TableDoubt[] = [];
  const text: Piece[] = [];
  starts.forEach((start, index) => {
    const cut = (row: GridRow): GridRow => row.slice(start, starts[index + 1]);
    const headings = rows.slice(parts.heading, parts.body).map(cut);
    const names = columns.slice(start, starts[index + 1]);
    const layout = gridColumns(body.map(cut), names, kinds);
    const format = chooseFormat(
      numberEvidence(figureTexts(body.map(cut), kinds)),
      context.legend.numbers,
      context.legend.language,
    );
    const legend = { ...context.legend, format: format.format };
    const read = gridBody(body.map(cut), {
      columns: layout,
      headings,
      legend,
      isAligned: context.isAligned,
    });
    text.push(...read.notes);
    if (!read.lines.some((line) => line.readings.length > 0)) {
      text.push(...piecesOf([...headings, ...body.map(cut)]));
      return;
    }
    const built = buildTable({
      columns: tableColumns(names, layout),
      lines: read.lines,
      pieces: piecesOf([...headings, ...body.map(cut)]),
      title,
      path: context.path,
      hyphenated: context.hyphenated,
      words: context.words,
      notes: [context.above, ...read.notes.map((piece) => piece.text)].filter(isUnitNote),
      legend,
      format,
    });
    doubts.push(...countedOn(built.doubts, tables.length));
    tables.push(built.table);
  });
  return { tables, doubts, text };
}

/** The figures of a grid as printed, to see how it writes numbers. */
function figureTexts(rows: readonly GridRow[], kinds: CellKinds): string[] {
  return rows.flatMap((row) =>
    printedCells(row)
      .filter((cell) => kinds.of(cell) === 'number')
      .map((cell) => cell.text),
  );
}

function tableColumns(names: readonly string[], { label, cells }: GridColumns): string[] {
  return [label === null ? '' : (names[label] ?? ''), ...cells.map((column) => names[column] ?? '')];
}

/** The text of a grid cell by cell, from left to right and from top to bottom. */
function piecesOf(rows: readonly GridRow[]): Piece[] {
  const cells = new Set(rows.flatMap((row) => printedCells(row)));
  return [...cells].flatMap((cell) => [...cell.pieces]);
}

import { chooseFormat, numberEvidence } from '../../figures/number-evidence';
import type { ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { foldText } from '../structure/fold-text';
import type { Piece } from '../structure/piece';
import { buildTable } from './build-table';
import { CellKinds } from './cell-kind';
import { areCounts, isUnitNote } from './column-unit';
import { gridBody } from './grid-body';
import { gridColumns, sideStarts, stackedAt, type GridColumns } from './grid-columns';
import { columnHeadings, gridParts } from './grid-heading';
import { gridRows, printedCells, withoutBlankColumns, type GridRow } from './grid-matrix';
import { builtInFormat } from './settle-format';
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

/**
 * The tables that a grid holds (several when they stand side by side or under one another), or its text when it holds
 * none. Several grids are one that goes on over pages.
 */
export function readGrid(grids: readonly number[], context: GridContext): GridReading {
  const sources = grids.flatMap((grid) => context.document.grids[grid] ?? []);
  const [source] = sources;
  if (!source) return { tables: [], doubts: [], text: [] };
  const rows = sources.flatMap((each) => withoutBlankColumns(gridRows(each, context.document, context.hyphenated)));
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

/** The tables in rows of cells that were found in lines of text. */
export function readCells(rows: readonly GridRow[], context: GridContext): GridReading {
  return readRows(rows, new CellKinds(context.legend), { ...context, isAligned: false, ownTitle: null, isFirst: true });
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
  const sides = starts.map((start, index) => {
    const cut = (row: GridRow): GridRow => row.slice(start, starts[index + 1]);
    return {
      names: columns.slice(start, starts[index + 1]),
      headings: rows.slice(parts.heading, parts.body).map(cut),
      body: body.map(cut),
    };
  });
  return readSides(sides, kinds, { ...context, ownTitle: title });
}

/** One of the tables that stand beside one another. */
interface Side {
  readonly names: readonly string[];
  readonly headings: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** The tables of the sides; one where they are columns of one list, whose printed total only adds up over all of them. */
function readSides(sides: readonly Side[], kinds: CellKinds, context: RowsContext): GridReading {
  const tables: ReadTable[] = [];
  const doubts: TableDoubt[] = [];
  const text: Piece[] = [];
  for (const side of sides) {
    const read = readSide(side, kinds, context);
    doubts.push(...countedOn(read.doubts, tables.length));
    tables.push(...read.tables);
    text.push(...read.text);
  }
  const apart = { tables, doubts, text };
  const [first] = sides;
  if (!first || sides.length < 2 || tables.every((table) => table.checks.every((check) => check.holds))) return apart;
  const isOneList = sides.every((side) => side.names.join('|') === first.names.join('|'));
  if (!isOneList) return apart;
  const joined = readSide({ ...first, body: sides.flatMap((side) => side.body) }, kinds, context);
  return joined.tables.some((table) => table.checks.some((check) => check.holds)) ? joined : apart;
}

function readSide({ names, headings, body }: Side, kinds: CellKinds, context: RowsContext): GridReading {
  const layout = gridColumns(body, names, kinds);
  const { legend: whole } = context;
  const evidence = numberEvidence(figureTexts(body, kinds));
  const choice = chooseFormat(evidence, whole.numbers, whole.language, areCounts(names, context.ownTitle));
  const pieces = piecesOf([...headings, ...body]);
  const built = builtInFormat(choice, (format) => {
    const legend = { ...whole, format: format.format };
    const { lines, notes } = gridBody(body, { columns: layout, headings, legend, isAligned: context.isAligned });
    if (!lines.some((line) => line.readings.length > 0)) return null;
    const unitNotes = [context.above, ...notes.map((piece) => piece.text)].filter(isUnitNote);
    return {
      notes,
      ...buildTable({
        columns: tableColumns(names, layout),
        lines,
        pieces,
        title: context.ownTitle,
        path: context.path,
        hyphenated: context.hyphenated,
        words: context.words,
        notes: unitNotes,
        legend,
        format,
      }),
    };
  });
  return built
    ? { tables: [built.table], doubts: built.doubts, text: built.notes }
    : { tables: [], doubts: [], text: pieces };
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

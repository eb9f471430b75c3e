import { chooseFormat, numberEvidence, type FormatChoice } from '../../figures/number-evidence';
import type { ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { foldText } from '../structure/fold-text';
import { isBlank, type Piece } from '../structure/piece';
import { buildTable } from './build-table';
import { areCounts, isUnitNote } from './column-unit';
import { findHeading, type TableStart } from './find-heading';
import { isProse } from './line-class';
import { readBody, type TableBody } from './read-body';
import { gridStretches } from './grid-stretches';
import { readCells, readGrid } from './read-grid';
import { builtInFormat } from './settle-format';
import { sideBySide } from './side-by-side';
import { countedOn, type TableDoubt } from './table-doubt';
import type { Legend } from './value-token';

/** What the tables need to know of the document around them. */
export interface TableContext {
  /** The part of the answer that they stand in. */
  readonly path: string | null;
  readonly legend: Legend;
  readonly hyphenated: ReadonlySet<string>;
  /** Words of the question and answer that tell a school year from two calendar years. */
  readonly words: string;
  /** The source, for the grids that its lines stand in. */
  readonly document: SourceDocument;
}

/** The tables in a stretch of text, and the text that is left without them. */
export interface TablesAndText {
  readonly tables: readonly ReadTable[];
  readonly doubts: readonly TableDoubt[];
  readonly text: readonly Piece[];
}

/** Finds and reads the tables in the pieces of one part of an answer. Text without tables comes back as it was. */
export function readTables(pieces: readonly Piece[], context: TableContext): TablesAndText {
  const tables: ReadTable[] = [];
  const doubts: TableDoubt[] = [];
  const text: Piece[] = [];
  const titleAbove = (): string | null => takeCaption(text) ?? partHeading(pieces, text);
  for (const stretch of gridStretches(pieces, context)) {
    if (stretch.grids.length === 0) {
      readLines(stretch.pieces, { context, tables, doubts, text, titleAbove });
      continue;
    }
    const above = text.filter((piece) => !isBlank(piece)).at(-1)?.text ?? '';
    const read = readGrid(stretch.grids, { ...context, above, title: titleAbove });
    doubts.push(...countedOn(read.doubts, tables.length));
    tables.push(...read.tables);
    text.push(...read.text);
  }
  return { tables, doubts, text };
}

interface Gathered {
  readonly context: TableContext;
  readonly tables: ReadTable[];
  readonly doubts: TableDoubt[];
  readonly text: Piece[];
  readonly titleAbove: () => string | null;
}

/** Finds the tables in lines without a grid; what is no table goes to the text. */
function readLines(pieces: readonly Piece[], { context, tables, doubts, text, titleAbove }: Gathered): void {
  let index = 0;
  while (index < pieces.length) {
    // A source with positions has shown its tables already: figures in its other lines stand in no columns.
    const isLaidOut = pieces[index]?.source.words !== undefined;
    const beside = isLaidOut ? null : sideBySide(pieces, index, context.legend);
    if (beside) {
      const read = readCells(beside.rows, { ...context, above: '', title: titleAbove });
      doubts.push(...countedOn(read.doubts, tables.length));
      tables.push(...read.tables);
      text.push(...read.text);
      index = beside.end;
      continue;
    }
    const start = isLaidOut ? null : findHeading(pieces, index, context.legend);
    const found = start ? bodyInItsFormat(pieces, start, context.legend) : null;
    const body = found?.body;
    const rows = body?.lines.filter((line) => line.readings.length > 0).length ?? 0;
    const piece = pieces[index];
    if (!start || !found || !body || rows < start.leastRows) {
      if (piece) text.push(piece);
      index += 1;
      continue;
    }
    const notes = unitNotes(text, pieces.slice(body.end, body.end + 3));
    const title = titleAbove();
    const built = builtInFormat(found.format, (format) => {
      const legend = { ...context.legend, format: format.format };
      const isRead = format.format === found.format.format;
      return buildTable({
        columns: start.heading.columns,
        lines: isRead ? body.lines : readBody(pieces, start.body, start.heading.columns, legend).lines,
        pieces: pieces.slice(index, body.end),
        title,
        path: context.path,
        hyphenated: context.hyphenated,
        words: context.words,
        notes,
        legend,
        format,
      });
    });
    doubts.push(...countedOn(built.doubts, tables.length));
    tables.push(built.table);
    index = body.end;
  }
}

/** The body of a table, read in the number format that its own figures show. */
function bodyInItsFormat(
  pieces: readonly Piece[],
  start: TableStart,
  legend: Legend,
): { body: TableBody; format: FormatChoice } {
  const body = readBody(pieces, start.body, start.heading.columns, legend);
  const figures = body.lines.flatMap((line) => line.readings[0]?.cells.map((cell) => cell.token.raw) ?? []);
  const counts = areCounts(start.heading.columns, null);
  const format = chooseFormat(numberEvidence(figures), legend.numbers, legend.language, counts);
  if (format.format === legend.format) return { body, format };
  const own = { ...legend, format: format.format };
  return { body: readBody(pieces, start.body, start.heading.columns, own), format };
}

/** The lines right above and below a table that say what its figures are in. */
function unitNotes(above: readonly Piece[], below: readonly Piece[]): string[] {
  const near = [...above.filter((piece) => !isBlank(piece)).slice(-1), ...below];
  return near.map((piece) => piece.text).filter(isUnitNote);
}

/** The heading right above a table, taken out of the text: the lines since the last blank line when they are no sentence. */
function takeCaption(text: Piece[]): string | null {
  const last = text.findLastIndex((piece) => !isBlank(piece));
  if (last < 0) return null;
  const first = text.slice(0, last + 1).findLastIndex(isBlank) + 1;
  const hasTextBefore = text.slice(0, first).some((piece) => !isBlank(piece));
  const isAlone = hasTextBefore && last - first < 3 && isHeadingText(text.slice(first, last + 1));
  const from = isAlone
    ? first
    : /^(?:tabel|overzicht)\b/i.test(text[last]?.text ?? '') &&
        last > first &&
        isHeadingText(text.slice(last, last + 1))
      ? last
      : -1;
  if (from < 0) return null;
  return headingText(text.splice(from));
}

/** The words of the part itself, when they are no more than a heading. */
function partHeading(pieces: readonly Piece[], text: readonly Piece[]): string | null {
  const printed = text.filter((piece) => !isBlank(piece));
  const from = text.findIndex((piece) => !isBlank(piece));
  if (from < 0 || pieces.length === 0) return null;
  const blank = text.findIndex((piece, index) => index > from && isBlank(piece));
  const head = blank < 0 ? printed : text.slice(from, blank);
  return head.length <= 3 && isHeadingText(head) ? headingText(head) : null;
}

function isHeadingText(pieces: readonly Piece[]): boolean {
  const text = foldText(pieces);
  return (
    text.length >= 2 &&
    text.length <= 160 &&
    !/[.?!;]$/.test(text) &&
    !isProse(text) &&
    !/^(?:bron|noot|opmerking|\*)/i.test(text)
  );
}

function headingText(pieces: readonly Piece[]): string {
  return foldText(pieces).replace(/\s*:$/, '');
}

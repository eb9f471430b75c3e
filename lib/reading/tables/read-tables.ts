import { parsePeriod } from '../../figures/parse-period';
import type { ReadCell, ReadRow, ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { foldText } from '../structure/fold-text';
import { boxOf, isBlank, placeOfAll, type Piece } from '../structure/piece';
import { chooseRows } from './choose-reading';
import { headingUnit } from './column-heading';
import { findHeading, type TableStart } from './find-heading';
import type { GroupedRow } from './group-rows';
import { isProse } from './line-class';
import { readBody } from './read-body';
import { readGrid } from './read-grid';
import { sumChecks } from './sum-checks';
import type { DraftCell } from './table-draft';
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
  readonly text: readonly Piece[];
}

/** Finds and reads the tables in the pieces of one part of an answer. Text without tables comes back as it was. */
export function readTables(pieces: readonly Piece[], context: TableContext): TablesAndText {
  const tables: ReadTable[] = [];
  const text: Piece[] = [];
  let index = 0;
  while (index < pieces.length) {
    const grid = pieces[index]?.source.grid;
    if (grid !== undefined) {
      const end = endOfGrid(pieces, index);
      const read = readGrid(grid, { ...context, title: () => takeCaption(text) ?? partHeading(pieces, text) });
      tables.push(...read.tables);
      text.push(...read.text);
      index = end;
      continue;
    }
    const start = findHeading(pieces, index, context.legend);
    const body = start ? readBody(pieces, start.body, start.heading.columns, context.legend) : null;
    const rows = body?.lines.filter((line) => line.readings.length > 0).length ?? 0;
    const piece = pieces[index];
    if (!start || !body || rows < start.leastRows) {
      if (piece) text.push(piece);
      index += 1;
      continue;
    }
    const caption = takeCaption(text);
    const title = caption ?? partHeading(pieces, text);
    tables.push(buildTable(start, body.lines, pieces.slice(index, body.end), title, context));
    index = body.end;
  }
  return { tables, text };
}

function endOfGrid(pieces: readonly Piece[], from: number): number {
  const grid = pieces[from]?.source.grid;
  let end = from;
  while (end < pieces.length && pieces[end]?.source.grid === grid) end += 1;
  return end;
}

function buildTable(
  start: TableStart,
  lines: Parameters<typeof chooseRows>[0],
  pieces: readonly Piece[],
  title: string | null,
  context: TableContext,
): ReadTable {
  const columns = start.heading.columns.map((column) => column.trim());
  const around = `${title ?? ''} ${columns.join(' ')} ${context.words}`;
  const titleUnit = headingUnit(
    /\(([^()]*(?:euro|eur|€)[^()]*)\)|in (?:duizend |miljoen )?euro/i.exec(title ?? '')?.[0] ?? '',
  );
  const stated = columns.map((column, index) => headingUnit(column) ?? (index > 0 ? titleUnit : null));
  const rows = chooseRows(lines, columns, stated, context.hyphenated);
  const units = stated.map((unit, index) => unit ?? (index > 0 ? commonUnit(rows, index - 1) : null));
  const rowPeriods = rows.map((row) => (row.kind === 'row' ? parsePeriod(row.label, around) : null));
  const areYearsRows =
    rows.some((row) => row.kind === 'row') &&
    rows.every((row, index) => row.kind !== 'row' || rowPeriods[index] !== null);
  return {
    path: context.path,
    title,
    columns,
    periods: columns.map((column, index) => (index === 0 ? null : columnPeriod(column, around))),
    units,
    rows: rows.map((row, index) => buildRow(row, areYearsRows ? (rowPeriods[index] ?? null) : undefined, units)),
    checks: sumChecks(rows, columns, units),
    at: placeOfAll(pieces),
  };
}

function buildRow(row: GroupedRow, period: ReadRow['period'], units: readonly (string | null)[]): ReadRow {
  const pieces = [...row.pieces, ...row.cells.map((cell) => cell.piece)];
  return {
    kind: row.kind,
    group: row.group,
    code: row.code,
    label: row.label,
    ...(period === undefined ? {} : { period }),
    cells: row.cells.map((cell, index) => buildCell(cell, units[index + 1] ?? null)),
    at: placeOfAll(pieces),
  };
}

function buildCell({ token, piece }: DraftCell, columnUnit: string | null): ReadCell {
  const { page, line } = piece.source;
  const [start, end] = [piece.start + token.start, piece.start + token.end];
  const box = boxOf(piece.source, start, end);
  return {
    raw: token.raw,
    value: token.decimal === null ? null : Number(token.decimal),
    decimal: token.decimal,
    state: token.state,
    ...unitOf(token.unit, token.state === 'number' ? columnUnit : null),
    at: { page, line, start, end, ...(box ? { box } : {}) },
  };
}

/** The unit printed with the figure; a percentage says so in its cell as well as in its column. */
function unitOf(printed: string | null, ofColumn: string | null): { unit: string } | Record<string, never> {
  if (printed !== null) return { unit: printed };
  return ofColumn === '%' ? { unit: '%' } : {};
}

/** The unit that every figure of a column is printed with; null when they differ. */
function commonUnit(rows: readonly GroupedRow[], index: number): string | null {
  const units = new Set(
    rows.flatMap((row) => {
      const token = row.cells[index]?.token;
      return token?.state === 'number' ? [token.unit] : [];
    }),
  );
  const [unit] = units;
  return units.size === 1 && unit ? unit : null;
}

/** The period of a column heading, also inside two levels ("2019 M") or beside other words ("Aantal 2019"). */
function columnPeriod(column: string, around: string): ReadTable['periods'][number] {
  const whole = parsePeriod(column, around);
  if (whole) return whole;
  const words = column.split(' ');
  for (let end = words.length - 1; end >= 1; end -= 1) {
    const outer =
      parsePeriod(words.slice(0, end).join(' '), around) ??
      parsePeriod(words.slice(words.length - end).join(' '), around);
    if (outer) return outer;
  }
  return null;
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

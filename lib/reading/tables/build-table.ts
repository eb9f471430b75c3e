import { parsePeriod } from '../../figures/parse-period';
import type { ReadCell, ReadRow, ReadTable } from '../reading';
import { boxOf, placeOf, placeOfAll, type Piece } from '../structure/piece';
import { chooseRows } from './choose-reading';
import { headingUnit } from './column-heading';
import type { GroupedRow } from './group-rows';
import { sumChecks } from './sum-checks';
import type { BodyLine, DraftCell } from './table-draft';
import type { TableDoubt } from './table-doubt';

/** A table found in lines or in a grid, before its rows are settled. */
export interface TableDraft {
  /** The first is the heading of the row labels. */
  readonly columns: readonly string[];
  readonly lines: readonly BodyLine[];
  /** All that it is printed in, headings included, in document order. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly path: string | null;
  readonly hyphenated: ReadonlySet<string>;
  /** Words of the document that tell a school year from two calendar years. */
  readonly words: string;
}

/** A table with what was doubtful in it. */
export interface BuiltTable {
  readonly table: ReadTable;
  readonly doubts: readonly TableDoubt[];
}

/** Settles rows, groups, periods, units and checks of a table. */
export function buildTable(draft: TableDraft): BuiltTable {
  const { title } = draft;
  const columns = draft.columns.map((column) => column.trim());
  const around = `${title ?? ''} ${columns.join(' ')} ${draft.words}`;
  const titleUnit = headingUnit(
    /\(([^()]*(?:euro|eur|€)[^()]*)\)|in (?:duizend |miljoen )?euro/i.exec(title ?? '')?.[0] ?? '',
  );
  const stated = columns.map((column, index) => headingUnit(column) ?? (index > 0 ? titleUnit : null));
  const rows = chooseRows(draft.lines, columns, stated, draft.hyphenated);
  const units = stated.map((unit, index) => unit ?? (index > 0 ? commonUnit(rows, index - 1) : null));
  const rowPeriods = rows.map((row) => (row.kind === 'row' ? parsePeriod(row.label, around) : null));
  const areYearsRows =
    rows.some((row) => row.kind === 'row') &&
    rows.every((row, index) => row.kind !== 'row' || rowPeriods[index] !== null);
  const table: ReadTable = {
    path: draft.path,
    title,
    columns,
    periods: columns.map((column, index) => (index === 0 ? null : columnPeriod(column, around))),
    units,
    rows: rows.map((row, index) => buildRow(row, areYearsRows ? (rowPeriods[index] ?? null) : undefined, units)),
    checks: sumChecks(rows, columns, units),
    at: placeOfAll(draft.pieces),
  };
  return { table, doubts: [] };
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

function buildCell({ token, piece, more = [] }: DraftCell, columnUnit: string | null): ReadCell {
  const { page, line } = piece.source;
  const [start, end] = [piece.start + token.start, piece.start + token.end];
  const box = boxOf(piece.source, start, end);
  return {
    raw: token.raw,
    value: token.decimal === null ? null : Number(token.decimal),
    decimal: token.decimal,
    state: token.state,
    ...unitOf(token.unit, token.state === 'number' ? columnUnit : null),
    at: {
      page,
      line,
      start,
      end,
      ...(box ? { box } : {}),
      ...(more.length > 0 ? { more: more.map(furtherStretch) } : {}),
    },
  };
}

function furtherStretch(piece: Piece): NonNullable<ReadCell['at']['more']>[number] {
  const { box } = placeOf(piece);
  return { line: piece.source.line, start: piece.start, end: piece.end, ...(box ? { box } : {}) };
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

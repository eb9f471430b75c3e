import type { FormatChoice } from '../../figures/number-evidence';
import { parsePeriod } from '../../figures/parse-period';
import type { ReadTable } from '../reading';
import { placeOfAll, type Piece } from '../structure/piece';
import { buildRow } from './build-row';
import { chooseRows } from './choose-reading';
import { columnPeriod } from './column-period';
import { columnUnits } from './column-unit';
import type { GroupedRow } from './group-rows';
import { settleSigns } from './settle-signs';
import { sumChecks } from './sum-checks';
import type { BodyLine } from './table-draft';
import type { TableDoubt } from './table-doubt';
import { widthDoubts } from './width-doubts';
import { formatDoubts, groupDoubts, signDoubts, spaceDoubts } from './table-doubts';
import type { Legend } from './value-token';

/** A table found in lines or in a grid, before its rows are settled. */
export interface TableDraft {
  /** The first is the heading of the row labels. */
  readonly columns: readonly string[];
  readonly lines: readonly BodyLine[];
  /** All that it is printed in, headings included, in document order. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  /** Lines above or below it that say what its figures are in. */
  readonly notes: readonly string[];
  readonly path: string | null;
  readonly hyphenated: ReadonlySet<string>;
  /** Words of the document that tell a school year from two calendar years. */
  readonly words: string;
  readonly legend: Legend;
  readonly format: FormatChoice;
}

/** A table with what was doubtful in it. */
export interface BuiltTable {
  readonly table: ReadTable;
  readonly doubts: readonly TableDoubt[];
}

/** Settles rows, groups, periods, units and checks of a table. */
export function buildTable(draft: TableDraft): BuiltTable {
  const columns = draft.columns.map((column) => column.trim());
  const around = `${draft.title ?? ''} ${columns.join(' ')} ${draft.words}`;
  const stated = columnUnits(columns, [draft.title ?? '', ...draft.notes].join(' '));
  const chosen = chooseRows(draft.lines, columns, stated, draft.hyphenated);
  const rows = settleSigns(chosen.rows, columns, stated, draft.title);
  const units = stated.map((unit, index) => unit ?? (index > 0 ? commonUnit(rows, index - 1) : null));
  const rowPeriods = rows.map((row) => (row.kind === 'row' ? parsePeriod(row.label, around) : null));
  const areYearsRows =
    rows.some((row) => row.kind === 'row') &&
    rows.every((row, index) => row.kind !== 'row' || rowPeriods[index] !== null);
  const table: ReadTable = {
    path: draft.path,
    title: draft.title,
    columns,
    periods: columns.map((column, index) => (index === 0 ? null : columnPeriod(column, around))),
    units,
    rows: rows.map((row, index) =>
      buildRow(row, {
        ...(areYearsRows ? { period: rowPeriods[index] ?? null } : {}),
        columns,
        units,
        legend: draft.legend,
      }),
    ),
    checks: sumChecks(rows, columns, units),
    at: placeOfAll(draft.pieces),
  };
  const doubts = [
    ...formatDoubts(table, draft.format),
    ...signDoubts(table),
    ...groupDoubts(table, rows, draft.lines),
    ...widthDoubts(table, rows, draft.lines, chosen.isSettledBySums),
    ...spaceDoubts(table, rows, draft.lines, chosen.isSettledBySums),
  ];
  return { table, doubts };
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

import { periodKey, type Period } from '../figures/period';
import type { AnswerContentCell, AnswerContentRow, AnswerContentTable } from './answer-content';
import { foldLabel, foldSpaces } from './fold-label';

/** A category as one table prints it. */
export interface PrintedCategory {
  readonly key: string;
  readonly code: string | null;
  readonly label: string;
  readonly groupLabel: string | null;
}

/** One cell of a table with everything that says what it is about. */
export interface SliceCell {
  /** Null for the grand total of the table. */
  readonly category: PrintedCategory | null;
  readonly period: Period;
  readonly cell: AnswerContentCell;
  /** The heading of its period as printed: "2023 (voorlopig)". */
  readonly periodHeading: string;
}

/** The cells of one table that may stand in one series: one unit, one kind of year, one aspect. */
export interface TableSlice {
  readonly table: AnswerContentTable;
  /** Null for counts. */
  readonly unit: string | null;
  readonly periodKind: PeriodKind;
  /** What tells columns of the same period apart ("M" and "V" of 2021); null when a period has one column, or for the total. */
  readonly aspect: string | null;
  /** Where the categories stand: in the rows, or in the headings where the years are rows. */
  readonly axis: 'row' | 'column';
  readonly cells: readonly SliceCell[];
}

/** Kinds of year never mix in one series; parts of a calendar year may stand beside calendar years. */
export const PERIOD_KINDS = [
  'calendar-year',
  'school-year',
  'academic-year',
  'parliamentary-year',
  'reference-date',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The kind of year that a series is stored under. */
export function periodKindNamed(name: string): PeriodKind {
  const kind = PERIOD_KINDS.find((candidate) => candidate === name);
  if (kind === undefined) throw new Error(`No such kind of period: ${name}`);
  return kind;
}

export function periodKindOf(period: Period): PeriodKind {
  switch (period.type) {
    case 'school-year':
    case 'academic-year':
    case 'parliamentary-year':
    case 'reference-date':
      return period.type;
    case 'calendar-year':
    case 'semester':
    case 'quarter':
    case 'month':
    case 'part-of-year':
    case 'several-years':
      return 'calendar-year';
  }
}

const GRAND_TOTAL = /^(?:algemeen |eind)?tota(?:al|le)(?: aantal)?$/;

/**
 * The figures of a table whose columns, or else whose rows, carry a typed period. A table without periods yields none,
 * and so does one with periods on both sides. Percentages that stand beside counts are a slice of their own: the two never
 * mix. A group's own total is no category and no grand total: it is left out.
 */
export function tableSlices(table: AnswerContentTable): TableSlice[] {
  const byColumn = table.columns.some((column) => column.period !== null);
  const byRow = table.rows.some((row) => row.period !== null);
  if (byColumn === byRow) return [];
  const placed = byColumn ? cellsByColumnPeriod(table) : cellsByRowPeriod(table);
  const slices = new Map<string, PlacedCell[]>();
  for (const item of placed) {
    const key = JSON.stringify([item.unit, periodKindOf(item.period), item.aspect]);
    slices.set(key, [...(slices.get(key) ?? []), item]);
  }
  return [...slices.values()].flatMap((cells): TableSlice[] => {
    const [first] = cells;
    if (!first) return [];
    const { unit, aspect, period } = first;
    return [{ table, unit, periodKind: periodKindOf(period), aspect, axis: byColumn ? 'row' : 'column', cells }];
  });
}

type PlacedCell = SliceCell & { readonly unit: string | null; readonly aspect: string | null };

function cellsByColumnPeriod(table: AnswerContentTable): PlacedCell[] {
  const aspects = columnAspects(table);
  const categories = rowCategories(table);
  const totalRow = grandTotalRow(table.rows);
  return table.rows.flatMap((row, rowIndex) => {
    const category = categories.get(rowIndex);
    if (row !== totalRow && category === undefined) return [];
    return row.cells.flatMap((cell): PlacedCell[] => {
      const column = table.columns.find((candidate) => candidate.id === cell.columnId);
      if (!column?.period) return [];
      return [
        {
          category: category ?? null,
          period: column.period,
          periodHeading: column.label,
          cell,
          unit: cell.unit ?? column.unit,
          aspect: aspects.get(column.id) ?? null,
        },
      ];
    });
  });
}

/** Years as rows: the columns are the categories. */
function cellsByRowPeriod(table: AnswerContentTable): PlacedCell[] {
  const unique = uniqueKeys();
  const categories = new Map(
    table.columns.map((column): [string, PrintedCategory | null] => {
      if (GRAND_TOTAL.test(foldLabel(column.label))) return [column.id, null];
      return [
        column.id,
        { key: unique(foldLabel(column.label)), code: null, label: foldSpaces(column.label), groupLabel: null },
      ];
    }),
  );
  // One column of figures is no breakdown: it is the whole.
  const isWhole = new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.columnId))).size === 1;
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell): PlacedCell[] => {
      const column = table.columns.find((candidate) => candidate.id === cell.columnId);
      if (!row.period || !column) return [];
      const category = isWhole ? null : (categories.get(column.id) ?? null);
      return [
        {
          category,
          period: row.period,
          periodHeading: row.label,
          cell,
          unit: cell.unit ?? column.unit,
          aspect: null,
        },
      ];
    }),
  );
}

/** The label of a column without its period, where two columns of one unit have the same period. */
function columnAspects(table: AnswerContentTable): Map<string, string | null> {
  const count = new Map<string, number>();
  const keyOf = (column: AnswerContentTable['columns'][number]): string =>
    column.period ? JSON.stringify([column.unit, periodKey(column.period)]) : '';
  for (const column of table.columns) count.set(keyOf(column), (count.get(keyOf(column)) ?? 0) + 1);
  return new Map(
    table.columns.map((column, index): [string, string | null] => {
      if (!column.period || (count.get(keyOf(column)) ?? 0) < 2) return [column.id, null];
      const rest = foldSpaces(column.label.replace(column.period.label, ' '));
      if (GRAND_TOTAL.test(foldLabel(rest))) return [column.id, null];
      return [column.id, rest === '' ? `${column.label} (${String(index + 1)})` : rest];
    }),
  );
}

function rowCategories(table: AnswerContentTable): Map<number, PrintedCategory> {
  const unique = uniqueKeys();
  const categories = new Map<number, PrintedCategory>();
  table.rows.forEach((row, index) => {
    if (row.kind !== 'row') return;
    const group = row.groupLabel === null ? '' : `${foldLabel(row.groupLabel)} / `;
    const key = row.code === null ? `${group}${foldLabel(row.label)}` : foldLabel(row.code);
    categories.set(index, {
      key: unique(key),
      code: row.code,
      label: foldSpaces(row.label),
      groupLabel: row.groupLabel === null ? null : foldSpaces(row.groupLabel),
    });
  });
  return categories;
}

/** The one printed total of the whole table; null when there is none, or when several say so and none is plainly it. */
function grandTotalRow(rows: readonly AnswerContentRow[]): AnswerContentRow | null {
  const totals = rows.filter((row) => row.kind === 'total' && row.groupLabel === null);
  if (totals.length === 1) return totals[0] ?? null;
  const plain = totals.filter((row) => GRAND_TOTAL.test(foldLabel(row.label)));
  return plain.length === 1 ? (plain[0] ?? null) : null;
}

/** Two rows of one table with the same label stay two categories. */
function uniqueKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} ~${String(times)}`;
  };
}

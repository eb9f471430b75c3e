import { definitionKey } from '../series/definition';
import { type Change, changeBetween, type ComparedPoint } from './change';
import type { CompareCell, CompareColumn, CompareRow, CompareView, NumberedSource } from './compare-view';
import type { BreakEntry, CategoryEntry, ComparisonData, GapEntry, ObservationEntry } from './comparison-data';
import { shareChange, shareOf } from './share';
import type { Sort } from './view-state';
import { isRevised, placeKey, type Vintages } from './vintages';

interface RowContext {
  readonly data: ComparisonData;
  readonly vintages: ReadonlyMap<string, Vintages>;
  readonly columns: readonly CompareColumn[];
  readonly pair: CompareView['pair'];
  readonly breaks: readonly BreakEntry[];
  readonly sources: readonly NumberedSource[];
}

/** The total, when the series has one anywhere, and every category of the dimension. */
export function buildRows(context: RowContext): CompareRow[] {
  const { data } = context;
  const gaps = new Map(data.gaps.map((gap) => [placeKey(gap.categoryId, gap.period), gap]));
  const cellsOf = (categoryId: string | null): CompareCell[] =>
    context.columns.map((column) => cellAt(placeKey(categoryId, column.period), context, gaps));
  const hasTotal = [...data.observations, ...data.gaps].some((each) => each.categoryId === null);
  const total = hasTotal ? cellsOf(null) : null;
  return [
    ...(total ? [rowOf(null, total, null, context)] : []),
    ...data.categories.map((category) => rowOf(category, cellsOf(category.id), total, context)),
  ];
}

/**
 * The total stays first. By value: of the later of the two periods, the largest first; by change: the largest rise first.
 * Rows without the number that is sorted by come last, in the order of the answer.
 */
export function sortRows(rows: readonly CompareRow[], sort: Sort, valueColumn: number): CompareRow[] {
  if (sort === 'answer') return [...rows];
  const total = rows.filter((row) => row.kind === 'total');
  const others = rows
    .filter((row) => row.kind === 'category')
    .map((row) => ({ row, by: sortNumber(row, sort, valueColumn) }));
  const withNumber = others.flatMap(({ row, by }) => (by === null ? [] : [{ row, by }]));
  const without = others.filter(({ by }) => by === null).map(({ row }) => row);
  return [...total, ...withNumber.toSorted((a, b) => b.by.comparedTo(a.by)).map(({ row }) => row), ...without];
}

function sortNumber(row: CompareRow, sort: Exclude<Sort, 'answer'>, valueColumn: number) {
  switch (sort) {
    case 'value': {
      const cell = row.cells[valueColumn];
      return cell?.kind === 'figure' ? cell.value : null;
    }
    case 'change':
      return changeNumber(row.change);
  }
}

function changeNumber(change: Change | null) {
  switch (change?.kind) {
    case 'difference':
      return change.difference;
    case 'points':
      return change.points;
    case 'none':
    case undefined:
      return null;
  }
}

function cellAt(place: string, { vintages, sources }: RowContext, gaps: ReadonlyMap<string, GapEntry>): CompareCell {
  const found = vintages.get(place);
  if (found) {
    const { shown, others } = found;
    return {
      kind: 'figure',
      value: shown.value,
      statuses: isRevised(found) ? [...shown.statuses, 'revised'] : shown.statuses,
      observation: shown,
      passport: passportOf(shown),
      sourceNumbers: sourceNumbersOf(shown, sources),
      others,
    };
  }
  const gap = gaps.get(place);
  if (!gap) return { kind: 'missing', reason: 'not-found', note: null, passport: null };
  return {
    kind: 'missing',
    reason: gap.reason,
    note: gap.note,
    passport: gap.cellId === null ? null : `/cijfers/${gap.cellId}`,
  };
}

function passportOf({ evidence }: ObservationEntry): string | null {
  for (const each of evidence) {
    if (each.kind === 'cell') return `/cijfers/${each.cellId}`;
    if (each.kind === 'stated-figure') return `/cijfers/zin/${each.statedFigureId}`;
  }
  return null;
}

function sourceNumbersOf(observation: ObservationEntry, sources: readonly NumberedSource[]): number[] {
  const ids = new Set([
    observation.sourceId,
    ...observation.evidence.flatMap((each) => (each.kind === 'outside-source' ? [each.sourceId] : [])),
  ]);
  return sources.filter(({ source }) => ids.has(source.id)).map(({ number }) => number);
}

function rowOf(
  category: CategoryEntry | null,
  cells: readonly CompareCell[],
  total: readonly CompareCell[] | null,
  { data, columns, pair, breaks }: RowContext,
): CompareRow {
  const pointAt = (row: readonly CompareCell[], column: CompareColumn): ComparedPoint =>
    comparedPoint(row[columns.indexOf(column)], column, data.series.unit);
  const hasShares = category !== null && total !== null && data.series.unit !== '%';
  return {
    kind: category === null ? 'total' : 'category',
    key: category?.key ?? '',
    label: category?.label ?? '',
    code: category?.code ?? null,
    groupLabel: category?.groupLabel ?? null,
    cells,
    change: pair ? changeBetween(pointAt(cells, pair.from), pointAt(cells, pair.to), breaks) : null,
    shares: hasShares ? columns.map((column) => shareOf(pointAt(cells, column), pointAt(total, column))) : null,
    shareChange:
      hasShares && pair
        ? shareChange(
            { part: pointAt(cells, pair.from), total: pointAt(total, pair.from) },
            { part: pointAt(cells, pair.to), total: pointAt(total, pair.to) },
            breaks,
          )
        : null,
  };
}

/** A cell as one side of a change. */
export function comparedPoint(
  cell: CompareCell | undefined,
  column: CompareColumn,
  unit: string | null,
): ComparedPoint {
  if (cell === undefined) return { kind: 'missing', reason: 'not-found' };
  if (cell.kind === 'missing') return { kind: 'missing', reason: cell.reason };
  return {
    kind: 'figure',
    value: cell.value,
    unit,
    period: column.period,
    statuses: cell.statuses,
    definitionKey: definitionKey(cell.observation.definition.text),
  };
}

import { type Change, changeBetween, type ComparedPoint } from './change';
import type { CompareCell, CompareColumn, CompareRow, CompareView, NumberedSource } from './compare-view';
import type {
  BreakEntry,
  CategoryEntry,
  ComparisonData,
  DenominatorEntry,
  GapEntry,
  ObservationEntry,
} from './comparison-data';
import { keyOfDefinition } from './definition-keys';
import type { Exact } from './exact';
import { sourceIdsOf } from './number-sources';
import { indexOf, rateChange, rateOf, type Ratio } from './ratio';
import { shareChange, shareOf } from './share';
import type { Sort, ViewState } from './view-state';
import { isRevised, keyOfPeriod, placeKey, type VintageIndex } from './vintages';

/** What the rows of a comparison are made from. */
export interface RowContext {
  readonly data: ComparisonData;
  readonly state: Pick<ViewState, 'against' | 'show' | 'insists'>;
  readonly vintages: VintageIndex;
  readonly gaps: ReadonlyMap<string, GapEntry>;
  readonly columns: readonly CompareColumn[];
  readonly pair: CompareView['pair'];
  /** The breaks between the pair, and between its first period and each column. */
  readonly breaks: readonly BreakEntry[];
  readonly breaksFromBase: readonly (readonly BreakEntry[])[];
  readonly sources: readonly NumberedSource[];
  readonly denominator: DenominatorEntry | null;
}

/** The gaps by their place; the last one recorded counts. */
export function gapsByPlace(gaps: readonly GapEntry[]): Map<string, GapEntry> {
  return new Map(gaps.map((gap) => [placeKey(gap.categoryId, gap.period), gap]));
}

/** The total, when the series has one anywhere, and these categories in this order. */
export function buildRows(categories: readonly CategoryEntry[], context: RowContext): CompareRow[] {
  const total = hasTotal(context.data) ? cellsOf(null, context) : null;
  return [
    ...(total ? [rowOf(null, total, null, context)] : []),
    ...categories.map((category) => rowOf(category, cellsOf(category.id, context), total, context)),
  ];
}

export function hasTotal({ observations, gaps }: Pick<ComparisonData, 'observations' | 'gaps'>): boolean {
  return observations.some(isOfTotal) || gaps.some(isOfTotal);
}

function isOfTotal({ categoryId }: { readonly categoryId: string | null }): boolean {
  return categoryId === null;
}

/** A figure or its absence at a place, as one side of a change. */
export function pointAt(
  categoryId: string | null,
  column: CompareColumn,
  context: Pick<RowContext, 'vintages' | 'gaps' | 'data'>,
): ComparedPoint {
  const found = context.vintages.at(categoryId, column.period);
  if (!found) {
    const gap = context.gaps.size === 0 ? undefined : context.gaps.get(placeKey(categoryId, column.period));
    return gap === undefined ? NOT_FOUND : { kind: 'missing', reason: gap.reason };
  }
  return figurePoint(found.shown, column, context.data.series.unit);
}

/**
 * The categories in the order of the sort. By value: of the later of the two periods, the largest first; by change: the
 * largest rise first; by label: as in a dictionary, numbers by size. Those without the number that is sorted by come last,
 * in the order of the answer.
 */
export function sortCategories(categories: readonly CategoryEntry[], sort: Sort, context: RowContext): CategoryEntry[] {
  switch (sort) {
    case 'answer':
      return [...categories];
    case 'label':
      return categories.toSorted((one, other) => LABELS.compare(one.label, other.label));
    case 'value':
    case 'change': {
      const numbered = categories.map((category) => ({ category, by: sortNumber(category, sort, context) }));
      const withNumber = numbered.flatMap(({ category, by }) => (by === null ? [] : [{ category, by }]));
      const without = numbered.filter(({ by }) => by === null).map(({ category }) => category);
      return [...withNumber.toSorted((a, b) => b.by.comparedTo(a.by)).map(({ category }) => category), ...without];
    }
  }
}

const LABELS = new Intl.Collator('nl', { numeric: true });

function sortNumber(category: CategoryEntry, sort: 'value' | 'change', context: RowContext): Exact | null {
  const { pair, breaks, state, columns } = context;
  const last = pair?.to ?? columns.findLast((column) => column.figureCount > 0);
  if (last === undefined) return null;
  const to = pointAt(category.id, last, context);
  if (sort === 'value') return to.kind === 'figure' ? to.value : null;
  if (pair === null) return null;
  return changeNumber(changeBetween(pointAt(category.id, pair.from, context), to, breaks, state.insists));
}

function changeNumber(change: Change): Exact | null {
  switch (change.kind) {
    case 'difference':
      return change.difference;
    case 'points':
      return change.points;
    case 'none':
      return null;
  }
}

function cellsOf(categoryId: string | null, context: RowContext): CompareCell[] {
  return context.columns.map((column) => cellAt(categoryId, column, context));
}

function cellAt(
  categoryId: string | null,
  column: CompareColumn,
  { vintages, sources, gaps }: RowContext,
): CompareCell {
  const found = vintages.at(categoryId, column.period);
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
  const gap = gaps.get(placeKey(categoryId, column.period));
  if (!gap) return { kind: 'missing', reason: 'not-found', note: null, passport: null };
  return {
    kind: 'missing',
    reason: gap.reason,
    note: gap.note,
    passport: gap.cellId === null ? null : `/cijfers/${gap.cellId}`,
  };
}

/** Where the figure is shown in its document; null for one from outside, and while its evidence is not here. */
export function passportOf({ evidence }: Pick<ObservationEntry, 'evidence'>): string | null {
  for (const each of evidence) {
    if (each.kind === 'cell') return `/cijfers/${each.cellId}`;
    if (each.kind === 'stated-figure') return `/cijfers/zin/${each.statedFigureId}`;
  }
  return null;
}

function sourceNumbersOf(observation: ObservationEntry, sources: readonly NumberedSource[]): number[] {
  const ids = sourceIdsOf(observation);
  return sources.filter(({ source }) => ids.includes(source.id)).map(({ number }) => number);
}

function rowOf(
  category: CategoryEntry | null,
  cells: readonly CompareCell[],
  total: readonly CompareCell[] | null,
  context: RowContext,
): CompareRow {
  const { data, columns, pair, breaks, state } = context;
  const { insists } = state;
  const pointsOf = (row: readonly CompareCell[]): ComparedPoint[] =>
    columns.map((column, index) => comparedPoint(row[index], column, data.series.unit));
  const points = pointsOf(cells);
  const totals = category !== null && total !== null && data.series.unit !== '%' ? pointsOf(total) : null;
  const [from, to] = pair === null ? [-1, -1] : [columns.indexOf(pair.from), columns.indexOf(pair.to)];
  const at = (row: readonly ComparedPoint[], index: number): ComparedPoint => row[index] ?? NOT_FOUND;
  return {
    kind: category === null ? 'total' : 'category',
    key: category?.key ?? '',
    label: category?.label ?? '',
    code: category?.code ?? null,
    groupLabel: category?.groupLabel ?? null,
    cells,
    change: pair ? changeBetween(at(points, from), at(points, to), breaks, insists) : null,
    shares: totals && points.map((point, index) => shareOf(point, at(totals, index))),
    shareChange:
      totals && pair
        ? shareChange(
            { part: at(points, from), total: at(totals, from) },
            { part: at(points, to), total: at(totals, to) },
            breaks,
            insists,
          )
        : null,
    ...againstBase(points, from, context),
    ...rated(points, from, to, context),
  };
}

const NOT_FOUND: ComparedPoint = { kind: 'missing', reason: 'not-found' };

/** Every period against the base, as a change or as an index, where that is asked for. */
function againstBase(
  points: readonly ComparedPoint[],
  baseIndex: number,
  { breaksFromBase, state }: RowContext,
): Pick<CompareRow, 'changes' | 'indexes'> {
  const base = points[baseIndex];
  if (base === undefined) return { changes: null, indexes: null };
  const breaksAt = (index: number): readonly BreakEntry[] => breaksFromBase[index] ?? [];
  return {
    changes:
      state.against === 'base'
        ? points.map((point, index) =>
            index === baseIndex ? null : changeBetween(base, point, breaksAt(index), state.insists),
          )
        : null,
    indexes:
      state.show === 'index'
        ? points.map((point, index) => indexOf(point, base, breaksAt(index), state.insists))
        : null,
  };
}

/** Every figure per hundred of the denominator of its period, where that is asked for. */
function rated(
  points: readonly ComparedPoint[],
  fromIndex: number,
  toIndex: number,
  { columns, breaks, denominator, state }: RowContext,
): Pick<CompareRow, 'rates' | 'rateChange'> {
  if (denominator === null || state.show !== 'rates') return { rates: null, rateChange: null };
  const values = new Map(denominator.values.map(({ period, value }) => [keyOfPeriod(period), value]));
  const rates = columns.map(({ period }, index): Ratio =>
    rateOf(points[index] ?? NOT_FOUND, values.get(keyOfPeriod(period)) ?? null),
  );
  const [fromPoint, fromRate, toPoint, toRate] = [points[fromIndex], rates[fromIndex], points[toIndex], rates[toIndex]];
  if (!fromPoint || !fromRate || !toPoint || !toRate) return { rates, rateChange: null };
  const [from, to] = [
    { point: fromPoint, rate: fromRate },
    { point: toPoint, rate: toRate },
  ];
  return { rates, rateChange: rateChange(from, to, breaks, state.insists) };
}

/** A cell as one side of a change. */
export function comparedPoint(
  cell: CompareCell | undefined,
  column: CompareColumn,
  unit: string | null,
): ComparedPoint {
  if (cell === undefined) return NOT_FOUND;
  if (cell.kind === 'missing') return { kind: 'missing', reason: cell.reason };
  return { ...figurePoint(cell.observation, column, unit), statuses: cell.statuses };
}

function figurePoint(
  observation: ObservationEntry,
  column: CompareColumn,
  unit: string | null,
): Extract<ComparedPoint, { kind: 'figure' }> {
  return {
    kind: 'figure',
    value: observation.value,
    unit,
    period: column.period,
    statuses: observation.statuses,
    definitionKey: keyOfDefinition(observation.definition),
  };
}

import { Decimal } from 'decimal.js';
import type { CellState } from '../figures/cell-state';
import type { MissingReason } from '../figures/missing-reason';
import { periodKey } from '../figures/period';
import type { AnswerContent, AnswerContentFigure } from './answer-content';
import { isProvisionalAt, itemTextAt, partAt, placeKey, topLevelOf } from './answer-place';
import { definitionLabel, firstSentence, statedFigureLabel } from './definition';
import { foldLabel, foldSentence, foldSpaces, withoutYears } from './fold-label';
import type { PlannedDimension, PlannedPoint, PlannedSeries } from './series-plan';
import { type PrintedCategory, periodKindOf, type SliceCell, type TableSlice, tableSlices } from './table-slices';

/**
 * The series that the tables and stated figures of one answer make. Sibling tables under one top-level part whose
 * printed grand totals agree in every period they share count the same thing: together they are one series with a
 * dimension per table. Every other table is a series of its own, and so is a figure in a sentence that names a period.
 */
export function planSeries(answer: AnswerContent): PlannedSeries[] {
  const clusters = clusterSlices(answer.tables.flatMap(tableSlices));
  const planned = [
    ...clusters.map((cluster) => planCluster(answer, cluster)),
    ...answer.statedFigures.flatMap((figure) => planStatedFigure(answer, figure)),
  ];
  return withDistinctKeys(planned);
}

function clusterSlices(slices: readonly TableSlice[]): TableSlice[][] {
  const clusters: TableSlice[][] = [];
  for (const slice of slices) {
    const home = clusters.find((cluster) => cluster.every((other) => countsTheSame(slice, other)));
    if (home) home.push(slice);
    else clusters.push([slice]);
  }
  return clusters;
}

function countsTheSame(slice: TableSlice, other: TableSlice): boolean {
  if (slice.table.path === null || topLevelOf(slice.table.path) !== topLevelOf(other.table.path)) return false;
  if (slice.unit !== other.unit || slice.unit === '%' || slice.periodKind !== other.periodKind) return false;
  if (slice.aspect !== null || other.aspect !== null) return false;
  if (
    dimensionLabel(slice) === null ||
    foldLabel(dimensionLabel(slice) ?? '') === foldLabel(dimensionLabel(other) ?? '')
  )
    return false;
  const totals = totalsByPeriod(slice);
  const shared = [...totalsByPeriod(other)].filter(([key]) => totals.has(key));
  return shared.length > 0 && shared.every(([key, value]) => totals.get(key)?.equals(value) === true);
}

function totalsByPeriod(slice: TableSlice): Map<string, Decimal> {
  const totals = new Map<string, Decimal>();
  for (const { category, period, cell } of slice.cells) {
    if (category === null && cell.value !== null) totals.set(periodKey(period), new Decimal(cell.value));
  }
  return totals;
}

function planCluster(answer: AnswerContent, cluster: readonly TableSlice[]): PlannedSeries {
  const [first] = cluster;
  if (!first) throw new Error('A cluster has at least one table');
  const isFamily = cluster.length > 1;
  const path = isFamily ? topLevelOf(first.table.path) : first.table.path;
  const place = placeKey(answer, path);
  const heading = first.table.title ?? first.table.rowHeading;
  const ownKeys = cluster.map((slice) => ownKeyOf(place, slice));
  const own = ownText(answer, first);
  const definitionText = isFamily ? partText(answer, path, place) : withTextAbove(answer, first, own);
  const label = definitionLabel(isFamily ? definitionText : own);
  const subject = isFamily ? (itemTextAt(answer, path) ?? definitionText) : foldSpaces(heading);
  return {
    matchKeys: isFamily ? [place, ...ownKeys] : first.aspect === null ? [...ownKeys, place] : ownKeys,
    title: seriesTitle(answer, first.aspect === null ? subject : `${subject} – ${first.aspect}`),
    measure: label,
    unit: first.unit,
    periodKind: first.periodKind,
    definition: { label, text: definitionText },
    statuses: isProvisionalAt(answer, first.table.path) ? ['provisional'] : [],
    dimensions: cluster.flatMap(dimensionOf),
    points: mergePoints(cluster.flatMap((slice) => slice.cells.map((cell) => pointOf(slice, cell)))),
  };
}

function ownKeyOf(place: string, { table, aspect }: TableSlice): string {
  const key = `${place} | ${foldSentence(table.title ?? table.rowHeading)}`;
  return aspect === null ? key : `${key} | ${foldLabel(aspect)}`;
}

/** What a table of its own counts, in the words of its own part or title. */
function ownText(answer: AnswerContent, { table }: TableSlice): string {
  return foldSpaces(partAt(answer, table.path)?.text ?? table.title ?? table.rowHeading);
}

/** Its own words and what the part above it says. */
function withTextAbove(answer: AnswerContent, { table }: TableSlice, own: string): string {
  const top = topLevelOf(table.path);
  const above = top === table.path ? '' : foldSpaces(partAt(answer, top)?.text ?? '');
  return [own, above].filter((text) => text !== '').join(' — ');
}

function partText(answer: AnswerContent, path: string | null, fallback: string): string {
  const text = foldSpaces(partAt(answer, path)?.text ?? '');
  return text === '' ? (itemTextAt(answer, path) ?? fallback) : text;
}

function seriesTitle(answer: AnswerContent, subject: string): string {
  const question = foldSpaces(answer.questionTitle ?? '').replace(/\s+-\s+Stand van zaken.*$|\s*\(\d+\)$/i, '');
  const short = withoutYears(firstSentence(subject)).replace(/[?:.]+$/, '');
  return question === '' ? short : `${question}: ${short}`;
}

function dimensionLabel(slice: TableSlice): string | null {
  const label = foldSpaces(slice.table.rowHeading === '' ? (slice.table.title ?? '') : slice.table.rowHeading);
  return label === '' ? null : label;
}

function dimensionOf(slice: TableSlice): PlannedDimension[] {
  const label = dimensionLabel(slice) ?? slice.table.path ?? '–';
  const categories = new Map<string, PrintedCategory>();
  for (const { category } of slice.cells)
    if (category && !categories.has(category.key)) categories.set(category.key, category);
  return categories.size === 0 ? [] : [{ label, labelKey: foldLabel(label), categories: [...categories.values()] }];
}

function pointOf(slice: TableSlice, { category, period, cell }: SliceCell): PlannedPoint {
  return {
    dimensionKey: category === null ? null : foldLabel(dimensionLabel(slice) ?? slice.table.path ?? '–'),
    categoryKey: category?.key ?? null,
    period,
    content:
      cell.state === 'number' && cell.value !== null
        ? { kind: 'figure', value: cell.value, cellIds: [cell.id], statedFigureIds: [] }
        : { kind: 'gap', ...gapReason(cell.state, cell.raw), cellId: cell.id, partId: slice.table.partId },
  };
}

function gapReason(state: CellState, raw: string): { reason: MissingReason; note: string | null } {
  switch (state) {
    case 'suppressed':
    case 'unavailable':
    case 'not-applicable':
    case 'blank':
      return { reason: state, note: raw === '' ? null : raw };
    case 'text':
    case 'number':
      return { reason: 'unspecified', note: raw };
  }
}

/** The same figure at the same place is one point with several cells behind it; a figure outranks a gap. */
function mergePoints(points: readonly PlannedPoint[]): PlannedPoint[] {
  const merged = new Map<string, PlannedPoint>();
  for (const point of points) {
    const key = JSON.stringify([point.dimensionKey, point.categoryKey, periodKey(point.period)]);
    const earlier = merged.get(key);
    if (!earlier || (earlier.content.kind === 'gap' && point.content.kind === 'figure')) merged.set(key, point);
    else if (earlier.content.kind === 'figure' && point.content.kind === 'figure') {
      if (!new Decimal(earlier.content.value).equals(point.content.value)) continue;
      const cellIds = [...earlier.content.cellIds, ...point.content.cellIds];
      merged.set(key, { ...earlier, content: { ...earlier.content, cellIds } });
    }
  }
  return [...merged.values()];
}

function planStatedFigure(answer: AnswerContent, figure: AnswerContentFigure): PlannedSeries[] {
  if (figure.period === null) return [];
  const label = statedFigureLabel(figure.sentence, figure.raw);
  const text = foldSpaces(figure.sentence);
  return [
    {
      matchKeys: [`${placeKey(answer, figure.path)} | ${foldSentence(label)}`],
      title: seriesTitle(answer, label),
      measure: label,
      unit: figure.unit,
      periodKind: periodKindOf(figure.period),
      definition: { label, text },
      statuses: isProvisionalAt(answer, figure.path) ? ['provisional'] : [],
      dimensions: [],
      points: [
        {
          dimensionKey: null,
          categoryKey: null,
          period: figure.period,
          content: { kind: 'figure', value: figure.value, cellIds: [], statedFigureIds: [figure.id] },
        },
      ],
    },
  ];
}

/** Two series of one answer never share a key: the later one is recognised by nothing but its full position. */
function withDistinctKeys(planned: readonly PlannedSeries[]): PlannedSeries[] {
  const seen = new Map<string, number>();
  return planned.map((series) => {
    const identity = [series.matchKeys[0], series.unit, series.periodKind].join(' | ');
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    if (times === 1) return series;
    return { ...series, matchKeys: [`${series.matchKeys[0] ?? ''} ~${String(times)}`] };
  });
}

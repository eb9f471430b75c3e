import { Decimal } from 'decimal.js';
import type { CellState } from '../figures/cell-state';
import type { MissingReason } from '../figures/missing-reason';
import { periodKey } from '../figures/period';
import type { ObservationStatus } from '../figures/status';
import type { AnswerContent, AnswerContentFigure } from './answer-content';
import { isProvisionalAt, itemTextAt, partAt, placeKey, topLevelOf } from './answer-place';
import { definitionLabel, firstSentence, shorten, statedFigureLabel } from './definition';
import { foldLabel, foldSentence, foldSpaces, withoutYears } from './fold-label';
import type { PrintedDefinition, PrintedDimension, PrintedPoint, PrintedTable } from './printed-table';
import { type PrintedCategory, periodKindOf, type SliceCell, type TableSlice, tableSlices } from './table-slices';

/**
 * What the tables and stated figures of one answer say, a slice at a time: one breakdown of one measure in one unit and kind
 * of year. A figure in a sentence that names a period is one of its own. Answers alone decide nothing about each other here.
 */
export function printedTables(answer: AnswerContent): PrintedTable[] {
  const sentences = answer.statedFigures.flatMap((figure) => ofStatedFigure(answer, figure));
  return withDistinctKeys([
    ...answer.tables.flatMap(tableSlices).map((slice) => ofSlice(answer, slice)),
    ...joinSentences(sentences),
  ]);
}

/** Sentences that say the same of several years are one. */
function joinSentences(sentences: readonly PrintedTable[]): PrintedTable[] {
  const joined = new Map<string, PrintedTable>();
  for (const sentence of sentences) {
    const earlier = joined.get(sentence.key);
    if (earlier === undefined) joined.set(sentence.key, sentence);
    else {
      const points = mergePoints([...earlier.points, ...sentence.points]);
      joined.set(sentence.key, { ...earlier, points, totals: new Map([...sentence.totals, ...earlier.totals]) });
    }
  }
  return [...joined.values()];
}

function ofSlice(answer: AnswerContent, slice: TableSlice): PrintedTable {
  const { table, aspect } = slice;
  const place = placeKey(answer, table.path);
  const heading = foldSpaces(table.title ?? table.rowHeading);
  const own = foldSpaces(partAt(answer, table.path)?.text ?? heading);
  const top = topLevelOf(table.path);
  const familyText = familyDefinition(answer, top, place);
  const subject = itemTextAt(answer, top) ?? familyText;
  const withAspect = (text: string): string => (aspect === null ? text : `${text} – ${aspect}`);
  const base = `${place} | ${foldSentence(heading)}`;
  return {
    key: [base, aspect === null ? '' : foldLabel(aspect), slice.unit ?? '', slice.periodKind].join(' | '),
    base,
    place,
    path: table.path,
    top,
    heading,
    ownPlace: foldSentence(itemTextAt(answer, table.path) ?? partAt(answer, table.path)?.text ?? ''),
    aspect,
    unit: slice.unit,
    periodKind: slice.periodKind,
    dimension: dimensionOf(answer, slice),
    points: mergePoints(slice.cells.map((cell) => pointOf(answer, slice, cell))),
    totals: totalsByPeriod(slice),
    isSentence: false,
    ownDefinition: { label: definitionLabel(own), text: withTextAbove(answer, slice, own) },
    familyDefinition: { label: definitionLabel(familyText), text: familyText },
    ownTitle: seriesTitle(answer, withAspect(heading)),
    familyTitle: seriesTitle(answer, withAspect(subject)),
    texts: textsAround(answer, table.path),
  };
}

function totalsByPeriod(slice: TableSlice): Map<string, Decimal> {
  const totals = new Map<string, Decimal>();
  for (const { category, period, cell } of slice.cells) {
    if (category === null && cell.value !== null) totals.set(periodKey(period), new Decimal(cell.value));
  }
  return totals;
}

const OF_TIME =
  /^(?:(?:kalender|school|academie|zittings|werkings)?ja(?:ar|ren)|periode|datum|peildatum|semester|kwartaal|trimester|maand)?$/;

/** The heading of the rows; where the years are rows, the words of the table's title or its own sub-question. */
function dimensionOf(answer: AnswerContent, slice: TableSlice): PrintedDimension | null {
  const categories = new Map<string, PrintedCategory>();
  for (const { category } of slice.cells)
    if (category && !categories.has(category.key)) categories.set(category.key, category);
  if (categories.size === 0) return null;
  const { table, axis } = slice;
  const rowHeading = foldSpaces(table.rowHeading);
  const isHeaded = axis === 'row' && rowHeading !== '' && !OF_TIME.test(foldLabel(rowHeading));
  const found =
    shortText(table.title) ?? shortText(itemTextAt(answer, table.path)) ?? shortText(partAt(answer, table.path)?.text);
  const label = isHeaded ? rowHeading : (found ?? (rowHeading === '' ? (table.path ?? '–') : rowHeading));
  return { label, labelKey: foldLabel(label), isHeaded, axis, categories: [...categories.values()] };
}

function shortText(text: string | null | undefined): string | null {
  const short = withoutYears(firstSentence(foldSpaces(text ?? ''))).replace(/[\s,;:.?!]+$/, '');
  return short === '' ? null : shorten(short);
}

/** What the top-level part says, else the words of its sub-question. */
function familyDefinition(answer: AnswerContent, top: string, fallback: string): string {
  const text = foldSpaces(partAt(answer, top)?.text ?? '');
  return text === '' ? (itemTextAt(answer, top) ?? fallback) : text;
}

/** Its own words and what the part above it says. */
function withTextAbove(answer: AnswerContent, { table }: TableSlice, own: string): string {
  const top = topLevelOf(table.path);
  const above = top === table.path ? '' : foldSpaces(partAt(answer, top)?.text ?? '');
  return [own, above].filter((text) => text !== '').join(' — ');
}

/** The texts of the part that a table stands in and of every part above it. */
function textsAround(answer: AnswerContent, path: string | null): string[] {
  const levels = path?.split('.') ?? [];
  const paths = new Set(levels.map((_, depth) => levels.slice(0, depth + 1).join('.')));
  return answer.parts
    .filter((part) => part.paths.length === 0 || part.paths.some((each) => paths.has(each)))
    .map((part) => foldSpaces(part.text))
    .filter((text) => text !== '');
}

function seriesTitle(answer: AnswerContent, subject: string): string {
  const question = foldSpaces(answer.questionTitle ?? '').replace(/\s+-\s+Stand van zaken.*$|\s*\(\d+\)$/i, '');
  const short = withoutYears(firstSentence(subject)).replace(/[?:.]+$/, '');
  return question === '' ? short : `${question}: ${short}`;
}

function pointOf(
  answer: AnswerContent,
  slice: TableSlice,
  { category, period, cell, periodHeading }: SliceCell,
): PrintedPoint {
  return {
    categoryKey: category?.key ?? null,
    period,
    statuses: statusesOf(
      cell.isProvisional || isProvisionalAt(answer, slice.table.path),
      `${periodHeading} ${category?.label ?? ''}`,
    ),
    content:
      cell.state === 'number' && cell.value !== null
        ? { kind: 'figure', value: cell.value, cellIds: [cell.id], statedFigureIds: [] }
        : { kind: 'gap', ...gapReason(cell.state, cell.raw), cellId: cell.id, partId: slice.table.partId },
  };
}

/** What the part or the heading says of the figure. */
function statusesOf(isProvisional: boolean, heading: string): ObservationStatus[] {
  const statuses: ObservationStatus[] = [];
  if (isProvisional || /voorlopig/i.test(heading)) statuses.push('provisional');
  if (/\b(?:raming|geraamd|schatting|geschat)\b/i.test(heading)) statuses.push('estimated');
  return statuses;
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
function mergePoints(points: readonly PrintedPoint[]): PrintedPoint[] {
  const merged = new Map<string, PrintedPoint>();
  for (const point of points) {
    const key = JSON.stringify([point.categoryKey, periodKey(point.period)]);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? point : mergedPoint(earlier, point));
  }
  return [...merged.values()];
}

/** One point of two at the same place: the figure, and both places where the same figure stands. */
export function mergedPoint<Point extends PrintedPoint>(earlier: Point, later: Point): Point {
  if (later.content.kind === 'gap') return earlier;
  if (earlier.content.kind === 'gap') return later;
  if (!new Decimal(earlier.content.value).equals(later.content.value)) return earlier;
  return {
    ...earlier,
    content: {
      ...earlier.content,
      cellIds: [...earlier.content.cellIds, ...later.content.cellIds],
      statedFigureIds: [...earlier.content.statedFigureIds, ...later.content.statedFigureIds],
    },
  };
}

function ofStatedFigure(answer: AnswerContent, figure: AnswerContentFigure): PrintedTable[] {
  if (figure.period === null) return [];
  const label = statedFigureLabel(figure.sentence, figure.raw);
  const definition: PrintedDefinition = { label, text: foldSpaces(figure.sentence) };
  const place = placeKey(answer, figure.path);
  const periodKind = periodKindOf(figure.period);
  const title = seriesTitle(answer, label);
  return [
    {
      key: [place, foldSentence(label), 'sentence', figure.unit ?? '', periodKind].join(' | '),
      base: `${place} | ${foldSentence(label)} | sentence`,
      place,
      path: figure.path,
      top: topLevelOf(figure.path),
      heading: label,
      ownPlace: foldSentence(label),
      aspect: null,
      unit: figure.unit,
      periodKind,
      dimension: null,
      points: [
        {
          categoryKey: null,
          period: figure.period,
          statuses: statusesOf(isProvisionalAt(answer, figure.path), ''),
          content: { kind: 'figure', value: figure.value, cellIds: [], statedFigureIds: [figure.id] },
        },
      ],
      totals: new Map([[periodKey(figure.period), new Decimal(figure.value)]]),
      isSentence: true,
      ownDefinition: definition,
      familyDefinition: definition,
      ownTitle: title,
      familyTitle: title,
      texts: [],
    },
  ];
}

/** Two tables of one answer never share a key: the later one is told by its turn. */
function withDistinctKeys(tables: readonly PrintedTable[]): PrintedTable[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const times = (seen.get(table.key) ?? 0) + 1;
    seen.set(table.key, times);
    return times === 1
      ? table
      : { ...table, key: `${table.key} ~${String(times)}`, base: `${table.base} ~${String(times)}` };
  });
}

import { foldSentence } from '../fold-label';
import { dimensionForm } from '../labels/dimension-form';
import { labelForms, type SynonymPair } from '../labels/label-form';
import type { PrintedTable } from '../printed-table';
import type { AlignedDimension, AlignedSeries, AlignedTable } from './aligned-thread';
import { measuresDiffer, overlap, placeWords } from './place-words';

/** A place where a table may go on: a breakdown of a series, or a series without any. */
export interface TablePlace {
  readonly series: AlignedSeries;
  /** Null for totals alone and for sentences. */
  readonly dimension: AlignedDimension | null;
}

/** How well a table fits a place: certain, worth asking, or not at all. */
export interface TableFit extends TablePlace {
  readonly certainty: 'certain' | 'doubtful';
  readonly isOtherItem: boolean;
  readonly score: number;
}

/** Breakdowns whose labels ("ja", "nee", "onbekend") say nothing about what they are. */
const TELLS_NOTHING = new Set(['ja', 'nee', 'onbekend', 'andere', 'aantal']);

/**
 * The places where a table may go on, the best first. Certain only when its sub-question asks the same, whatever its number
 * and year, and its breakdown is the same by its heading, its own sub-question or its labels; never across units, kinds of
 * year, or what is counted. A sub-question in other words, or another heading, makes it doubtful.
 */
export function fittingPlaces(
  table: PrintedTable,
  places: readonly TablePlace[],
  synonyms: readonly SynonymPair[],
): TableFit[] {
  return places
    .flatMap((place) => fitOf(table, place, synonyms) ?? [])
    .toSorted(
      (one, other) =>
        Number(other.certainty === 'certain') - Number(one.certainty === 'certain') || other.score - one.score,
    );
}

function fitOf(table: PrintedTable, place: TablePlace, synonyms: readonly SynonymPair[]): TableFit | null {
  const { series, dimension } = place;
  if (series.unit !== table.unit || series.periodKind !== table.periodKind) return null;
  const members = series.tables.filter(
    ({ printed }) => dimension === null || dimension.tables.some((each) => each.printed === printed),
  );
  const alike = members.filter(
    ({ printed }) => printed.isSentence === table.isSentence && isSameAspect(printed, table, synonyms),
  );
  if (alike.length === 0 || (dimension === null) !== (table.dimension === null)) return null;
  const labels = dimension === null ? NO_LABELS : sharedLabels(table, dimension, synonyms);
  const fits = alike.map((member) => likeness(table, member, dimension, labels));
  return fits.reduce<TableFit | null>((best, fit) => {
    if (fit === null || (best !== null && rank(best) >= rank({ ...fit, ...place }))) return best;
    return { ...fit, ...place };
  }, null);
}

function rank({ certainty, score }: TableFit): number {
  return score + (certainty === 'certain' ? 100 : 0);
}

function isSameAspect(one: PrintedTable, other: PrintedTable, synonyms: readonly SynonymPair[]): boolean {
  if (one.aspect === null || other.aspect === null) return one.aspect === other.aspect;
  const conceptOf = (aspect: string): string => {
    const forms = labelForms(aspect, '', synonyms);
    const bySex = labelForms(aspect, 'Geslacht', synonyms).concept;
    return bySex === 'man' || bySex === 'vrouw' ? bySex : forms.concept;
  };
  return conceptOf(one.aspect) === conceptOf(other.aspect);
}

function likeness(
  table: PrintedTable,
  { printed }: AlignedTable,
  dimension: AlignedDimension | null,
  labels: SharedLabels,
): Omit<TableFit, keyof TablePlace> | null {
  const [ownWords, otherWords] = [placeWords(table.place), placeWords(printed.place)];
  const itemLikeness = overlap(ownWords, otherWords);
  const isSameItem = table.place === printed.place || (itemLikeness === 1 && ownWords.size > 0);
  const isSameHeading = foldSentence(table.heading) === foldSentence(printed.heading) && table.heading !== '';
  const isSameOwnPlace = table.ownPlace !== '' && table.ownPlace === printed.ownPlace;
  const othersCount =
    measuresDiffer(placeWords(table.place), placeWords(printed.place)) ||
    (!isSameOwnPlace &&
      measuresDiffer(
        placeWords(`${table.ownPlace} ${foldSentence(table.heading)}`),
        placeWords(`${printed.ownPlace} ${foldSentence(printed.heading)}`),
      ));
  if (table.isSentence) {
    const isSame =
      isSameItem &&
      (isSameHeading ||
        overlap(placeWords(foldSentence(table.heading)), placeWords(foldSentence(printed.heading))) === 1);
    return isSame ? { certainty: 'certain', isOtherItem: false, score: 3 } : null;
  }
  if (table.dimension === null || dimension === null || printed.dimension === null) {
    if (!isSameItem || !(isSameHeading || isSameOwnPlace)) return null;
    return { certainty: othersCount ? 'doubtful' : 'certain', isOtherItem: false, score: 2 };
  }
  const isSameBreakdown =
    dimensionForm(table.dimension.label) === dimensionForm(printed.dimension.label) ||
    (!(table.dimension.isHeaded && printed.dimension.isHeaded) && isSameOwnPlace);
  const score =
    4 * itemLikeness + (isSameBreakdown ? 3 : 0) + (isSameHeading ? 2 : 0) + (isSameOwnPlace ? 3 : 0) + 2 * labels.part;
  const isOther = labels.count >= 4 && labels.part < 0.25;
  const doubtful = { certainty: 'doubtful' as const, isOtherItem: !isSameItem, score };
  if (isSameItem && isSameBreakdown) {
    if (isOther) return isSameHeading || isSameOwnPlace ? doubtful : null;
    if (!isSameHeading && !isSameOwnPlace && labels.part < 0.5) return null;
    return othersCount ? doubtful : { ...doubtful, certainty: 'certain' };
  }
  const hasSameLabels = labels.part >= 0.6 && labels.telling >= 2;
  if (isSameItem && (hasSameLabels || (isSameOwnPlace && labels.part >= 0.6)))
    return othersCount ? doubtful : { ...doubtful, certainty: 'certain' };
  if (isSameItem || !(isSameBreakdown || hasSameLabels) || labels.part < 0.4) return null;
  if (itemLikeness >= 0.6 && isSameBreakdown && labels.part >= 0.5 && !othersCount)
    return { ...doubtful, certainty: 'certain' };
  return itemLikeness >= 0.3 || ownWords.size === 0 || otherWords.size === 0 ? doubtful : null;
}

interface SharedLabels {
  readonly part: number;
  readonly telling: number;
  readonly count: number;
}

const NO_LABELS: SharedLabels = { part: 0, telling: 0, count: 0 };

/** Which part of the labels of the smaller side is known in the breakdown, and how many of those tell what it is about. */
function sharedLabels(
  table: PrintedTable,
  dimension: AlignedDimension,
  synonyms: readonly SynonymPair[],
): SharedLabels {
  const heading = dimension.label;
  const own = new Set(
    (table.dimension?.categories ?? []).map(({ code, label }) => code ?? labelForms(label, heading, synonyms).concept),
  );
  const lastTurn = Math.max(...dimension.tables.map(({ turn }) => turn));
  const known = dimension.categories.filter(({ printings }) => printings.some(({ turn }) => turn === lastTurn));
  const all = new Set(known.flatMap(({ printings }) => printings.map(({ ref, forms }) => ref.code ?? forms.concept)));
  const shared = [...own].filter((label) => all.has(label));
  const smaller = Math.min(own.size, known.length);
  return {
    part: smaller === 0 ? 0 : Math.min(1, shared.length / smaller),
    telling: shared.filter((label) => !TELLS_NOTHING.has(label)).length,
    count: smaller,
  };
}

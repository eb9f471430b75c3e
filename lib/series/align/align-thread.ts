import { type Edition, inOrder } from '../edition';
import type { SynonymPair } from '../labels/label-form';
import { foldLabel } from '../fold-label';
import { printedTables } from '../printed-tables';
import type { PrintedTable } from '../printed-table';
import type { AlignedDimension, AlignedSeries, AlignedTable, ThreadPlan } from './aligned-thread';
import { placeLabels } from './place-labels';
import { type Decision, tableRefKey } from './decision';
import { indexDecisions } from './decision-index';
import { fittingPlaces, type TableFit, type TablePlace } from './match-table';
import { settlePlan } from './settle-plan';
import { freeKey, type ThreadState } from './thread-state';
import { foldedSentences, toldChanges } from './told-changes';
import { joinedByTotals } from './totals';

/** What of one answer belongs to the thread: all of it, or some of its tables. */
export interface ThreadEdition extends Edition {
  /** Null for all; else the tables that were adopted from another thread, by their base. */
  readonly only: ReadonlySet<string> | null;
  /** Tables that another thread adopted. */
  readonly without: ReadonlySet<string>;
}

/**
 * The series of a thread and the questions that are left: a pure function of its answers, in the order in which they were
 * given, and of the decisions that stand. The order in which the answers were brought in makes no difference; without a
 * decision everything is as if it had never been made. Nothing is joined that is not certain.
 */
export function alignThread(
  editions: readonly ThreadEdition[],
  decisions: readonly Decision[],
  synonyms: readonly SynonymPair[],
): ThreadPlan {
  const state: ThreadState = {
    series: [],
    questions: new Map(),
    decisions: indexDecisions(decisions),
    synonyms,
    sentences: new Set(),
  };
  inOrder(editions).forEach((edition, turn) => {
    const { only, without } = edition;
    const tables = printedTables(edition.content)
      .filter(({ base }) => (only === null || only.has(base)) && !without.has(base))
      .map((printed): AlignedTable => ofEdition(edition, turn, printed));
    const texts = edition.content.parts.map((part) => part.text);
    const told = toldChanges(texts, state.sentences);
    addEdition(state, edition, tables, told);
    for (const sentence of foldedSentences(texts)) state.sentences.add(sentence);
  });
  return settlePlan(state);
}

function ofEdition(edition: Edition, turn: number, printed: PrintedTable): AlignedTable {
  const { answerId, key, addressees, isUnderEmbargo } = edition;
  return { answerId, edition: key, addressees, turn, isUnderEmbargo, printed };
}

/** Every table of one answer to its place: where it goes on for certain, else beside its siblings, else on its own. */
function addEdition(
  state: ThreadState,
  edition: Edition,
  tables: readonly AlignedTable[],
  told: readonly string[],
): void {
  const closed = seriesOfOtherMinisters(state, edition);
  const found = new Map<AlignedTable, TablePlace>();
  const fits = new Map(tables.map((table) => [table, fitsOf(state, table, closed)]));
  // The surest first, so that no place goes to a table that fits it less.
  const inTurn = [...fits].toSorted(([, one], [, other]) => (other[0]?.score ?? 0) - (one[0]?.score ?? 0));
  const doubtful: [AlignedTable, readonly TableFit[]][] = [];
  for (const [table, places] of inTurn) {
    const free = places.filter((place) => isFree(place, table, found));
    const [best, second] = free;
    if (best?.certainty === 'certain' && !(second?.certainty === 'certain' && isTie(best, second)))
      found.set(table, best);
    else if (best) doubtful.push([table, free]);
  }
  for (const table of tables) {
    const place = found.get(table) ?? placeOfOwn(state, table, tables, found);
    found.set(table, place);
    place.series.tables.push(table);
    place.dimension?.tables.push(table);
    if (place.dimension) placeLabels(state, place.series, place.dimension, table, told);
  }
  for (const [table, places] of doubtful) askTable(state, table, found.get(table), places);
}

function fitsOf(state: ThreadState, table: AlignedTable, closed: ReadonlySet<AlignedSeries>): TableFit[] {
  const key = tableRefKey({ edition: table.edition, table: table.printed.base });
  const wanted = state.decisions.tableSameAs.get(key);
  const refused = new Set((state.decisions.tableApart.get(key) ?? []).map(tableRefKey));
  const places = state.series
    .filter((series) => !closed.has(series))
    .flatMap((series): TablePlace[] => [
      ...series.dimensions.map((dimension) => ({ series, dimension })),
      ...(series.dimensions.length === 0 ? [{ series, dimension: null }] : []),
    ]);
  if (wanted !== undefined) {
    const decided = places.filter(
      (place) =>
        holdsTable(place, tableRefKey(wanted)) &&
        place.series.unit === table.printed.unit &&
        place.series.periodKind === table.printed.periodKind &&
        (place.dimension === null) === (table.printed.dimension === null),
    );
    if (decided.length > 0)
      return decided.map((place) => ({ ...place, certainty: 'certain', isOtherItem: false, score: 1000 }));
  }
  return fittingPlaces(
    table.printed,
    places.filter((place) => refused.size === 0 || ![...refused].some((refusedKey) => holdsTable(place, refusedKey))),
    state.synonyms,
  );
}

function holdsTable({ series, dimension }: TablePlace, key: string): boolean {
  const tables = dimension?.tables ?? series.tables;
  return tables.some(({ edition, printed }) => tableRefKey({ edition, table: printed.base }) === key);
}

/** A place takes one table of an answer, or several of the same heading about other years. */
function isFree(place: TablePlace, table: AlignedTable, found: ReadonlyMap<AlignedTable, TablePlace>): boolean {
  return [...found].every(([other, { series, dimension }]) => {
    if (series !== place.series || dimension !== place.dimension) return true;
    const taken = new Set(other.printed.points.map(({ period }) => period.start));
    return table.printed.points.every(({ period }) => !taken.has(period.start));
  });
}

function isTie(best: TableFit, second: TableFit): boolean {
  return best.score - second.score < 0.5;
}

/** Beside a sibling with the same totals, or in a series of its own. */
function placeOfOwn(
  state: ThreadState,
  table: AlignedTable,
  tables: readonly AlignedTable[],
  found: ReadonlyMap<AlignedTable, TablePlace>,
): TablePlace {
  const earlier = earlierOfSameAnswer(table, found);
  if (earlier) return earlier;
  const siblings = tables.filter((other) => other !== table && found.has(other));
  const sibling = siblings.find((other) => joinedByTotals(table.printed, other.printed));
  const home = sibling && found.get(sibling)?.series;
  const ofThisAnswer = home?.tables.filter(({ turn }) => turn === table.turn) ?? [];
  const isOne = ofThisAnswer.every((other) => joinedByTotals(table.printed, other.printed));
  const series = home !== undefined && isOne ? home : newSeries(state, table);
  return { series, dimension: newDimension(series, table) };
}

/** The table that one answer prints again for another year. */
function earlierOfSameAnswer(table: AlignedTable, found: ReadonlyMap<AlignedTable, TablePlace>): TablePlace | null {
  for (const [other, place] of found) {
    if (place.series.unit !== table.printed.unit || place.series.periodKind !== table.printed.periodKind) continue;
    const isSame =
      other.printed.place === table.printed.place &&
      other.printed.heading === table.printed.heading &&
      other.printed.ownPlace === table.printed.ownPlace &&
      other.printed.aspect === table.printed.aspect &&
      other.printed.isSentence === table.printed.isSentence &&
      other.printed.dimension?.labelKey === table.printed.dimension?.labelKey;
    if (isSame && isFree(place, table, found)) return place;
  }
  return null;
}

function newSeries(state: ThreadState, { printed }: AlignedTable): AlignedSeries {
  const taken = new Set(state.series.map((series) => series.key));
  const series: AlignedSeries = {
    key: freeKey(printed.key, taken),
    title: printed.ownTitle,
    measure: printed.ownDefinition.label,
    unit: printed.unit,
    periodKind: printed.periodKind,
    tables: [],
    dimensions: [],
  };
  state.series.push(series);
  return series;
}

function newDimension(series: AlignedSeries, { printed: { dimension } }: AlignedTable): AlignedDimension | null {
  if (dimension === null) return null;
  const key = freeKey(foldLabel(dimension.label), new Set(series.dimensions.map((each) => each.key)));
  const created: AlignedDimension = { key, label: dimension.label, tables: [], categories: [] };
  series.dimensions.push(created);
  return created;
}

/** Series in which another minister answered the same question: figures of two ministers are never one. */
function seriesOfOtherMinisters(state: ThreadState, edition: Edition): ReadonlySet<AlignedSeries> {
  return new Set(
    state.series.filter((series) =>
      series.tables.some(
        (table) =>
          table.edition === edition.key &&
          table.answerId !== edition.answerId &&
          !edition.addressees.some((addressee) => table.addressees.includes(addressee)),
      ),
    ),
  );
}

/** Asks once whether the table continues one of the places that it may continue; its units and aspects ask together. */
function askTable(
  state: ThreadState,
  table: AlignedTable,
  place: TablePlace | undefined,
  places: readonly TableFit[],
): void {
  if (!place) return;
  const ref = { edition: table.edition, table: table.printed.base };
  const key = `table:${tableRefKey(ref)}`;
  const candidates = places
    .filter((each) => each.dimension !== place.dimension || each.series !== place.series)
    .slice(0, 4)
    .flatMap(({ series, dimension, isOtherItem }) => {
      const last = (dimension?.tables ?? series.tables).filter((each) => each !== table).at(-1);
      return last ? [{ last, isOtherItem }] : [];
    });
  const [first] = candidates;
  if (!first || state.questions.has(key) || state.decisions.tableApart.has(tableRefKey(ref))) return;
  state.questions.set(key, {
    key,
    about: 'table',
    reason: candidates.length > 1 ? 'ambiguous' : first.isOtherItem ? 'other-item' : 'other-heading',
    proposal: 'same',
    edition: table.edition,
    seriesKey: place.series.key,
    dimensionKey: place.dimension?.key ?? null,
    labels: [],
    table: ref,
    labelCandidates: [],
    tableCandidates: candidates.map(({ last }) => ({ edition: last.edition, table: last.printed.base })),
    evidence: [],
    answerIds: [...new Set([table.answerId, ...candidates.map(({ last }) => last.answerId)])],
  });
}

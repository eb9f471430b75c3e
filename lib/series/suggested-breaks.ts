import type { IsoDate } from '../figures/iso-date';
import { foldSentence } from './fold-label';
import { definitionKey } from './definition';
import { measuresDiffer, placeWords } from './align/place-words';
import type { BreakKind } from './series-input';

/** A point of a series as far as breaks are suggested from it. */
export interface BreakPoint {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly definition: string;
  /** The answer that states it, where that is under embargo. */
  readonly embargoedAnswerId: string | null;
}

export interface SuggestedBreak {
  readonly laterStart: IsoDate;
  readonly laterEnd: IsoDate;
  readonly kind: BreakKind;
  /** The answers under embargo without which it would not be suggested. */
  readonly answerIds: readonly string[];
}

/**
 * Suggests a soft break before every period whose definitions differ from those of the period before it, whatever their
 * years and punctuation: of the measure where they say another course of events ("opgestart", "deelgenomen"), of the
 * population where only whom they count differs, else of the definition. What the public answers alone suggest comes first;
 * what follows only with answers under embargo names these.
 */
export function suggestBreaks(points: readonly BreakPoint[]): SuggestedBreak[] {
  const open = breaksOf(points.filter(({ embargoedAnswerId }) => embargoedAnswerId === null));
  const all = breaksOf(points);
  const known = new Set(open.map(placeOf));
  const embargoed = [...new Set(points.flatMap(({ embargoedAnswerId }) => embargoedAnswerId ?? []))].toSorted();
  return [
    ...open.map((each) => ({ ...each, answerIds: [] })),
    ...all.filter((each) => !known.has(placeOf(each))).map((each) => ({ ...each, answerIds: embargoed })),
  ];
}

type PlainBreak = Omit<SuggestedBreak, 'answerIds'>;

function breaksOf(points: readonly BreakPoint[]): PlainBreak[] {
  const periods = new Map<string, { start: IsoDate; end: IsoDate; definitions: Map<string, string> }>();
  for (const { start, end, definition } of points) {
    const period = periods.get(`${start}:${end}`) ?? { start, end, definitions: new Map<string, string>() };
    period.definitions.set(definitionKey(definition), definition);
    periods.set(`${start}:${end}`, period);
  }
  const ordered = [...periods.values()].toSorted(
    (one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end),
  );
  return ordered.flatMap((later, index) => {
    const earlier = ordered[index - 1];
    if (!earlier || isSame(earlier.definitions, later.definitions)) return [];
    const kind = kindOf([...earlier.definitions.values()].join(' '), [...later.definitions.values()].join(' '));
    return [{ laterStart: later.start, laterEnd: later.end, kind }];
  });
}

const PEOPLE =
  /(?<!\p{L})(?:personen|cursisten|leerlingen|gedetineerden|werkzoekenden|klanten|inwoners|gezinnen|huishoudens)(?!\p{L})/gu;

function kindOf(earlier: string, later: string): BreakKind {
  const [one, other] = [foldSentence(earlier), foldSentence(later)];
  if (measuresDiffer(placeWords(one), placeWords(other))) return 'measure';
  return populationOf(one) === populationOf(other) ? 'definition' : 'population';
}

function populationOf(text: string): string {
  return [...new Set(text.match(PEOPLE) ?? [])].toSorted().join(' ');
}

function placeOf({ laterStart, laterEnd }: PlainBreak): string {
  return `${laterStart}:${laterEnd}`;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}

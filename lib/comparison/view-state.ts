import { z } from 'zod';
import { isIsoDate } from '../figures/iso-date';
import { type Period, PERIOD_TYPES } from '../figures/period';

/** The whole choice of a comparison: what the address holds, and nothing that it does not. */
export interface ViewState {
  /** The slug of the series; null when none is chosen. */
  readonly series: string | null;
  /** The slugs of series that stand beside it, by their totals. */
  readonly beside: readonly string[];
  /** The folded label of the dimension; null for the one shown by default; `NO_DIMENSION` for the total alone. */
  readonly dimension: string | null;
  /** The two periods between which the change is shown; null for the default. `from` is the base of all changes and of an index. */
  readonly from: PeriodToken | null;
  readonly to: PeriodToken | null;
  readonly against: Against;
  readonly show: Show;
  /** The label of the outside quantity that the figures are related to. */
  readonly denominator: string | null;
  readonly sort: Sort;
  /** Keys of categories that the reader hides, without repetition, in order. */
  readonly hidden: readonly string[];
  /** Whether a change that is refused for its periods or a hard break is shown all the same. */
  readonly insists: boolean;
  /** "As known on" this day, as written in the address. */
  readonly knownOn: string | null;
  readonly chart: ChartChoice;
  /** The page of rows, from 1. */
  readonly page: number;
}

export const SHOWS = ['figures', 'shares', 'index', 'rates'] as const;
export type Show = (typeof SHOWS)[number];
export const SORTS = ['answer', 'value', 'change', 'label'] as const;
export type Sort = (typeof SORTS)[number];
/** Two periods against each other, or every period against the first of the two. */
export const AGAINSTS = ['pair', 'base'] as const;
export type Against = (typeof AGAINSTS)[number];
export const CHART_CHOICES = ['auto', 'lines', 'slope', 'bars', 'multiples'] as const;
export type ChartChoice = (typeof CHART_CHOICES)[number];

/** A period in an address: "2020", or type and days, "part-of-year.2019-01-01.2019-09-30". */
export type PeriodToken = string;

/** The value of "uitsplitsing" for the total alone. */
export const NO_DIMENSION = 'geen';

/** Words in the address are Dutch: the address is read and shared. */
export const PARAMETERS = {
  series: 'reeks',
  beside: 'naast',
  dimension: 'uitsplitsing',
  from: 'van',
  to: 'tot',
  against: 'verschil',
  show: 'toon',
  denominator: 'noemer',
  sort: 'volgorde',
  hidden: 'verberg',
  insists: 'toch',
  knownOn: 'bekend',
  chart: 'grafiek',
  page: 'blad',
} as const satisfies Record<keyof ViewState, string>;

export const SHOW_WORDS: Record<Show, string> = {
  figures: 'aantallen',
  shares: 'aandelen',
  index: 'index',
  rates: 'verhouding',
};
export const SORT_WORDS: Record<Sort, string> = {
  answer: 'antwoord',
  value: 'waarde',
  change: 'verschil',
  label: 'label',
};
export const AGAINST_WORDS: Record<Against, string> = { pair: 'twee', base: 'alle' };
export const CHART_WORDS: Record<ChartChoice, string> = {
  auto: 'vanzelf',
  lines: 'lijn',
  slope: 'helling',
  bars: 'staven',
  multiples: 'klein',
};
/** The value of a parameter that can only be yes. */
export const YES = 'ja';

export const EMPTY_STATE: ViewState = {
  series: null,
  beside: [],
  dimension: null,
  from: null,
  to: null,
  against: 'pair',
  show: 'figures',
  denominator: null,
  sort: 'answer',
  hidden: [],
  insists: false,
  knownOn: null,
  chart: 'auto',
  page: 1,
};

/** More rows than this are not hidden one by one: the address has to stay within what servers and mails let through. */
export const MOST_HIDDEN = 500;
export const MOST_BESIDE = 5;
const MOST_PAGES = 100_000;
const Text = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => !/\p{Cc}|\p{Cs}/u.test(text));
const First = z.preprocess(
  (value) => (Array.isArray(value) ? (value as unknown[])[0] : value),
  Text.nullable().catch(null),
);
const Many = (most: number) =>
  z.preprocess(
    (value): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
    z
      .array(Text.nullable().catch(null))
      .transform((all) => [...new Set(all.filter((text) => text !== null))].slice(0, most)),
  );
const Parameters = z.object({
  reeks: First,
  naast: Many(MOST_BESIDE),
  uitsplitsing: First,
  van: First,
  tot: First,
  verschil: First,
  toon: First,
  noemer: First,
  volgorde: First,
  verberg: Many(MOST_HIDDEN),
  toch: First,
  bekend: First,
  grafiek: First,
  blad: First,
} satisfies Record<(typeof PARAMETERS)[keyof typeof PARAMETERS], z.ZodType>);

/**
 * Reads the address. Tolerant: what cannot be read counts as not chosen, a repeated value counts once (the first), and
 * nothing throws. Whether a series, period or category exists is for whoever has the figures.
 */
export function parseViewState(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ViewState {
  const read = Parameters.parse(Object.fromEntries(Object.values(PARAMETERS).map((name) => [name, parameters[name]])));
  return {
    series: read.reeks,
    beside: read.naast,
    dimension: read.uitsplitsing,
    from: read.van,
    to: read.tot,
    against: AGAINSTS.find((against) => AGAINST_WORDS[against] === read.verschil) ?? 'pair',
    show: SHOWS.find((show) => SHOW_WORDS[show] === read.toon) ?? 'figures',
    denominator: read.noemer,
    sort: SORTS.find((sort) => SORT_WORDS[sort] === read.volgorde) ?? 'answer',
    hidden: read.verberg.toSorted(),
    insists: read.toch === YES,
    knownOn: read.bekend,
    chart: CHART_CHOICES.find((chart) => CHART_WORDS[chart] === read.grafiek) ?? 'auto',
    page: pageOf(read.blad),
  };
}

/** The one address of a state: parameters in a fixed order, defaults left out. Without "?"; empty for the empty state. */
export function viewStateQuery(state: ViewState): string {
  const query = new URLSearchParams();
  const set = (choice: keyof ViewState, value: string | null): void => {
    if (value !== null) query.set(PARAMETERS[choice], value);
  };
  set('series', state.series);
  for (const slug of state.beside) query.append(PARAMETERS.beside, slug);
  set('dimension', state.dimension);
  set('from', state.from);
  set('to', state.to);
  set('against', state.against === 'pair' ? null : AGAINST_WORDS[state.against]);
  set('show', state.show === 'figures' ? null : SHOW_WORDS[state.show]);
  set('denominator', state.denominator);
  set('sort', state.sort === 'answer' ? null : SORT_WORDS[state.sort]);
  for (const key of state.hidden) query.append(PARAMETERS.hidden, key);
  set('insists', state.insists ? YES : null);
  set('knownOn', state.knownOn);
  set('chart', state.chart === 'auto' ? null : CHART_WORDS[state.chart]);
  set('page', state.page === 1 ? null : String(state.page));
  return query.toString();
}

function pageOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), MOST_PAGES) : 1;
}

/** The parameters of a query string; a repeated one is a list. */
export function parametersOf(query: string): Record<string, string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]));
}

/** The page of a state. */
export function viewStateHref(state: ViewState, path = '/vergelijken'): string {
  const query = viewStateQuery(state);
  return query === '' ? path : `${path}?${query}`;
}

export function periodToken(period: Pick<Period, 'type' | 'start' | 'end'>): PeriodToken {
  const year = period.start.slice(0, 4);
  if (period.type === 'calendar-year' && period.start === `${year}-01-01` && period.end === `${year}-12-31`)
    return year;
  return `${period.type}.${period.start}.${period.end}`;
}

/** Whether a token could name a period at all: a year, or a type with two days in order. */
export function isPossiblePeriodToken(token: PeriodToken): boolean {
  if (/^\d{4}$/.test(token)) return true;
  const [type, start, end, ...rest] = token.split('.');
  if (rest.length > 0 || start === undefined || end === undefined) return false;
  return PERIOD_TYPES.some((known) => known === type) && isIsoDate(start) && isIsoDate(end) && start <= end;
}

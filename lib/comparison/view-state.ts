import { z } from 'zod';
import { isIsoDate } from '../figures/iso-date';
import { type Period, PERIOD_TYPES } from '../figures/period';

/** The whole choice of a comparison: what the address holds, and nothing that it does not. */
export interface ViewState {
  /** The slug of the series; null when none is chosen. */
  readonly series: string | null;
  /** The folded label of the dimension; null for the one shown by default; `NO_DIMENSION` for the total alone. */
  readonly dimension: string | null;
  /** The two periods between which the change is shown; null for the default. */
  readonly from: PeriodToken | null;
  readonly to: PeriodToken | null;
  readonly show: Show;
  readonly sort: Sort;
  /** Keys of categories that the reader hides, without repetition, in order. */
  readonly hidden: readonly string[];
}

export const SHOWS = ['figures', 'shares'] as const;
export type Show = (typeof SHOWS)[number];
export const SORTS = ['answer', 'value', 'change'] as const;
export type Sort = (typeof SORTS)[number];

/** A period in an address: "2020", or type and days, "part-of-year.2019-01-01.2019-09-30". */
export type PeriodToken = string;

/** The value of "uitsplitsing" for the total alone. */
export const NO_DIMENSION = 'geen';

/** Words in the address are Dutch: the address is read and shared. */
export const PARAMETERS = {
  series: 'reeks',
  dimension: 'uitsplitsing',
  from: 'van',
  to: 'tot',
  show: 'toon',
  sort: 'volgorde',
  hidden: 'verberg',
} as const satisfies Record<keyof ViewState, string>;

export const SHOW_WORDS: Record<Show, string> = { figures: 'aantallen', shares: 'aandelen' };
export const SORT_WORDS: Record<Sort, string> = { answer: 'antwoord', value: 'waarde', change: 'verschil' };

export const EMPTY_STATE: ViewState = {
  series: null,
  dimension: null,
  from: null,
  to: null,
  show: 'figures',
  sort: 'answer',
  hidden: [],
};

const MOST_HIDDEN = 500;
const Text = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => !/\p{Cc}/u.test(text));
const First = z.preprocess(
  (value) => (Array.isArray(value) ? (value as unknown[])[0] : value),
  Text.nullable().catch(null),
);
const Many = z.preprocess(
  (value): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
  z
    .array(Text.nullable().catch(null))
    .transform((all) => [...new Set(all.filter((text) => text !== null))].slice(0, MOST_HIDDEN).toSorted()),
);
const Parameters = z.object({
  reeks: First,
  uitsplitsing: First,
  van: First,
  tot: First,
  toon: First,
  volgorde: First,
  verberg: Many,
});

/**
 * Reads the address. Tolerant: what cannot be read counts as not chosen, a repeated value counts once (the first), and
 * nothing throws. Whether a series, period or category exists is for whoever has the figures.
 */
export function parseViewState(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ViewState {
  const read = Parameters.parse({
    reeks: parameters.reeks,
    uitsplitsing: parameters.uitsplitsing,
    van: parameters.van,
    tot: parameters.tot,
    toon: parameters.toon,
    volgorde: parameters.volgorde,
    verberg: parameters.verberg,
  });
  return {
    series: read.reeks,
    dimension: read.uitsplitsing,
    from: read.van,
    to: read.tot,
    show: SHOWS.find((show) => SHOW_WORDS[show] === read.toon) ?? 'figures',
    sort: SORTS.find((sort) => SORT_WORDS[sort] === read.volgorde) ?? 'answer',
    hidden: read.verberg,
  };
}

/** The one address of a state: parameters in a fixed order, defaults left out. Without "?"; empty for the empty state. */
export function viewStateQuery(state: ViewState): string {
  const query = new URLSearchParams();
  if (state.series !== null) query.set(PARAMETERS.series, state.series);
  if (state.dimension !== null) query.set(PARAMETERS.dimension, state.dimension);
  if (state.from !== null) query.set(PARAMETERS.from, state.from);
  if (state.to !== null) query.set(PARAMETERS.to, state.to);
  if (state.show !== 'figures') query.set(PARAMETERS.show, SHOW_WORDS[state.show]);
  if (state.sort !== 'answer') query.set(PARAMETERS.sort, SORT_WORDS[state.sort]);
  for (const key of state.hidden) query.append(PARAMETERS.hidden, key);
  return query.toString();
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

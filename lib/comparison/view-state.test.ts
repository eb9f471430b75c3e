import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarYear } from '../figures/period';
import { NINE_MONTHS_OF_2019 } from './testing/real-case';
import {
  AGAINSTS,
  CHART_CHOICES,
  EMPTY_STATE,
  MOST_BESIDE,
  isPossiblePeriodToken,
  parseViewState,
  periodToken,
  SHOWS,
  SORTS,
  type ViewState,
  viewStateHref,
  viewStateQuery,
} from './view-state';

const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((text) => text.trim() === text && text !== '' && !/\p{Cc}|\p{Cs}/u.test(text));
const states: fc.Arbitrary<ViewState> = fc.record({
  series: fc.option(words),
  dimension: fc.option(words),
  from: fc.option(words),
  to: fc.option(words),
  show: fc.constantFrom(...SHOWS),
  sort: fc.constantFrom(...SORTS),
  hidden: fc.uniqueArray(words, { maxLength: 5 }).map((keys) => keys.toSorted()),
  beside: fc.uniqueArray(words, { maxLength: MOST_BESIDE }),
  against: fc.constantFrom(...AGAINSTS),
  denominator: fc.option(words),
  insists: fc.boolean(),
  knownOn: fc.option(words),
  chart: fc.constantFrom(...CHART_CHOICES),
  page: fc.integer({ min: 1, max: 100_000 }),
});

function fromQuery(query: string): ViewState {
  const parameters: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const known = parameters[key];
    parameters[key] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return parseViewState(parameters);
}

it('comes back from its address as it went in', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(fromQuery(viewStateQuery(state))).toEqual(state);
    }),
  );
});

it('has one address: writing what was read changes nothing', () => {
  fc.assert(fc.property(states, (state) => viewStateQuery(fromQuery(viewStateQuery(state))) === viewStateQuery(state)));
});

it('leaves defaults out of the address', () => {
  expect(viewStateHref(EMPTY_STATE)).toBe('/vergelijken');
  expect(viewStateHref({ ...EMPTY_STATE, series: 'aan-de-bak', from: '2020', to: '2022', show: 'shares' })).toBe(
    '/vergelijken?reeks=aan-de-bak&van=2020&tot=2022&toon=aandelen',
  );
});

it('never throws on a hand-edited address', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('reeks', 'van', 'toon', 'verberg', 'volgorde'),
        fc.oneof(fc.string(), fc.array(fc.string())),
      ),
      (parameters) => {
        expect(() => parseViewState(parameters)).not.toThrow();
      },
    ),
  );
  expect(
    parseViewState({
      reeks: ['a', 'b'],
      toon: 'alles',
      volgorde: '',
      van: 'x'.repeat(500),
      verberg: ['b', 'a', 'b', ''],
    }),
  ).toEqual({
    ...EMPTY_STATE,
    series: 'a',
    hidden: ['a', 'b'],
  });
});

it('writes a calendar year as its number and any other period in full', () => {
  expect(periodToken(calendarYear(2020))).toBe('2020');
  expect(periodToken(NINE_MONTHS_OF_2019)).toBe('part-of-year.2019-01-01.2019-09-30');
  expect(
    [
      '2020',
      'part-of-year.2019-01-01.2019-09-30',
      '20',
      'year.2019-01-01.2019-09-30',
      'month.2019-02-31.2019-03-01',
    ].map(isPossiblePeriodToken),
  ).toEqual([true, true, false, false, false]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCompareView, ROWS_PER_PAGE } from './build-compare-view';
import { chartModel } from './chart-model';
import type { ComparisonData } from './comparison-data';
import { figure, realCase } from './testing/real-case';
import { calendarYear } from '../figures/period';
import {
  AGAINST_WORDS,
  CHART_WORDS,
  EMPTY_STATE,
  PARAMETERS,
  parseViewState,
  SHOW_WORDS,
  SORT_WORDS,
  viewStateQuery,
} from './view-state';

const TOKENS = ['2016', '2018', '2020', '2022', '1850', 'part-of-year.2019-01-01.2019-09-30', 'month.2019-13-45.x', ''];
const values = fc.oneof(
  fc.constantFrom(
    ...TOKENS,
    ...Object.values(SHOW_WORDS),
    ...Object.values(SORT_WORDS),
    ...Object.values(AGAINST_WORDS),
    ...Object.values(CHART_WORDS),
    'ja',
    '-1',
    '0',
    '999999999999',
    '2020-02-31',
    'kortgeschoold',
    'geen',
  ),
  fc.string({ unit: 'binary' }),
);
const addresses = fc.dictionary(
  fc.constantFrom(...Object.values(PARAMETERS)),
  fc.oneof(values, fc.array(values, { maxLength: 8 })),
);

it('gives a page for every hand-edited address, and one address for what it shows', () => {
  const data = realCase('opleidingsniveau');
  fc.assert(
    fc.property(addresses, (address) => {
      const view = buildCompareView(data, parseViewState(address));
      expect(view.columns).toHaveLength(7);
      expect(() => chartModel(view)).not.toThrow();
      const again = buildCompareView(data, parseViewState(parametersOf(viewStateQuery(view.state))));
      expect(viewStateQuery(again.state)).toBe(viewStateQuery(view.state));
    }),
    { numRuns: 100 },
  );
});

it('shows ten thousand categories a hundred at a time', () => {
  const categories = Array.from({ length: 10_000 }, (_, index) => ({
    id: String(index),
    key: String(index),
    code: null,
    label: `Gemeente ${String(index)}`,
    groupLabel: null,
  }));
  const data: ComparisonData = {
    ...realCase('opleidingsniveau'),
    categories,
    observations: categories.map(({ id }) => figure({ categoryId: id, period: calendarYear(2020), value: id })),
  };
  const view = buildCompareView(data, { ...EMPTY_STATE, page: 100, sort: 'value' });
  expect([view.rows.length, view.paging]).toEqual([
    ROWS_PER_PAGE,
    { page: 100, pages: 100, rowCount: 10_000, first: 9_901, last: 10_000 },
  ]);
  expect(view.rows.at(-1)?.label).toBe('Gemeente 0');
  const beyond = buildCompareView(data, { ...EMPTY_STATE, page: 101 });
  expect([beyond.paging.page, beyond.ignored]).toEqual([100, [{ choice: 'page', value: '101' }]]);
});

function parametersOf(query: string): Record<string, string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]));
}

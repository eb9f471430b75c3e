import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { unguardFormula } from '../../figures/csv-guard';
import { calendarYear } from '../../figures/period';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../../figures/status';
import { buildCompareView } from '../build-compare-view';
import type { ComparisonData } from '../comparison-data';
import { Exact } from '../exact';
import { EXPORT_WORDS } from '../testing/export-words';
import { figure, NINE_MONTHS_OF_2019, realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { CSV_COLUMNS, csvRecords } from './csv-records';

const STATUSES = Object.keys(OBSERVATION_STATUSES) as ObservationStatus[]; // the keys of that very object
const PERIODS = [calendarYear(2018), NINE_MONTHS_OF_2019, calendarYear(2020), calendarYear(2021)];
const labels = fc.oneof(
  fc.constantFrom('-25', '50+', '=1+1', "'=1+1", '@x', '+A1', 'a;b', 'a "b"', 'a\nb', '\t', "-2+3+cmd|' /C'!A0", '-'),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => !/\r|\p{Cs}|\ufeff/u.test(text)),
);
const values = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Exact(digits.toString()).div(new Exact(10).pow(places)).toFixed());
const tables = fc.uniqueArray(labels, { minLength: 1, maxLength: 6 }).chain((categories) =>
  fc.record({
    categories: fc.constant(categories),
    figures: fc.uniqueArray(
      fc.record({
        category: fc.option(fc.nat({ max: categories.length - 1 })),
        period: fc.nat({ max: PERIODS.length - 1 }),
        value: values,
        statuses: fc.subarray(STATUSES),
      }),
      { maxLength: 20, selector: ({ category, period }) => `${String(category)}-${String(period)}` },
    ),
  }),
);

it('comes back from its CSV as the same figures, whatever their labels, digits and statuses', () => {
  fc.assert(
    fc.property(tables, ({ categories, figures }) => {
      const data: ComparisonData = {
        ...realCase('leeftijd'),
        breaks: [],
        categories: categories.map((label, index) => ({
          id: String(index),
          key: String(index),
          code: null,
          label,
          groupLabel: null,
        })),
        observations: figures.flatMap(({ category, period, value, statuses }) => {
          const found = PERIODS[period];
          return found
            ? [figure({ categoryId: category === null ? null : String(category), period: found, value, statuses })]
            : [];
        }),
      };
      const view = buildCompareView(data, EMPTY_STATE, 'all');
      const text = stringify([[...CSV_COLUMNS], ...csvRecords(view, EXPORT_WORDS)], {
        bom: true,
        delimiter: ';',
        record_delimiter: 'windows',
      });
      const expected = data.observations.map(({ categoryId, period, value, statuses }) =>
        [
          categoryId === null ? 'Totaal' : categories[Number(categoryId)],
          period.type,
          period.start,
          period.end,
          value.toFixed(),
          statuses.join(', '),
        ].join('|'),
      );
      expect(readBack(text).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

/** The figures of such a file: category, period, value and statuses. */
function readBack(text: string): string[] {
  const [heading = [], ...records] = z.array(z.array(z.string())).parse(parse(text, { bom: true, delimiter: ';' }));
  return records.flatMap((record) => {
    const field = (name: (typeof CSV_COLUMNS)[number]): string => record[heading.indexOf(name)] ?? '';
    if (field('value') === '') return [];
    const value = new Exact(field('value').replace(',', '.')).toFixed();
    const fields = [
      unguardFormula(field('category')),
      field('periodType'),
      field('periodStart'),
      field('periodEnd'),
      value,
    ];
    return [[...fields, field('statuses')].join('|')];
  });
}

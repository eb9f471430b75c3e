import { expect, it } from 'vitest';
import { calendarYear } from '../figures/period';
import { Exact } from './exact';
import { NINE_MONTHS_OF_2019 } from './testing/real-case';
import {
  formatDifference,
  formatFigure,
  formatMeasured,
  formatPercentChange,
  formatPeriod,
  formatPoints,
  formatShare,
} from './format';

it.each([
  ['1234.5', 'nl-BE', '1.234,5'],
  ['1234567', 'nl-BE', '1.234.567'],
  ['999', 'nl-BE', '999'],
  ['-1234.5', 'nl-BE', '\u22121.234,5'],
  ['0', 'nl-BE', '0'],
  ['12345678901234567890123456.123456789012', 'nl-BE', '12.345.678.901.234.567.890.123.456,123456789012'],
  ['1234.5', 'en-GB', '1,234.5'],
] as const)('writes %s in %s as %s', (value, locale, expected) => {
  expect(formatFigure(new Exact(value), locale)).toBe(expected);
});

it.each([
  ['0.05', '+0,1\u00a0%'],
  ['-0.05', '\u22120,1\u00a0%'],
  ['0.049', '0,0\u00a0%'],
  ['-0.049', '0,0\u00a0%'],
  ['7.717', '+7,7\u00a0%'],
])('rounds %s half away from zero to %s', (value, expected) => {
  expect(formatPercentChange(new Exact(value), 'nl-BE')).toBe(expected);
});

it('puts a sign before a difference and words behind points', () => {
  expect(formatDifference(new Exact(45), 'nl-BE')).toBe('+45');
  expect(formatDifference(new Exact(0), 'nl-BE')).toBe('0');
  expect(formatPoints(new Exact('-1.2018'), 'en-GB')).toBe('\u22121.2\u00a0pp');
  expect(formatShare(new Exact('76.4434'), 'nl-BE')).toBe('76,4\u00a0%');
  expect(formatMeasured(new Exact('12.9'), '%', 'en-GB')).toBe('12.9%');
});

it('writes periods in the words of the reader', () => {
  expect(formatPeriod(NINE_MONTHS_OF_2019, 'nl-BE')).toBe('jan–sep 2019');
  expect(formatPeriod(calendarYear(2020), 'en-GB')).toBe('2020');
  expect(
    formatPeriod({ type: 'school-year', label: '2019-2020', start: '2019-09-01', end: '2020-08-31' }, 'nl-BE'),
  ).toBe('2019–2020');
});

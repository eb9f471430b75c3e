import { describe, expect, it } from 'vitest';
import { buildCompareView } from '../build-compare-view';
import { guardFormula } from '../../figures/csv-guard';
import { CSV_COLUMNS, type CsvColumn, csvRecords } from './csv-records';
import { EXPORT_WORDS } from '../testing/export-words';
import { realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';

describe('the guard against formulas', () => {
  it.each(['-25', '25-50', '50+', '+50', '- 25', '-25 jaar', '-18 - 24', '-1,5 %', 'Kortgeschoold', '', '-'])(
    'leaves %s as it is',
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  it.each(['=1+1', '+SUM(A1)', "-2+3+cmd|' /C calc'!A0", '@SUM(1)', '\t=1', '-25(A1)', '+A1', '-A1'])(
    'makes %s harmless',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );
});

describe('the records', () => {
  const view = buildCompareView(realCase('leeftijd'), EMPTY_STATE);
  const records = csvRecords(view, EXPORT_WORDS).map(
    (cells) => Object.fromEntries(CSV_COLUMNS.map((name, index) => [name, cells[index]])) as Record<CsvColumn, string>,
  ); // one cell per column

  it('has one record per row and period, the missing ones with their reason', () => {
    expect(records).toHaveLength(4 * 7);
    expect(records.filter((record) => record.value !== '').map((record) => record.value)).toEqual([
      '583',
      '628',
      '596',
      '866',
      '828',
      '114',
      '638',
      '114',
      '112',
    ]);
    expect(records.find((record) => record.period === '2018')).toMatchObject({
      value: '',
      missing: 'not-found',
      category: 'Totaal',
    });
  });

  it('gives every figure its period, definition and sources, and labels as printed', () => {
    expect(records.find((record) => record.category === '50+' && record.period === '2022')).toMatchObject({
      periodType: 'calendar-year',
      periodStart: '2022-01-01',
      periodEnd: '2022-12-31',
      definition: 'gedetineerden die deelnamen',
      sources: 'nieuwsblad; report',
    });
    expect(records.find((record) => record.category === '-25' && record.period === '2020')).toMatchObject({
      printedLabel: '-25',
      passport: 'https://vraagspoor.test/cijfers/cell--25-2020-01-01',
    });
  });
});

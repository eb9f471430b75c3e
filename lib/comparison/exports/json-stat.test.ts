import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarYear } from '../../figures/period';
import { buildCompareView } from '../build-compare-view';
import { EXPORT_WORDS } from '../testing/export-words';
import { figure, realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { jsonStat } from './json-stat';

const dataset = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  id: z.array(z.string()),
  size: z.array(z.number()),
  dimension: z.record(
    z.string(),
    z.object({ category: z.object({ index: z.array(z.string()), label: z.record(z.string(), z.string()) }) }),
  ),
  value: z.array(z.number().nullable()),
  status: z.record(z.string(), z.string()),
  extension: z.object({ missing: z.record(z.string(), z.string()) }),
});

describe('jsonStat', () => {
  const text = jsonStat(buildCompareView(realCase('leeftijd'), EMPTY_STATE), EXPORT_WORDS, '2026-01-31');
  const read = dataset.parse(JSON.parse(text));
  const at = (category: string, period: string): number =>
    (read.dimension.category?.category.index.indexOf(category) ?? -1) * (read.size[1] ?? 0) +
    (read.dimension.period?.category.index.indexOf(period) ?? -1);

  it('has a value for every category and period, in the order of its dimensions', () => {
    expect(read.size).toEqual([4, 7]);
    expect(read.value).toHaveLength(28);
    expect(read.value[at('_T', '2020')]).toBe(866);
    expect(read.value[at('50+', '2022')]).toBe(112);
    expect(read.dimension.category?.category.label['-25']).toBe('-25');
  });

  it('says of every missing figure why it is missing, and never zero', () => {
    expect(read.value[at('_T', '2018')]).toBeNull();
    expect(read.status[at('_T', '2018')]).toBe('O');
    expect(read.extension.missing[at('_T', '2018')]).toBe('not-found');
    expect(read.extension.missing[at('_T', '2020')]).toBeUndefined();
  });

  it('writes figures with all their digits, longer than a floating-point number holds', () => {
    const long = '12345678901234567890.123456789012';
    const view = buildCompareView(
      { ...realCase('leeftijd'), observations: [figure({ period: calendarYear(2020), value: long })] },
      EMPTY_STATE,
    );
    expect(jsonStat(view, EXPORT_WORDS, '2026-01-31')).toContain(long);
  });

  it('gives the codes of several statuses side by side', () => {
    const view = buildCompareView(
      {
        ...realCase('leeftijd'),
        observations: [figure({ period: calendarYear(2020), value: '5', statuses: ['provisional', 'estimated'] })],
      },
      EMPTY_STATE,
    );
    expect(dataset.parse(JSON.parse(jsonStat(view, EXPORT_WORDS, '2026-01-31'))).status['0']).toBe('PE');
  });
});

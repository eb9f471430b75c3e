import { expect, it } from 'vitest';
import { calendarYear } from '../../figures/period';
import { buildCompareView } from '../build-compare-view';
import type { ComparisonData } from '../comparison-data';
import { figure, realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { changesSince } from './changes-since';

const data = realCase('opleidingsniveau');
const frozen = buildCompareView(data, EMPTY_STATE);
const later = (observations: ComparisonData['observations']) =>
  buildCompareView({ ...data, observations }, EMPTY_STATE, 'all');

it('finds nothing where nothing changed', () => {
  expect(changesSince(frozen, later(data.observations))).toEqual({ changed: [], newPeriods: [], newRows: 0 });
});

it('names a figure that was revised, one that came where there was none, one that is gone, and a new year', () => {
  const restated = figure({ period: calendarYear(2020), value: '870', sources: ['answer'], statedOn: '2024-01-01' });
  const observations = [
    ...data.observations.filter(({ value }) => value.toFixed() !== '623' && value.toFixed() !== '866'),
    restated,
    figure({ period: calendarYear(2021), value: '700' }),
    figure({ period: calendarYear(2023), value: '900' }),
  ];
  const { changed, newPeriods } = changesSince(frozen, later(observations));
  expect(
    changed.map(({ label, period, before, now }) =>
      [label, period.label, before?.toFixed() ?? '–', now?.toFixed() ?? '–'].join(' '),
    ),
  ).toEqual([' 2020 866 870', ' 2021 – 700', 'Kortgeschoold 2022 623 –']);
  expect(newPeriods.map(({ label }) => label)).toEqual(['2023']);
});

it('calls every figure gone when there is no comparison any more', () => {
  expect(changesSince(frozen, null).changed).toHaveLength(frozen.counts.figures);
});

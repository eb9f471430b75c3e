import { expect, it } from 'vitest';
import { calendarYear } from '../figures/period';
import { buildCompareView } from './build-compare-view';
import { chartModel } from './chart-model';
import { figure, realCase } from './testing/real-case';
import { EMPTY_STATE } from './view-state';

it('joins 2016 and 2017 alone: no line over a gap, a break or nine months', () => {
  const model = chartModel(buildCompareView(realCase('opleidingsniveau'), EMPTY_STATE));
  if (model?.kind !== 'lines') throw new Error('expected lines');
  expect(model.lines.map((line) => line.key)).toEqual(['', 'kortgeschoold']);
  expect(model.lines[0]?.points.map(({ column, continues, isOdd }) => [column, continues, isOdd])).toEqual([
    [0, false, false],
    [1, true, false],
    [3, false, true],
    [4, false, false],
    [6, false, false],
  ]);
  expect(model.breaks.map((each) => each.column)).toEqual([3, 4, 6]);
  expect(model.omitted).toEqual(['Hooggeschoold', 'Middengeschoold']);
});

it('draws one period as bars, the largest first', () => {
  const data = realCase('leeftijd');
  const observations = data.observations.filter((each) => each.period.start === '2020-01-01');
  const model = chartModel(buildCompareView({ ...data, observations }, EMPTY_STATE));
  expect(model?.kind === 'bars' ? model.bars.map((bar) => bar.label) : []).toEqual(['25-50', '-25', '50+']);
});

it('draws nothing of a single figure', () => {
  const data = {
    ...realCase('leeftijd'),
    categories: [],
    observations: [figure({ period: calendarYear(2020), value: '792' })],
  };
  expect(chartModel(buildCompareView(data, EMPTY_STATE))).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { buildCompareView } from '@/lib/comparison/build-compare-view';
import { chartModel } from '@/lib/comparison/chart-model';
import { realCase } from '@/lib/comparison/testing/real-case';
import { EMPTY_STATE } from '@/lib/comparison/view-state';
import { chartDrawing } from './chart-drawing';
import { standaloneChart } from './standalone-chart.server';

const view = buildCompareView(realCase('leeftijd'), EMPTY_STATE);
const model = chartModel(view);
if (model === null) throw new Error('the real case has a chart');
const drawing = chartDrawing(view, model, {
  locale: 'nl-BE',
  total: 'Totaal',
  point: (value, period) => `${value} in ${period}`,
  line: (label, points) => `${label}: ${points}`,
  lineChart: (lines) => lines,
  barChart: (period, points) => `${period} ${points}`,
});
const svg = standaloneChart(drawing, {
  title: 'Begeleiding <i> & werk',
  subtitle: 'Naar leeftijd',
  notes: ['Bron: antwoord 1.a', 'Vraagspoor, zoals gekend op 31 januari 2026'],
});

describe('a chart on its own', () => {
  it('holds its title, what it shows, its source and the day, with nothing that could be markup', () => {
    for (const words of ['Begeleiding &lt;i&gt; &amp; werk', 'Naar leeftijd', 'antwoord 1.a', '31 januari 2026'])
      expect(svg).toContain(words);
    expect(svg).not.toContain('<i>');
  });

  it('needs no style sheet of a page', () => {
    expect(svg).not.toContain('var(--');
    expect(svg).not.toContain('class=');
  });

  it('prints the figures of the series', () => {
    for (const figure of ['583', '628', '596', '866', '828']) expect(svg).toContain(`>${figure}</text>`);
  });
});

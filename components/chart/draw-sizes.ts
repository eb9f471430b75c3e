import type { ChartDrawing } from './chart-drawing';
import { drawBars, drawLines } from './draw-chart.server';

/** A drawing for a wide screen and for a narrow one; of many small charts the first stand below each other. */
export function drawSizes(chart: ChartDrawing): { readonly wide: string; readonly narrow: string } {
  switch (chart.kind) {
    case 'lines':
      return {
        wide: drawLines({ ...chart.drawing, width: 800, height: chart.isAlone ? 290 : 360 }),
        narrow: drawLines({ ...chart.drawing, width: 350, height: 280 }),
      };
    case 'bars': {
      const bars = chart.drawing.bars.map((bar) => ({ ...bar, label: shortened(bar.label) }));
      return {
        wide: drawBars({ ...chart.drawing, width: 800 }),
        narrow: drawBars({ ...chart.drawing, bars, width: 350 }),
      };
    }
    case 'multiples': {
      const each = chart.parts.map(({ drawing }) => drawLines({ ...drawing, width: 350, height: 170 })).join('');
      return { wide: each, narrow: each };
    }
  }
}

function shortened(label: string): string {
  return label.length > 44 ? `${label.slice(0, 43).trimEnd()}…` : label;
}

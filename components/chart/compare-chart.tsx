import { useLocale, useTranslations } from 'next-intl';
import type { ChartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { chartDrawing, type ChartDrawing } from './chart-drawing';
import { chartHeading } from './chart-heading';
import { drawLines } from './draw-chart.server';
import { drawSizes } from './draw-sizes';

const MOST_NAMED = 6;

/** The picture of a comparison, drawn on the server: once for a wide screen and once for a narrow one. */
export function CompareChart({ view, model }: { view: CompareView; model: ChartModel }) {
  const text = useTranslations('comparison.chart');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  const chart = chartDrawing(view, model, {
    locale,
    total,
    point: (value, period, isOdd) => text(isOdd ? 'pointOdd' : 'point', { value, period }),
    line: (label, points) => text('describe', { label, points }),
    lineChart: (lines) => text('lineChart', { lines }),
    barChart: (period, points) => text('barChart', { period, points }),
  });
  return (
    <figure>
      {(model.measure !== 'figure' || model.kind === 'bars') && (
        <p className="mb-2 text-small text-quiet">
          {chartHeading(
            view,
            model,
            { measure: (key, values) => text(`measure.${key}`, values), of: (values) => text('of', values) },
            locale,
          )}
        </p>
      )}
      {chart.kind === 'multiples' ? <Multiples chart={chart} /> : <Sizes chart={chart} />}
      {model.omitted.length > 0 && (
        <figcaption className="mt-3 text-fine text-quiet">
          {model.omitted.length > MOST_NAMED
            ? text('omittedMany', { count: model.omitted.length })
            : text('omitted', { list: model.omitted.join(', ') })}
        </figcaption>
      )}
    </figure>
  );
}

type SingleDrawing = Exclude<ChartDrawing, { kind: 'multiples' }>;

function Sizes({ chart }: { chart: SingleDrawing }) {
  const { wide, narrow } = drawSizes(chart);
  return (
    <>
      <Drawing width="wide" svg={wide} />
      <Drawing width="narrow" svg={narrow} />
    </>
  );
}

/** A small chart per row, all on the same scale, so that their heights can be compared. */
function Multiples({ chart }: { chart: Extract<ChartDrawing, { kind: 'multiples' }> }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-x-8 gap-y-6">
      {chart.parts.map(({ label, drawing }) => (
        <li key={label}>
          <p className="text-small font-medium" lang="nl">
            {label}
          </p>
          <div dangerouslySetInnerHTML={{ __html: drawLines({ ...drawing, width: 280, height: 170 }) }} />
        </li>
      ))}
    </ul>
  );
}

/** The text of an SVG that was drawn here from figures and labels, whose words the drawing has escaped. */
function Drawing({ width, svg }: { width: 'wide' | 'narrow'; svg: string }) {
  return (
    <div className={width === 'wide' ? 'hidden sm:block' : 'sm:hidden'} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}

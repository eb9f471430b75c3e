import { useLocale, useTranslations } from 'next-intl';
import type { BarChartModel, ChartLine, ChartModel, LineChartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { Exact } from '@/lib/comparison/exact';
import { formatMeasured, formatPeriod } from '@/lib/comparison/format';
import { type DrawnPoint, drawBars, drawLines } from './draw-chart.server';

const MOST_NAMED = 6;

/** The picture of a comparison, drawn on the server: once for a wide screen and once for a narrow one. */
export function CompareChart({ view, model }: { view: CompareView; model: ChartModel }) {
  const text = useTranslations('comparison.chart');
  return (
    <figure>
      {model.kind === 'lines' ? <LineChart view={view} model={model} /> : <BarChart view={view} model={model} />}
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

function LineChart({ view, model }: { view: CompareView; model: LineChartModel }) {
  const text = useTranslations('comparison.chart');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  const { unit } = view.series;
  const ticks = view.columns.map((column) => formatPeriod(column.period, locale));
  const labelOf = (line: ChartLine): string => (line.key === '' ? total : line.label);
  const described = model.lines.map((line) => {
    const points = line.points.map((point) => {
      const words = { value: formatMeasured(point.value, unit, locale), period: ticks[point.column] ?? '' };
      return point.isOdd ? text('pointOdd', words) : text('point', words);
    });
    return text('describe', { label: labelOf(line), points: points.join(', ') });
  });
  const isAlone = model.lines.length === 1;
  const common = {
    ticks,
    points: model.lines.flatMap((line, index) =>
      drawnPoints(line, index, (value) => formatMeasured(value, unit, locale)),
    ),
    endLabels: isAlone
      ? []
      : model.lines.flatMap((line, index) => {
          const last = line.points.at(-1);
          return last ? [{ column: last.column, y: last.value.toNumber(), line: index, label: labelOf(line) }] : [];
        }),
    breaks: model.breaks,
    formatTick: (value: number) => formatMeasured(new Exact(value), unit, locale),
    description: text('lineChart', { lines: described.join('. ') }),
  };
  return (
    <>
      <Drawing width="wide" svg={drawLines({ ...common, width: 800, height: isAlone ? 290 : 340 })} />
      <Drawing width="narrow" svg={drawLines({ ...common, width: 350, height: 280 })} />
    </>
  );
}

function BarChart({ view, model }: { view: CompareView; model: BarChartModel }) {
  const text = useTranslations('comparison.chart');
  const locale = useLocale();
  const period = view.columns[model.column]?.period;
  const bars = model.bars.map(({ label, value }) => ({
    label,
    x: value.toNumber(),
    value: formatMeasured(value, view.series.unit, locale),
  }));
  const description = text('barChart', {
    period: period ? formatPeriod(period, locale) : '',
    points: bars.map((bar) => `${bar.label}: ${bar.value}`).join(', '),
  });
  return (
    <>
      <Drawing width="wide" svg={drawBars({ width: 800, bars, description })} />
      <Drawing
        width="narrow"
        svg={drawBars({ width: 350, bars: bars.map((bar) => ({ ...bar, label: shortened(bar.label) })), description })}
      />
    </>
  );
}

/** The text of an SVG that was drawn here from figures and labels, whose words the drawing has escaped. */
function Drawing({ width, svg }: { width: 'wide' | 'narrow'; svg: string }) {
  return (
    <div className={width === 'wide' ? 'hidden sm:block' : 'sm:hidden'} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}

function drawnPoints(
  line: ChartLine,
  index: number,
  format: (value: ChartLine['points'][number]['value']) => string,
): DrawnPoint[] {
  let segment = 0;
  return line.points.map((point) => {
    if (!point.continues) segment += 1;
    return {
      column: point.column,
      y: point.value.toNumber(),
      label: format(point.value),
      isOdd: point.isOdd,
      segment: `${String(index)}-${String(segment)}`,
      line: index,
    };
  });
}

function shortened(label: string): string {
  return label.length > 44 ? `${label.slice(0, 43).trimEnd()}…` : label;
}

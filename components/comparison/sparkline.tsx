import { useLocale, useTranslations } from 'next-intl';
import { formatFigure, formatPeriod } from '@/lib/comparison/format';
import type { TotalPoint } from '@/lib/comparison/series-summary';

const WIDTH = 112;
const HEIGHT = 30;
const MARGIN = 4;

/** A series as a word-sized line: gaps stay gaps, and a point that cannot be joined to the one before stands alone. */
export function Sparkline({ totals }: { totals: readonly TotalPoint[] }) {
  const text = useTranslations('comparison.sparkline');
  const locale = useLocale();
  const points = placed(totals);
  if (points.length < 2) return null;
  const words = totals.map(({ period, value }) =>
    text('point', {
      period: formatPeriod(period, locale),
      value: value === null ? text('none') : formatFigure(value, locale),
    }),
  );
  return (
    <svg
      role="img"
      aria-label={text('label', { points: words.join(', ') })}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="ml-auto block shrink-0 text-act"
    >
      <path
        d={pathOf(points)}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {points.map((point) => (
        <circle key={point.x} cx={point.x} cy={point.y} r="2.2" fill="currentColor" />
      ))}
    </svg>
  );
}

interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly continues: boolean;
}

/** Figures become floating-point numbers here alone, for pixels. The lowest line of the picture is zero. */
function placed(totals: readonly TotalPoint[]): PlacedPoint[] {
  const numbers = totals.flatMap(({ value }) => (value === null ? [] : [value.toNumber()]));
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, totals.length - 1);
  return totals.flatMap(({ value, continues }, index) => {
    if (value === null) return [];
    const height = high === low ? 0 : (value.toNumber() - low) / (high - low);
    return [{ x: round(MARGIN + index * step), y: round(HEIGHT - MARGIN - height * (HEIGHT - 2 * MARGIN)), continues }];
  });
}

function pathOf(points: readonly PlacedPoint[]): string {
  return points.map(({ x, y, continues }) => `${continues ? 'L' : 'M'}${String(x)} ${String(y)}`).join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

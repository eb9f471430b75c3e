import { type Caution, changeBetween, type ComparedPoint, type Obstacle, relativeChange } from './change';
import { type Exact, HUNDRED } from './exact';

/** A figure related to another one, or why it is not: an index or a rate. Never rounded here. */
export type Ratio =
  | { readonly kind: 'value'; readonly value: Exact; readonly cautions: readonly Caution[] }
  | { readonly kind: 'none'; readonly obstacle: RatioObstacle };

export type RatioObstacle =
  | Obstacle
  /** The base is 0, or smaller than ten. */
  | { readonly kind: 'from-zero' }
  | { readonly kind: 'small-base' }
  /** The figures are percentages already. */
  | { readonly kind: 'percentages' }
  /** Nobody recorded the outside quantity for this period; or it is 0. */
  | { readonly kind: 'no-denominator' }
  | { readonly kind: 'zero-denominator' };

/**
 * The figure as an index, the base period being 100: figure / |base| × 100. What forbids the percentage of a change forbids
 * the index too: a missing side, another length of period, a hard break, a base smaller than ten.
 */
export function indexOf(
  point: ComparedPoint,
  base: ComparedPoint,
  breaks: readonly { readonly isHard: boolean }[],
  insists = false,
): Ratio {
  if (point.kind === 'missing')
    return { kind: 'none', obstacle: { kind: 'missing', side: 'to', reason: point.reason } };
  if (point.unit === '%') return { kind: 'none', obstacle: { kind: 'percentages' } };
  const change = changeBetween(base, point, breaks, insists);
  if (change.kind === 'none') return { kind: 'none', obstacle: change.obstacle };
  if (base.kind === 'missing' || change.kind === 'points') return { kind: 'none', obstacle: { kind: 'percentages' } };
  if (change.relative.kind !== 'percent') return { kind: 'none', obstacle: { kind: change.relative.kind } };
  if (base.value.isZero()) return { kind: 'none', obstacle: { kind: 'from-zero' } };
  return { kind: 'value', value: point.value.times(HUNDRED).div(base.value.abs()), cautions: change.cautions };
}

/** The figure per hundred of an outside quantity in the same period; null where nobody recorded that quantity. */
export function rateOf(point: ComparedPoint, denominator: Exact | null): Ratio {
  if (point.kind === 'missing')
    return { kind: 'none', obstacle: { kind: 'missing', side: 'to', reason: point.reason } };
  if (point.unit === '%') return { kind: 'none', obstacle: { kind: 'percentages' } };
  if (denominator === null) return { kind: 'none', obstacle: { kind: 'no-denominator' } };
  if (denominator.isZero()) return { kind: 'none', obstacle: { kind: 'zero-denominator' } };
  return { kind: 'value', value: point.value.times(HUNDRED).div(denominator), cautions: [] };
}

/** How much a rate changed: the difference of the two, and in percent unless the figure behind the base is small. */
export type RateChange =
  | {
      readonly kind: 'difference';
      readonly difference: Exact;
      readonly percent: Exact | null;
      readonly cautions: readonly Caution[];
    }
  | { readonly kind: 'none'; readonly obstacle: RatioObstacle };

/** What forbids the change of the figures forbids that of their rates. */
export function rateChange(
  from: { readonly point: ComparedPoint; readonly rate: Ratio },
  to: { readonly point: ComparedPoint; readonly rate: Ratio },
  breaks: readonly { readonly isHard: boolean }[],
  insists = false,
): RateChange {
  const change = changeBetween(from.point, to.point, breaks, insists);
  if (change.kind === 'none') return change;
  if (from.rate.kind === 'none') return from.rate;
  if (to.rate.kind === 'none') return to.rate;
  const mayBePercent = change.kind === 'difference' && change.relative.kind === 'percent';
  const relative = relativeChange(from.rate.value.times(HUNDRED), to.rate.value.times(HUNDRED));
  return {
    kind: 'difference',
    difference: to.rate.value.minus(from.rate.value),
    percent: mayBePercent && relative.kind === 'percent' ? relative.value : null,
    cautions: change.cautions,
  };
}

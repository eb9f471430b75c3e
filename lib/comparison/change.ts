import type { MissingReason } from '../figures/missing-reason';
import type { Period } from '../figures/period';
import type { ObservationStatus } from '../figures/status';
import { type Exact, HUNDRED } from './exact';
import { isSameLength, isSamePlaceInYear } from './period-length';

/** One side of a change: a figure with what it takes to compare it, or the reason why there is none. */
export type ComparedPoint =
  | {
      readonly kind: 'figure';
      readonly value: Exact;
      readonly unit: string | null;
      readonly period: Period;
      readonly statuses: readonly ObservationStatus[];
      /** The same for two points that count the same in the same words. */
      readonly definitionKey: string;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** Why no change is computed. */
export type Obstacle =
  | { readonly kind: 'missing'; readonly side: 'from' | 'to'; readonly reason: MissingReason }
  | { readonly kind: 'unit' }
  | { readonly kind: 'period-length' }
  | { readonly kind: 'hard-break' };

/** What a reader has to know beside a change that is computed; the first two only when the reader insists on it. */
export const CAUTIONS = [
  'period-length',
  'hard-break',
  'soft-break',
  'definition-differs',
  'other-months',
  'provisional',
  'estimated',
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** How much in proportion: percent of |a|, or why not. */
export type RelativeChange =
  | { readonly kind: 'percent'; readonly value: Exact }
  /** a is 0 and b is not: "n.v.t. (van 0)". */
  | { readonly kind: 'from-zero' }
  /** |a| is below ten: the two figures say more than a percentage. */
  | { readonly kind: 'small-base'; readonly from: Exact; readonly to: Exact };

/** A change is a number or the reason why there is none. */
export type Change =
  | {
      readonly kind: 'difference';
      readonly difference: Exact;
      readonly relative: RelativeChange;
      readonly cautions: readonly Caution[];
    }
  | { readonly kind: 'points'; readonly points: Exact; readonly cautions: readonly Caution[] }
  | { readonly kind: 'none'; readonly obstacle: Obstacle };

/** Below this base a percentage says too little (domain.md, section 4). */
export const SMALLEST_BASE_FOR_PERCENT = 10;

/**
 * The change from a to b (domain.md, section 4): Δ = b − a and Δ / |a|, from raw values, never rounded here. Percentages
 * change in percentage points. No Δ when either side is missing (the reason of a first), for another unit or length of
 * period, or across a hard break. A soft break, another definition, other months of the year and provisional or
 * estimated figures stand beside it as cautions. A reader who insists gets the Δ of periods that are not as long, or lie
 * across a hard break, with that obstacle as its first caution; never that of another unit or of a missing figure.
 */
export function changeBetween(
  from: ComparedPoint,
  to: ComparedPoint,
  breaks: readonly { readonly isHard: boolean }[],
  insists = false,
): Change {
  if (from.kind === 'missing') return none({ kind: 'missing', side: 'from', reason: from.reason });
  if (to.kind === 'missing') return none({ kind: 'missing', side: 'to', reason: to.reason });
  if (from.unit !== to.unit) return none({ kind: 'unit' });
  if (!insists && !isSameLength(from.period, to.period)) return none({ kind: 'period-length' });
  if (!insists && breaks.some((each) => each.isHard)) return none({ kind: 'hard-break' });
  const cautions = cautionsOf(from, to, breaks);
  const difference = to.value.minus(from.value);
  if (from.unit === '%') return { kind: 'points', points: difference, cautions };
  return { kind: 'difference', difference, relative: relativeChange(from.value, to.value), cautions };
}

/** Δ / |a| × 100; 0 from 0 to 0; none from 0 to anything else, and none from a base smaller than ten. */
export function relativeChange(from: Exact, to: Exact): RelativeChange {
  if (from.isZero()) return to.isZero() ? { kind: 'percent', value: to } : { kind: 'from-zero' };
  if (from.abs().lessThan(SMALLEST_BASE_FOR_PERCENT)) return { kind: 'small-base', from, to };
  return { kind: 'percent', value: to.minus(from).times(HUNDRED).div(from.abs()) };
}

type Figure = Extract<ComparedPoint, { kind: 'figure' }>;

function cautionsOf(from: Figure, to: Figure, breaks: readonly { readonly isHard: boolean }[]): Caution[] {
  const applies: Record<Caution, boolean> = {
    'period-length': !isSameLength(from.period, to.period),
    'hard-break': breaks.some((each) => each.isHard),
    'soft-break': breaks.some((each) => !each.isHard),
    'definition-differs': from.definitionKey !== to.definitionKey,
    'other-months': isSameLength(from.period, to.period) && !isSamePlaceInYear(from.period, to.period),
    provisional: from.statuses.includes('provisional') || to.statuses.includes('provisional'),
    estimated: from.statuses.includes('estimated') || to.statuses.includes('estimated'),
  };
  return CAUTIONS.filter((caution) => applies[caution]);
}

function none(obstacle: Obstacle): Change {
  return { kind: 'none', obstacle };
}

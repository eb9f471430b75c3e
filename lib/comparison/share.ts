import type { MissingReason } from '../figures/missing-reason';
import type { Change, ComparedPoint } from './change';
import { changeBetween } from './change';
import { type Exact, HUNDRED } from './exact';

/** A share of the total, in percent, or why there is none. */
export type Share =
  { readonly kind: 'percent'; readonly value: Exact } | { readonly kind: 'none'; readonly reason: ShareObstacle };

export type ShareObstacle =
  | { readonly kind: 'missing'; readonly of: 'part' | 'total'; readonly reason: MissingReason }
  | { readonly kind: 'zero-total' }
  /** The figures are percentages already. */
  | { readonly kind: 'percentages' };

/** part / total × 100 of one period, not rounded. */
export function shareOf(part: ComparedPoint, total: ComparedPoint): Share {
  if (part.kind === 'missing') return { kind: 'none', reason: { kind: 'missing', of: 'part', reason: part.reason } };
  if (total.kind === 'missing') return { kind: 'none', reason: { kind: 'missing', of: 'total', reason: total.reason } };
  if (part.unit === '%' || total.unit === '%') return { kind: 'none', reason: { kind: 'percentages' } };
  if (total.value.isZero()) return { kind: 'none', reason: { kind: 'zero-total' } };
  return { kind: 'percent', value: part.value.times(HUNDRED).div(total.value) };
}

/**
 * The change of a share, in percentage points of the unrounded shares. What forbids the change of the part forbids that of
 * its share: another length of period, a hard break.
 */
export function shareChange(
  from: { readonly part: ComparedPoint; readonly total: ComparedPoint },
  to: { readonly part: ComparedPoint; readonly total: ComparedPoint },
  breaks: readonly { readonly isHard: boolean }[],
  insists = false,
): Change {
  return changeBetween(sharePoint(from.part, from.total), sharePoint(to.part, to.total), breaks, insists);
}

function sharePoint(part: ComparedPoint, total: ComparedPoint): ComparedPoint {
  const share = shareOf(part, total);
  if (part.kind === 'figure' && share.kind === 'percent') return { ...part, value: share.value, unit: '%' };
  if (share.kind === 'none' && share.reason.kind === 'missing') return { kind: 'missing', reason: share.reason.reason };
  return { kind: 'missing', reason: 'not-applicable' };
}

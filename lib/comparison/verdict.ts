import type { Period } from '../figures/period';
import type { Caution } from './change';
import type { BreakEntry } from './comparison-data';
import { isSameLength, isSamePlaceInYear } from './period-length';
import type { PeriodToken } from './view-state';

/** Whether two periods can be compared, and why (not). */
export type Verdict =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'with-caution'; readonly cautions: readonly Caution[]; readonly breaks: readonly BreakEntry[] }
  | {
      readonly kind: 'not-comparable';
      readonly obstacles: readonly PairObstacle[];
      readonly breaks: readonly BreakEntry[];
    };

export type PairObstacle = 'period-length' | 'hard-break';

/** What of two columns matters for the verdict. */
export interface JudgedColumn {
  readonly period: Period;
  readonly definitionKeys: readonly string[];
  readonly hasProvisional: boolean;
  readonly hasEstimated: boolean;
}

/** The verdict on a pair of periods as a whole, by the same rules as the change of one row (domain.md, section 4). */
export function judgePair(from: JudgedColumn, to: JudgedColumn, breaks: readonly BreakEntry[]): Verdict {
  const obstacles: PairObstacle[] = [
    ...(isSameLength(from.period, to.period) ? [] : (['period-length'] as const)),
    ...(breaks.some((each) => each.isHard) ? (['hard-break'] as const) : []),
  ];
  if (obstacles.length > 0) return { kind: 'not-comparable', obstacles, breaks };
  const cautions: Caution[] = [
    ...(breaks.length > 0 ? (['soft-break'] as const) : []),
    ...(haveSameDefinitions(from, to) ? [] : (['definition-differs'] as const)),
    ...(isSamePlaceInYear(from.period, to.period) ? [] : (['other-months'] as const)),
    ...(from.hasProvisional || to.hasProvisional ? (['provisional'] as const) : []),
    ...(from.hasEstimated || to.hasEstimated ? (['estimated'] as const) : []),
  ];
  return cautions.length > 0 ? { kind: 'with-caution', cautions, breaks } : { kind: 'comparable' };
}

function haveSameDefinitions(from: JudgedColumn, to: JudgedColumn): boolean {
  const [a, b] = [new Set(from.definitionKeys), new Set(to.definitionKeys)];
  return a.size === b.size && [...a].every((key) => b.has(key));
}

/** The verdict on one pair of many. */
export interface PairVerdict {
  readonly from: PeriodToken;
  readonly to: PeriodToken;
  readonly verdict: Verdict;
}

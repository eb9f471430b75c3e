import type { Period } from '../figures/period';
import type { Exact } from './exact';

/** A series in a list: what it is about, and its totals over time. */
export interface SeriesSummary {
  readonly slug: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly dimensions: readonly string[];
  readonly figureCount: number;
  readonly firstPeriod: Period;
  readonly lastPeriod: Period;
  /** The total per period, oldest first, the years without one included; empty when the series has no total. */
  readonly totals: readonly TotalPoint[];
}

export interface TotalPoint {
  readonly period: Period;
  /** Null where nothing was found. */
  readonly value: Exact | null;
  /** Whether the line may go on from the point before: not across a gap, a break or another length of period. */
  readonly continues: boolean;
}

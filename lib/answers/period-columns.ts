import { dateOf } from '../figures/iso-date';
import type { Period } from '../figures/period';

export interface PeriodColumns {
  readonly periodType: string | null;
  readonly periodLabel: string | null;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
}

/** A period as the four columns that hold it: all of them or none. */
export function periodColumns(period: Period | null | undefined): PeriodColumns {
  if (!period) return { periodType: null, periodLabel: null, periodStart: null, periodEnd: null };
  return {
    periodType: period.type,
    periodLabel: period.label,
    periodStart: dateOf(period.start),
    periodEnd: dateOf(period.end),
  };
}

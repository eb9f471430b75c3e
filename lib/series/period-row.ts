import { dateOf, isoDateOf } from '../figures/iso-date';
import { type Period, PERIOD_TYPES, type PeriodType } from '../figures/period';

/** The four columns in which a period is stored. */
export interface PeriodRow {
  readonly periodType: string;
  readonly periodLabel: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}

export function periodRowOf(period: Period): PeriodRow {
  return {
    periodType: period.type,
    periodLabel: period.label,
    periodStart: dateOf(period.start),
    periodEnd: dateOf(period.end),
  };
}

/** The period of a row whose type a check constraint holds to the list. */
export function periodOf(row: PeriodRow): Period {
  return {
    type: periodTypeOf(row.periodType),
    label: row.periodLabel,
    start: isoDateOf(row.periodStart),
    end: isoDateOf(row.periodEnd),
  };
}

/** The period of a row that may carry none. */
export function optionalPeriodOf(row: {
  readonly periodType: string | null;
  readonly periodLabel: string | null;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
}): Period | null {
  const { periodType, periodLabel, periodStart, periodEnd } = row;
  if (periodType === null || periodStart === null || periodEnd === null) return null;
  return periodOf({ periodType, periodLabel: periodLabel ?? '', periodStart, periodEnd });
}

function periodTypeOf(text: string): PeriodType {
  const type = PERIOD_TYPES.find((candidate) => candidate === text);
  if (type === undefined) throw new Error(`No such period type: ${text}`);
  return type;
}

import { z } from 'zod';
import { isIsoDate } from '../figures/iso-date';
import { PERIOD_TYPES } from '../figures/period';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../figures/status';

const STATUS_NAMES = Object.keys(OBSERVATION_STATUSES) as [ObservationStatus, ...ObservationStatus[]]; // the keys of that very object

/** What changed at a break. */
export const BREAK_KINDS = ['measure', 'definition', 'population', 'period-length', 'method'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** What kind of publication an outside figure comes from. */
export const OUTSIDE_SOURCE_KINDS = ['press', 'committee-report', 'website', 'statistics'] as const;
export type OutsideSourceKind = (typeof OUTSIDE_SOURCE_KINDS)[number];

const Day = z.custom<`${number}-${number}-${number}`>((value) => typeof value === 'string' && isIsoDate(value));
const Words = z.string().trim().min(1).max(2000);

export const PeriodInput = z
  .object({ type: z.enum(PERIOD_TYPES), label: z.string().trim().min(1).max(80), start: Day, end: Day })
  .refine((period) => period.start <= period.end);

export const OutsideSourceInput = z.object({
  kind: z.enum(OUTSIDE_SOURCE_KINDS),
  /** Publisher or title, in the words of a citation: "Het Nieuwsblad". */
  title: z.string().trim().min(1).max(300),
  publishedOn: Day.nullable().default(null),
  /** A number or a place in it: "1710619". */
  reference: z.string().trim().min(1).max(300).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  note: Words.nullable().default(null),
});

export const BreakInput = z.object({
  /** The first period after the break. */
  before: PeriodInput,
  kind: z.enum(BREAK_KINDS),
  isHard: z.boolean(),
  note: z.string().trim().max(2000).default(''),
});

export const OutsideFiguresInput = z.object({
  seriesId: z.uuid(),
  figures: z
    .array(
      z.object({
        period: PeriodInput,
        /** Null for the whole. A dimension or category that does not exist is made. */
        category: z.object({ dimension: Words, label: Words }).nullable().default(null),
        /** A plain decimal: "583". */
        value: z.string().regex(/^-?\d{1,26}(?:\.\d{1,12})?$/),
        definition: z.object({ label: z.string().trim().min(1).max(120), text: Words }),
        statuses: z.array(z.enum(STATUS_NAMES)).default([]),
        /** The first is the one that is named as its origin; all are evidence of the same figure. */
        sources: z.array(OutsideSourceInput).min(1).max(20),
      }),
    )
    .max(1000)
    .default([]),
  breaks: z.array(BreakInput).max(200).default([]),
});
/** What a caller hands in: the lists and the fields that may stay away have their defaults. */
export type OutsideFiguresInput = z.input<typeof OutsideFiguresInput>;
export type BreakInput = z.input<typeof BreakInput>;

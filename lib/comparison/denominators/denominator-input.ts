import { z } from 'zod';
import { isIsoDate } from '../../figures/iso-date';
import { parseFigure } from '../../figures/number-format';
import { PERIOD_TYPES } from '../../figures/period';
import { OUTSIDE_SOURCE_KINDS } from '../../series/series-input';

/** What can be wrong with a field of the form, each with its words under "comparison.denominators.problems". */
export const DENOMINATOR_PROBLEMS = [
  'labelMissing',
  'tooLong',
  'sourceMissing',
  'dayInvalid',
  'urlInvalid',
  'numberInvalid',
  'numberMissing',
  'periodInvalid',
] as const;
export type DenominatorProblem = (typeof DENOMINATOR_PROBLEMS)[number];

const Day = z.custom<`${number}-${number}-${number}`>((value) => typeof value === 'string' && isIsoDate(value), {
  message: 'dayInvalid' satisfies DenominatorProblem,
});

/** A plain decimal of what a person types in Dutch ("1.234,5"), not negative; larger than the column holds is none. */
const Amount = z.string().transform((text, context) => {
  const decimal = parseFigure(text)?.decimal;
  if (decimal !== undefined && /^\d{1,26}(?:\.\d{1,12})?$/.test(decimal)) return decimal;
  context.addIssue({ code: 'custom', message: 'numberInvalid' satisfies DenominatorProblem });
  return z.NEVER;
});

/** A quantity outside the answers with its values per period, all from one source. */
export const DenominatorInput = z.object({
  series: z.string().min(1).max(300),
  label: z
    .string()
    .trim()
    .min(1, { message: 'labelMissing' satisfies DenominatorProblem })
    .max(120, { message: 'tooLong' satisfies DenominatorProblem }),
  source: z.object({
    kind: z.enum(OUTSIDE_SOURCE_KINDS),
    title: z
      .string()
      .trim()
      .min(1, { message: 'sourceMissing' satisfies DenominatorProblem })
      .max(300, { message: 'tooLong' satisfies DenominatorProblem }),
    publishedOn: z.union([z.literal('').transform(() => null), Day]),
    reference: z
      .string()
      .trim()
      .max(300, { message: 'tooLong' satisfies DenominatorProblem })
      .transform((text) => (text === '' ? null : text)),
    url: z.union([
      z.literal('').transform(() => null),
      z.url({ protocol: /^https?$/, message: 'urlInvalid' satisfies DenominatorProblem }),
    ]),
  }),
  values: z
    .array(
      z.object({
        period: z
          .object({ type: z.enum(PERIOD_TYPES), label: z.string().trim().min(1).max(80), start: Day, end: Day })
          .refine(({ start, end }) => start <= end, { message: 'periodInvalid' satisfies DenominatorProblem }),
        value: Amount,
      }),
    )
    .min(1, { message: 'numberMissing' satisfies DenominatorProblem })
    .max(200),
});
export type DenominatorInput = z.output<typeof DenominatorInput>;

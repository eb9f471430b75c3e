import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../figures/iso-date';
import { OUTCOME_REASONS, OUTCOMES } from '../figures/outcome';

/** A field that was left blank, or that the form does not have, is null. */
const blankToNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

const optionalText = (longest: number): z.ZodType<string | null> =>
  z.preprocess(blankToNull, z.string().trim().max(longest, 'too-long').nullable());

const optionalDate: z.ZodType<IsoDate | null> = z.preprocess(
  blankToNull,
  z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), 'no-such-date').nullable(),
);

const number = z.preprocess(
  blankToNull,
  z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,5}$/, 'not-a-number')
    .transform(Number)
    .nullable(),
);

/** "2020-2021": two years that follow each other. */
const parliamentaryYear = z.preprocess(
  blankToNull,
  z
    .string()
    .trim()
    .refine((text) => {
      const match = /^(\d{4})-(\d{4})$/.exec(text);
      return match !== null && Number(match[2]) === Number(match[1]) + 1;
    }, 'not-a-parliamentary-year')
    .nullable(),
);

const outcomeCorrection = z
  .object({
    index: z.int().min(0),
    outcome: z.enum(OUTCOMES),
    reason: z.preprocess(blankToNull, z.enum(OUTCOME_REASONS).nullable()),
    note: optionalText(300),
  })
  // What was answered, or does not come back, has no reason.
  .transform((correction) =>
    correction.outcome === 'answered' || correction.outcome === 'none' ? { ...correction, reason: null } : correction,
  );

/**
 * The form by which a person accepts a reading. The messages are keys of the catalogue. `publicity` is asked of every
 * answer: whoever accepts says whether it is public already (domain.md, section 1, point 3).
 */
export const acceptanceInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.coerce.number().int(),
  title: z.string().trim().min(1, 'required').max(500, 'too-long'),
  parliamentId: z.enum(['vlaams-parlement', 'kamer', 'tweede-kamer']),
  number,
  askedOn: optionalDate,
  parliamentaryYear,
  asker: optionalText(200),
  addressee: optionalText(200),
  portfolio: optionalText(500),
  answeredOn: optionalDate,
  publicity: z.preprocess(blankToNull, z.enum(['public', 'embargo'], 'required').nullable()),
  embargoUntil: optionalDate,
  outcomes: z.array(outcomeCorrection),
  /** What the answer is to one that is here already: a new version of it, or one apart. */
  existing: z.preprocess(blankToNull, z.enum(['version', 'separate'], 'required').nullable()),
  existingAnswerId: z.preprocess(blankToNull, z.uuid().nullable()),
});
export type AcceptanceInput = z.infer<typeof acceptanceInput>;

/** What the fields say against each other, per field the key of its message; empty when all is possible. */
export function findContradictions(
  input: AcceptanceInput,
  { hasAnswer, today }: { readonly hasAnswer: boolean; readonly today: IsoDate },
): Record<string, string> {
  const problems: Record<string, string> = {};
  if (input.askedOn !== null && input.askedOn > today) problems.askedOn = 'in-the-future';
  if (!hasAnswer) return problems;
  if (input.publicity === null) problems.publicity = 'required';
  if (input.answeredOn !== null && input.answeredOn > today) problems.answeredOn = 'in-the-future';
  if (input.answeredOn !== null && input.askedOn !== null && input.answeredOn < input.askedOn) {
    problems.answeredOn = 'answered-before-asked';
  }
  if (input.publicity === 'embargo' && input.embargoUntil !== null && input.answeredOn !== null) {
    if (input.embargoUntil < input.answeredOn) problems.embargoUntil = 'embargo-before-answer';
  }
  return problems;
}

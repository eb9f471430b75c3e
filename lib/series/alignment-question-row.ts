import { z } from 'zod';
import { QUESTION_REASONS, type AlignmentQuestion } from './align/aligned-thread';
import { LabelRef, TableRef } from './align/decision';

const Evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('equal-figures'),
    period: z.string(),
    left: z.array(z.string()),
    right: z.array(z.string()),
  }),
  z.object({ kind: z.literal('shares'), left: z.array(z.string()), right: z.array(z.string()) }),
  z.object({ kind: z.literal('sentence'), text: z.string() }),
  z.object({ kind: z.literal('words'), percent: z.number() }),
]);

const Content = z.object({
  key: z.string(),
  about: z.enum(['label', 'table']),
  reason: z.enum(QUESTION_REASONS),
  proposal: z.enum(['same', 'different', 'split', 'merge']),
  edition: z.string(),
  seriesKey: z.string(),
  dimensionKey: z.string().nullable(),
  labels: z.array(LabelRef),
  table: TableRef,
  labelCandidates: z.array(LabelRef),
  tableCandidates: z.array(TableRef),
  evidence: z.array(Evidence),
});

/** A stored question as it was worked out. */
export type AskedQuestion = Omit<AlignmentQuestion, 'answerIds'>;

export function askedQuestionOf(content: unknown): AskedQuestion {
  return Content.parse(content);
}

import type { z } from 'zod';
import type { Prisma } from '../db/generated/client';
import { dateOf } from '../figures/iso-date';
import type { BreakInput } from './series-input';

/** Writes a break that a person, or the sample, states: it takes the place of a suggestion of the same kind. */
export async function writeBreak(
  transaction: Prisma.TransactionClient,
  { seriesId, actorId, input }: { seriesId: string; actorId: string | null; input: z.output<typeof BreakInput> },
): Promise<void> {
  const { before, kind, isHard, note } = input;
  const laterStart = dateOf(before.start);
  const laterEnd = dateOf(before.end);
  const stated = { isHard, note, isSuggested: false, recordedById: actorId };
  await transaction.break.upsert({
    where: { seriesId_laterStart_laterEnd_kind: { seriesId, laterStart, laterEnd, kind } },
    create: { seriesId, laterStart, laterEnd, kind, ...stated },
    update: stated,
  });
}

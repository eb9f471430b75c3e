import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { allowSeriesEditing, type SeriesActor } from './allow-series-editing.server';

const Rename = z.object({
  seriesId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  measure: z.string().trim().min(1).max(300).optional(),
});

/** Gives a series another title, and other words for its measure. Its address stays: links to it are out in the world. */
export async function renameSeries(
  transaction: Prisma.TransactionClient,
  actor: SeriesActor,
  input: z.input<typeof Rename>,
): Promise<void> {
  const actorId = allowSeriesEditing(actor);
  const { seriesId, title, measure } = parseInput(Rename, input);
  const before = await transaction.series.findUnique({
    where: { id: seriesId },
    select: { title: true, measure: true },
  });
  if (before === null) throw new UseCaseError('not-found');
  const after = { title, measure: measure ?? before.measure };
  await transaction.series.update({ where: { id: seriesId }, data: { ...after, isNamedByPerson: true } });
  await recordAuditEvent(transaction, {
    actorId,
    action: 'renameSeries',
    subjectType: 'Series',
    subjectId: seriesId,
    before,
    after,
  });
}

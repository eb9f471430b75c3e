import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { allowSeriesEditing, type SeriesActor } from './allow-series-editing.server';

const DefinitionLabel = z.object({ definitionId: z.uuid(), label: z.string().trim().min(1).max(120) });

/** Changes the few words that stand under a period for what was counted; the text of the definition stays. */
export async function setDefinitionLabel(
  transaction: Prisma.TransactionClient,
  actor: SeriesActor,
  input: z.input<typeof DefinitionLabel>,
): Promise<void> {
  const actorId = allowSeriesEditing(actor);
  const { definitionId, label } = parseInput(DefinitionLabel, input);
  const before = await transaction.definition.findUnique({ where: { id: definitionId }, select: { label: true } });
  if (before === null) throw new UseCaseError('not-found');
  await transaction.definition.update({ where: { id: definitionId }, data: { label } });
  await recordAuditEvent(transaction, {
    actorId,
    action: 'setDefinitionLabel',
    subjectType: 'Definition',
    subjectId: definitionId,
    before,
    after: { label },
  });
}

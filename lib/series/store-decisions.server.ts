import { randomUUID } from 'node:crypto';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import type { Prisma } from '../db/generated/client';
import type { DecisionContent } from './align/decision';
import type { ThreadScope } from './thread-scope.server';

/** Keeps decisions of a person, each with its audit row. Returns their ids. */
export async function storeDecisions(
  transaction: Prisma.TransactionClient,
  {
    scope,
    seriesId,
    actorId,
    note,
    now,
    contents,
  }: {
    scope: ThreadScope;
    seriesId: string | null;
    actorId: string | null;
    note: string;
    now: Date;
    contents: readonly DecisionContent[];
  },
): Promise<string[]> {
  const ids: string[] = [];
  for (const content of contents) {
    const id = randomUUID();
    ids.push(id);
    await transaction.alignmentDecision.create({
      data: { id, ...scope, seriesId, kind: content.kind, content, note, decidedById: actorId, decidedAt: now },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'decideAlignment',
      subjectType: 'AlignmentDecision',
      subjectId: id,
      after: { kind: content.kind, content, note },
    });
  }
  return ids;
}

import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { enqueueJob } from '../jobs/enqueue-job.server';
import { officeIdsOf } from '../visibility/viewer';

const changeInput = z.object({ importId: z.uuid(), change: z.enum(['retry', 'dismiss', 'restore']) });
type Change = z.output<typeof changeInput>['change'];

const ACTIONS = { retry: 'retryImport', dismiss: 'dismissImport', restore: 'restoreImport' } as const;

/**
 * What a person does about an import that has no draft: read it once more, put it aside, or take it back out.
 * @throws UseCaseError `not-found` for an import of another office, `not-allowed` for readers, `conflict` when it is no
 *   longer as the screen showed
 */
export async function changeImport({ database, viewer, now }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSignedIn(viewer);
  const { importId, change } = parseInput(changeInput, input);
  await database.$transaction(async (transaction) => {
    const row = await transaction.import.findUnique({
      where: { id: importId, officeId: { in: officeIdsOf(viewer) } },
      select: { officeId: true, finishedAt: true },
    });
    if (!row) throw new UseCaseError('not-found');
    allowEditorOf(viewer, row.officeId);
    const changed = await transaction.import.updateMany(updateOf(importId, change, now));
    if (changed.count === 0) throw new UseCaseError('conflict');
    const isToBeRead = change === 'retry' || (change === 'restore' && row.finishedAt === null);
    if (isToBeRead) await enqueueJob(transaction, 'read-document', { id: importId });
    await recordAuditEvent(transaction, {
      actorId,
      action: ACTIONS[change],
      subjectType: 'Import',
      subjectId: importId,
    });
  });
}

function updateOf(id: string, change: Change, now: Date): Prisma.ImportUpdateManyArgs {
  switch (change) {
    case 'retry':
      return {
        where: { id, problem: { not: null } },
        data: { problem: null, finishedAt: null, startedAt: null, starts: 0, queuedAt: now, dismissedAt: null },
      };
    case 'dismiss':
      return { where: { id, reviewDraftId: null, dismissedAt: null }, data: { dismissedAt: now } };
    case 'restore':
      return { where: { id, reviewDraftId: null, dismissedAt: { not: null } }, data: { dismissedAt: null } };
  }
}

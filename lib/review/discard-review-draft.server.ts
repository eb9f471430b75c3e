import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { officeIdsOf } from '../visibility/viewer';

const discardInput = z.object({ reviewDraftId: z.uuid(), discard: z.boolean() });

/** Puts a reading aside, or takes it back out: nothing of it is removed, so that both can be undone. */
export async function discardReviewDraft({ database, viewer, now }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSignedIn(viewer);
  const { reviewDraftId, discard } = parseInput(discardInput, input);
  await database.$transaction(async (transaction) => {
    const draft = await transaction.reviewDraft.findUnique({
      where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
      select: { officeId: true },
    });
    if (!draft) throw new UseCaseError('not-found');
    allowEditorOf(viewer, draft.officeId);
    const changed = await transaction.reviewDraft.updateMany({
      where: { id: reviewDraftId, acceptedAt: null },
      data: { discardedAt: discard ? now : null },
    });
    if (changed.count === 0) throw new UseCaseError('conflict');
    await recordAuditEvent(transaction, {
      actorId,
      action: discard ? 'discardReviewDraft' : 'restoreReviewDraft',
      subjectType: 'ReviewDraft',
      subjectId: reviewDraftId,
    });
  });
}

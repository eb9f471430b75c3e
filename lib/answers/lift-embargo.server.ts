import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { brusselsDay, isoDateOf } from '../figures/iso-date';
import { isEmbargoed } from '../visibility/visible';
import { officeIdsOf } from '../visibility/viewer';

const liftEmbargoInput = z.object({ answerId: z.uuid() });

/**
 * Makes an answer public before its embargo ends by itself, for example because the parliament published it earlier.
 * @throws UseCaseError `not-found` for whoever cannot see the answer, `not-allowed` for readers
 */
export async function liftEmbargo(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly answerId: string }> {
  const actorId = allowSignedIn(viewer);
  const { answerId } = parseInput(liftEmbargoInput, input);
  return database.$transaction(async (transaction) => {
    const answer = await transaction.answer.findUnique({
      where: { id: answerId, retractedAt: null, embargoOfficeId: { in: officeIdsOf(viewer) } },
      select: { isUnderEmbargo: true, embargoUntil: true, embargoOfficeId: true },
    });
    if (!answer?.embargoOfficeId) throw new UseCaseError('not-found');
    allowEditorOf(viewer, answer.embargoOfficeId);
    const embargoUntil = answer.embargoUntil === null ? null : isoDateOf(answer.embargoUntil);
    if (!isEmbargoed({ isUnderEmbargo: answer.isUnderEmbargo, embargoUntil }, brusselsDay(now))) return { answerId };
    await transaction.answer.update({ where: { id: answerId }, data: { isUnderEmbargo: false, embargoUntil: null } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'liftEmbargo',
      subjectType: 'Answer',
      subjectId: answerId,
      before: { isUnderEmbargo: true, embargoUntil },
      after: { isUnderEmbargo: false },
    });
    return { answerId };
  });
}

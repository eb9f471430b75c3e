import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { visibleQuestions } from '../visibility/visible-where.server';
import { allowKeeper } from './keeping-office.server';
import { lockRecording } from './record-reading.server';

const withdrawInput = z.object({ questionId: z.uuid(), withdraw: z.boolean() });

/**
 * Takes an accepted question back, or lets it stand again. A question whose answer stands cannot be taken back: the
 * answer goes first. What it cites, and the questions known by those citations, follow from it.
 * @throws UseCaseError `not-found`, `not-allowed` for whoever is no editor of the office that brought it in, `conflict`
 *   when it was done already, or while an answer stands
 */
export async function withdrawQuestion(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly questionSlug: string }> {
  allowSignedIn(viewer);
  const { questionId, withdraw } = parseInput(withdrawInput, input);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const question = await transaction.question.findUnique({
      where: { id: questionId, isPlaceholder: false, draftOfOfficeId: null },
      select: { slug: true, officeId: true },
    });
    if (!question) throw new UseCaseError('not-found');
    const visible = await transaction.question.count({
      where: { AND: [{ id: questionId }, visibleQuestions(viewer)] },
    });
    const actorId = allowKeeper(viewer, question.officeId, visible > 0);
    const changed = await transaction.question.updateMany({
      where: {
        id: questionId,
        retractedAt: withdraw ? null : { not: null },
        addressees: { none: { answers: { some: { answer: { retractedAt: null } } } } },
      },
      data: { retractedAt: withdraw ? now : null },
    });
    if (changed.count === 0) throw new UseCaseError('conflict');
    await recordAuditEvent(transaction, {
      actorId,
      action: withdraw ? 'withdrawQuestion' : 'restoreQuestion',
      subjectType: 'Question',
      subjectId: questionId,
    });
    return { questionSlug: question.slug };
  });
}

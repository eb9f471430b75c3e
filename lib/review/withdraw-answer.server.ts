import { z } from 'zod';
import { refreshAnswered } from '../answers/refresh-answered.server';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { brusselsDay } from '../figures/iso-date';
import { refreshSeriesOf } from '../series/add-answer-to-series.server';
import { visibleAnswers } from '../visibility/visible-where.server';
import { allowKeeper, findKeepingOffice } from './keeping-office.server';
import { lockRecording } from './record-reading.server';

const withdrawInput = z.object({ answerId: z.uuid(), withdraw: z.boolean() });

/**
 * Takes an accepted answer back, or lets it stand again. No row of it is removed: who sees its tables, figures, gaps,
 * citations and the questions known by them follows from the answer. What its addressees answered and the suggested
 * breaks of its series are worked out anew in the same transaction.
 * @throws UseCaseError `not-found`, `not-allowed` for whoever is no editor of the office that keeps it, `conflict` when
 *   it was done already, when a corrected reading has its place, or when its question was taken back
 */
export async function withdrawAnswer(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly questionSlug: string | null }> {
  allowSignedIn(viewer);
  const { answerId, withdraw } = parseInput(withdrawInput, input);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const answer = await transaction.answer.findUnique({
      where: { id: answerId },
      select: { correctedBy: { select: { id: true } } },
    });
    if (!answer) throw new UseCaseError('not-found');
    const visible = await transaction.answer.count({
      where: { AND: [{ id: answerId }, visibleAnswers(viewer, brusselsDay(now))] },
    });
    const actorId = allowKeeper(viewer, await findKeepingOffice(transaction, answerId), visible > 0);
    if (!withdraw && answer.correctedBy !== null) throw new UseCaseError('conflict');
    const changed = await transaction.answer.updateMany({
      where: {
        id: answerId,
        retractedAt: withdraw ? null : { not: null },
        addressees: { none: { addressee: { question: { retractedAt: { not: null } } } } },
      },
      data: { retractedAt: withdraw ? now : null },
    });
    if (changed.count === 0) throw new UseCaseError('conflict');
    await refreshAnswered(transaction, answerId);
    await refreshSeriesOf(transaction, answerId);
    await recordAuditEvent(transaction, {
      actorId,
      action: withdraw ? 'withdrawAnswer' : 'restoreAnswer',
      subjectType: 'Answer',
      subjectId: answerId,
    });
    const question = await transaction.question.findFirst({
      where: { addressees: { some: { answers: { some: { answerId } } } } },
      select: { slug: true },
    });
    return { questionSlug: question?.slug ?? null };
  });
}

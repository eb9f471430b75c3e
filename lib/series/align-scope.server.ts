import type { Prisma } from '../db/generated/client';
import { alignThread } from './align/align-thread';
import type { AlignmentQuestion, SeriesPlan, ThreadPlan } from './align/aligned-thread';
import { getStoredRows } from './series-rows.server';
import { suggestBreaks } from './suggest-breaks.server';
import { getThreadContent, scopeWhere, type ThreadContent, type ThreadScope } from './thread-scope.server';
import { writePlan } from './write-plan.server';

/**
 * Aligns a scope anew and stores the difference, with its questions and suggested breaks: after an answer came in, was taken
 * back or corrected, and after every decision. The caller holds the lock of `lockSeries`.
 */
export async function alignScope(
  transaction: Prisma.TransactionClient,
  scope: ThreadScope,
): Promise<{ readonly content: ThreadContent; readonly plan: ThreadPlan }> {
  const content = await getThreadContent(transaction, scope);
  const plan = alignThread(content.editions, content.decisions, content.synonyms);
  const stored = await getStoredRows(transaction, content);
  const { seriesIds } = await writePlan(transaction, { content, plan, stored });
  await writeQuestions(transaction, content, plan, seriesIds);
  const touched = new Set([...seriesIds.values(), ...stored.series.map(({ id }) => id)]);
  for (const seriesId of touched) await suggestBreaks(transaction, seriesId);
  return { content, plan };
}

async function writeQuestions(
  transaction: Prisma.TransactionClient,
  content: ThreadContent,
  plan: ThreadPlan,
  seriesIds: ReadonlyMap<SeriesPlan, string>,
): Promise<void> {
  await transaction.alignmentQuestion.deleteMany({ where: scopeWhere(content) });
  const later = new Set(
    content.decisions.flatMap(({ content: decision }) => (decision.kind === 'later' ? [decision.question] : [])),
  );
  const idOf = (question: AlignmentQuestion): string | undefined => {
    const series = plan.series.find(({ key }) => key === question.seriesKey);
    return series && seriesIds.get(series);
  };
  for (const [position, question] of plan.questions.entries()) {
    const seriesId = idOf(question);
    if (seriesId === undefined) continue;
    const { threadId, questionId } = content.scope;
    const { answerIds, ...shown } = question;
    await transaction.alignmentQuestion.create({
      data: {
        threadId,
        questionId,
        seriesId,
        key: question.key,
        isLater: later.has(question.key),
        content: shown,
        position,
        answers: { create: answerIds.map((answerId) => ({ answerId })) },
      },
    });
  }
}

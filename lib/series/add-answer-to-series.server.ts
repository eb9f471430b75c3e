import type { Prisma } from '../db/generated/client';
import { getAnswerContent } from './get-answer-content.server';
import { planSeries } from './plan-series';
import { lockSeries, requireSeriesFor } from './require-series.server';
import { suggestBreaks } from './suggest-breaks.server';
import { writePlannedSeries } from './write-planned-series.server';

/**
 * Puts the figures of a stored answer into series: part of the transaction that accepts a reading, after the answer, its
 * parts, tables, cells and stated figures are there. An answer that is in series already is left as it is. What does not
 * match an existing series, dimension or category exactly becomes a new one: wrong is worse than asking.
 */
export async function addAnswerToSeries(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  const answer = await getAnswerContent(transaction, answerId);
  if (answer === null) throw new Error(`No such answer: ${answerId}`);
  await lockSeries(transaction);
  const observations = await transaction.observation.count({ where: { answerId } });
  const gaps = await transaction.gap.count({ where: { answerId } });
  if (observations + gaps > 0) return;
  const place = { threadId: answer.threadId, seriesIds: await listSeriesOfQuestion(transaction, answerId) };
  const usedSeriesIds = new Set<string>();
  for (const planned of planSeries(answer.content)) {
    const seriesId = await requireSeriesFor(transaction, place, planned, usedSeriesIds);
    usedSeriesIds.add(seriesId);
    await writePlannedSeries(transaction, { seriesId, answerId, planned });
    await suggestBreaks(transaction, seriesId);
  }
}

/**
 * Suggests the breaks anew of every series that the answer has a part in: for when the answer was taken back, or stands
 * again. Its figures and gaps need no change: who sees them follows from the answer.
 */
export async function refreshSeriesOf(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  await lockSeries(transaction);
  const series = await transaction.series.findMany({
    where: { OR: [{ observations: { some: { answerId } } }, { gaps: { some: { answerId } } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of series) await suggestBreaks(transaction, id);
}

/** The series that other answers to the same question are in: an earlier version, or the same one as read before. */
async function listSeriesOfQuestion(transaction: Prisma.TransactionClient, answerId: string): Promise<string[]> {
  const links = await transaction.answerAddressee.findMany({
    where: { answerId },
    select: { addressee: { select: { questionId: true } } },
  });
  const questionIds = links.map((link) => link.addressee.questionId);
  const ofOther = {
    some: {
      answerId: { not: answerId },
      answer: { addressees: { some: { addressee: { questionId: { in: questionIds } } } } },
    },
  };
  const series = await transaction.series.findMany({
    where: { OR: [{ observations: ofOther }, { gaps: ofOther }] },
    select: { id: true },
  });
  return series.map(({ id }) => id);
}

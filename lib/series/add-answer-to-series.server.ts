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
  const usedSeriesIds = new Set<string>();
  for (const planned of planSeries(answer.content)) {
    const seriesId = await requireSeriesFor(transaction, answer.threadId, planned, usedSeriesIds);
    usedSeriesIds.add(seriesId);
    await writePlannedSeries(transaction, { seriesId, answerId, planned });
    await suggestBreaks(transaction, seriesId);
  }
}

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
  const seriesIds = await listSeriesOfQuestion(transaction, answerId);
  await writeSeries(transaction, { answerId, answer, seriesIds });
}

/**
 * Puts the figures of an answer into series anew, after tables were added to it or taken from it: an annex was accepted,
 * removed or brought back. What it stated before is looked for again in the same series.
 */
export async function renewAnswerInSeries(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  const answer = await getAnswerContent(transaction, answerId);
  if (answer === null) throw new Error(`No such answer: ${answerId}`);
  await lockSeries(transaction);
  const former = await listSeriesOfAnswer(transaction, answerId);
  await transaction.observation.deleteMany({ where: { answerId } });
  await transaction.gap.deleteMany({ where: { answerId } });
  const seriesIds = [...former, ...(await listSeriesOfQuestion(transaction, answerId))];
  await writeSeries(transaction, { answerId, answer, seriesIds });
  for (const seriesId of former) await suggestBreaks(transaction, seriesId);
}

async function writeSeries(
  transaction: Prisma.TransactionClient,
  { answerId, answer, seriesIds }: AnswerToWrite,
): Promise<void> {
  const place = { threadId: answer.threadId, seriesIds };
  const usedSeriesIds = new Set<string>();
  for (const planned of planSeries(answer.content)) {
    const seriesId = await requireSeriesFor(transaction, place, planned, usedSeriesIds);
    usedSeriesIds.add(seriesId);
    await writePlannedSeries(transaction, { seriesId, answerId, planned });
    await suggestBreaks(transaction, seriesId);
  }
}

interface AnswerToWrite {
  readonly answerId: string;
  readonly answer: NonNullable<Awaited<ReturnType<typeof getAnswerContent>>>;
  /** Where its series are looked for beside those of its thread. */
  readonly seriesIds: readonly string[];
}

/**
 * Suggests the breaks anew of every series that the answer has a part in: for when the answer was taken back, or stands
 * again. Its figures and gaps need no change: who sees them follows from the answer.
 */
export async function refreshSeriesOf(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  await lockSeries(transaction);
  for (const seriesId of await listSeriesOfAnswer(transaction, answerId)) await suggestBreaks(transaction, seriesId);
}

async function listSeriesOfAnswer(transaction: Prisma.TransactionClient, answerId: string): Promise<string[]> {
  const series = await transaction.series.findMany({
    where: { OR: [{ observations: { some: { answerId } } }, { gaps: { some: { answerId } } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return series.map(({ id }) => id);
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

import type { Prisma } from '../db/generated/client';
import { alignScope } from './align-scope.server';
import { lockSeries } from './require-series.server';
import { scopeOfAnswer } from './thread-scope.server';

/**
 * Puts the figures of a stored answer into series: part of the transaction that accepts a reading, after the answer, its
 * parts, tables, cells and stated figures are there. The whole thread is aligned anew; what does not match for certain
 * becomes a category or series of its own and a question for the queue: wrong is worse than asking.
 */
export async function addAnswerToSeries(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  await lockSeries(transaction);
  const scope = await scopeOfAnswer(transaction, answerId);
  if (scope === null) throw new Error(`The answer has no question: ${answerId}`);
  await alignScope(transaction, scope);
}

/**
 * Aligns the thread of an answer anew: for when it was taken back or stands again, or an annex gave or took tables. The figures of a withdrawn answer stay
 * where they are and nobody sees them; in everything else the series are as if it had never come in.
 */
export async function refreshSeriesOf(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  await lockSeries(transaction);
  const scope = await scopeOfAnswer(transaction, answerId);
  if (scope !== null) await alignScope(transaction, scope);
}

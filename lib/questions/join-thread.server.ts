import type { Prisma } from '../db/generated/client';
import { statedEdition, threadTitle } from './thread-title';

export interface ThreadCandidate {
  readonly questionId: string;
  readonly title: string | null;
  /** The questions that it cites itself, in order. */
  readonly citedQuestionIds: readonly string[];
}

/**
 * Puts a question into the thread of the question that it follows: the first one it cites when its title states a later
 * edition ("(2)"), else a question of the same title without edition. A question that follows nothing stays alone.
 * @returns the thread, or null
 */
export async function joinThread(
  transaction: Prisma.TransactionClient,
  candidate: ThreadCandidate,
): Promise<string | null> {
  if (candidate.title === null) return null;
  const title = threadTitle(candidate.title);
  const earlierId = await earlierEdition(transaction, candidate, title);
  if (earlierId === null) return null;
  const earlier = await transaction.question.findUniqueOrThrow({
    where: { id: earlierId },
    select: { threadId: true },
  });
  const threadId = earlier.threadId ?? (await transaction.thread.create({ data: { title }, select: { id: true } })).id;
  await transaction.question.updateMany({
    where: { id: { in: [earlierId, candidate.questionId] }, threadId: null },
    data: { threadId },
  });
  return threadId;
}

async function earlierEdition(
  transaction: Prisma.TransactionClient,
  { questionId, title, citedQuestionIds }: ThreadCandidate,
  wanted: string,
): Promise<string | null> {
  const edition = title === null ? null : statedEdition(title);
  if (edition !== null && edition > 1 && citedQuestionIds[0] !== undefined) return citedQuestionIds[0];
  const sameTitle = await transaction.question.findMany({
    where: {
      id: { not: questionId },
      draftOfOfficeId: null,
      title: { startsWith: wanted, mode: 'insensitive' },
    },
    select: { id: true, title: true },
    orderBy: { recordedAt: 'desc' },
    take: 50,
  });
  const same = sameTitle.find(
    (question) => question.title !== null && threadTitle(question.title).toLowerCase() === wanted.toLowerCase(),
  );
  return same?.id ?? null;
}

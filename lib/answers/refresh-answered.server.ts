import type { Prisma } from '../db/generated/client';

/**
 * Whether each addressee of an answer has answered, and when first, from the answers that stand: for when one is taken
 * back or stands again. An interim answer is none.
 */
export async function refreshAnswered(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  const links = await transaction.answerAddressee.findMany({ where: { answerId }, select: { addresseeId: true } });
  for (const { addresseeId } of links) {
    const standing = await transaction.answer.findMany({
      where: { retractedAt: null, kind: { not: 'interim' }, addressees: { some: { addresseeId } } },
      select: { answeredOn: true },
    });
    const dates = standing.flatMap((answer) => answer.answeredOn ?? []).toSorted((a, b) => Number(a) - Number(b));
    await transaction.addressee.update({
      where: { id: addresseeId },
      data: { isAnswered: standing.length > 0, answeredOn: dates[0] ?? null },
    });
  }
}

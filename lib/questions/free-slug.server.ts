import type { Prisma } from '../db/generated/client';

/** The slug, or the slug with the first number behind it that no question has yet. */
export async function freeQuestionSlug(transaction: Prisma.TransactionClient, wanted: string): Promise<string> {
  const taken = await transaction.question.findMany({
    where: { OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] },
    select: { slug: true },
  });
  const slugs = new Set(taken.map((question) => question.slug));
  if (!slugs.has(wanted)) return wanted;
  let number = 2;
  while (slugs.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

import type { Prisma } from '../db/generated/client';
import { addresseeFacts, storeAddressees } from './question-rows.server';
import type { QuestionFacts } from './question-facts';
import { requirePerson } from './require-person.server';

export interface RewriteQuestionInput {
  readonly questionId: string;
  /** The addressee whose number and minister the facts state. */
  readonly addresseeId: string;
  readonly facts: QuestionFacts;
  /** False when the document holds no question: its text and sub-questions then stay as they are. */
  readonly hasText: boolean;
}

/**
 * Gives a question that is here already the facts and sub-questions of another reading; its address stays. Sub-questions
 * of the same path stay the same rows, so that the answers to them keep their place.
 */
export async function rewriteQuestion(
  transaction: Prisma.TransactionClient,
  { questionId, addresseeId, facts, hasText }: RewriteQuestionInput,
): Promise<void> {
  await transaction.question.update({
    where: { id: questionId },
    data: {
      isPlaceholder: false,
      retractedAt: null,
      parliamentId: facts.parliamentId,
      title: facts.title,
      ...(hasText ? { introduction: facts.introduction } : {}),
    },
  });
  await transaction.addressee.update({ where: { id: addresseeId }, data: await addresseeFacts(transaction, facts) });
  if (hasText) await rewriteItems(transaction, questionId, facts.items);
  await transaction.asker.deleteMany({ where: { questionId } });
  const askerId = facts.asker === null ? null : await requirePerson(transaction, facts.asker);
  if (askerId !== null) await transaction.asker.create({ data: { questionId, personId: askerId } });
  await storeAddressees(transaction, questionId, facts);
}

async function rewriteItems(
  transaction: Prisma.TransactionClient,
  questionId: string,
  items: QuestionFacts['items'],
): Promise<void> {
  await transaction.questionItem.deleteMany({
    where: { questionId, path: { notIn: items.map((item) => item.path) } },
  });
  for (const [position, item] of items.entries()) {
    await transaction.questionItem.upsert({
      where: { questionId_path: { questionId, path: item.path } },
      create: { ...item, questionId, position },
      update: { ...item, position },
    });
  }
  await linkParts(transaction, questionId);
}

/** The parts of every answer to the question, linked to the sub-questions whose numbers they bear. */
async function linkParts(transaction: Prisma.TransactionClient, questionId: string): Promise<void> {
  const items = await transaction.questionItem.findMany({ where: { questionId }, select: { id: true, path: true } });
  const parts = await transaction.answerPart.findMany({
    where: { answer: { addressees: { some: { addressee: { questionId } } } } },
    select: { id: true, paths: true },
  });
  await transaction.answerPartItem.createMany({
    data: parts.flatMap((part) =>
      items
        .filter((item) => part.paths.includes(item.path))
        .map((item) => ({ answerPartId: part.id, questionItemId: item.id })),
    ),
    skipDuplicates: true,
  });
}

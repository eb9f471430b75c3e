import type { Prisma } from '../db/generated/client';
import { findQuestion, type FoundQuestion } from './find-question.server';
import { freeQuestionSlug } from './free-slug.server';
import type { QuestionFacts } from './question-facts';
import { addresseeFacts, storeAddressees } from './question-rows.server';
import { slugOf } from './question-slug';
import { requirePerson } from './require-person.server';
import { rewriteQuestion } from './rewrite-question.server';

export interface RecordedQuestion {
  readonly id: string;
  readonly slug: string;
  readonly threadId: string | null;
  /** The addressee whose number and minister the facts state. */
  readonly addresseeId: string;
  readonly how: 'created' | 'filled-placeholder' | 'already-there';
}

export interface RecordQuestionInput {
  readonly facts: QuestionFacts;
  readonly documentId: string | null;
  readonly officeId: string | null;
  readonly actorId: string | null;
}

/**
 * Stores a question with its items, asker and addressees. A placeholder that a citation left, and a question whose
 * reading was taken back, is filled and keeps its address; a question that is here already is returned as it is.
 */
export async function recordQuestion(
  transaction: Prisma.TransactionClient,
  input: RecordQuestionInput,
): Promise<RecordedQuestion> {
  const found = await findQuestion(transaction, input.facts);
  if (found === null) return createQuestion(transaction, input);
  const { id, slug, threadId, addresseeId } = found;
  if (!found.isPlaceholder && !found.isRetracted) return { id, slug, threadId, addresseeId, how: 'already-there' };
  await fillQuestion(transaction, found, input);
  return { id, slug, threadId, addresseeId, how: 'filled-placeholder' };
}

async function createQuestion(
  transaction: Prisma.TransactionClient,
  { facts, documentId, officeId, actorId }: RecordQuestionInput,
): Promise<RecordedQuestion> {
  const slug = await freeQuestionSlug(transaction, slugOf(facts.title ?? ''));
  const question = await transaction.question.create({
    data: {
      slug,
      parliamentId: facts.parliamentId,
      title: facts.title,
      introduction: facts.introduction,
      documentId,
      officeId,
      recordedById: actorId,
    },
    select: { id: true, parliamentId: true, kind: true },
  });
  const addressee = await transaction.addressee.create({
    data: {
      questionId: question.id,
      parliamentId: question.parliamentId,
      kind: question.kind,
      ...(await addresseeFacts(transaction, facts)),
    },
    select: { id: true },
  });
  await transaction.questionItem.createMany({
    data: facts.items.map((item, position) => ({ ...item, questionId: question.id, position })),
  });
  const askerId = facts.asker === null ? null : await requirePerson(transaction, facts.asker);
  if (askerId !== null) await transaction.asker.create({ data: { questionId: question.id, personId: askerId } });
  await storeAddressees(transaction, question.id, facts);
  return { id: question.id, slug, threadId: null, addresseeId: addressee.id, how: 'created' };
}

async function fillQuestion(
  transaction: Prisma.TransactionClient,
  { id: questionId, addresseeId }: FoundQuestion,
  { facts, documentId, officeId, actorId }: RecordQuestionInput,
): Promise<void> {
  await rewriteQuestion(transaction, { questionId, addresseeId, facts, hasText: true });
  await transaction.question.update({
    where: { id: questionId },
    data: { documentId, officeId, recordedById: actorId },
  });
}

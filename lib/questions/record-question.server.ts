import { dateOf } from '../figures/iso-date';
import type { Prisma } from '../db/generated/client';
import { findQuestion, type FoundQuestion } from './find-question.server';
import { freeQuestionSlug } from './free-slug.server';
import type { QuestionFacts } from './question-facts';
import { slugOf } from './question-slug';
import { requirePerson } from './require-person.server';

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
 * Stores a question with its items, asker and addressees. A placeholder that a citation left is filled and keeps its
 * address; a question that is here already is returned as it is.
 */
export async function recordQuestion(
  transaction: Prisma.TransactionClient,
  input: RecordQuestionInput,
): Promise<RecordedQuestion> {
  const found = await findQuestion(transaction, input.facts);
  if (found && !found.isPlaceholder) return { ...found, how: 'already-there' };
  const recorded = found ? await fillPlaceholder(transaction, found, input) : await createQuestion(transaction, input);
  await storeContents(transaction, recorded, input.facts);
  return recorded;
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
  return { id: question.id, slug, threadId: null, addresseeId: addressee.id, how: 'created' };
}

async function fillPlaceholder(
  transaction: Prisma.TransactionClient,
  found: FoundQuestion,
  { facts, documentId, officeId, actorId }: RecordQuestionInput,
): Promise<RecordedQuestion> {
  await transaction.question.update({
    where: { id: found.id },
    data: {
      isPlaceholder: false,
      title: facts.title,
      introduction: facts.introduction,
      documentId,
      officeId,
      recordedById: actorId,
    },
  });
  await transaction.addressee.update({
    where: { id: found.addresseeId },
    data: await addresseeFacts(transaction, facts),
  });
  return { ...found, how: 'filled-placeholder' };
}

async function addresseeFacts(
  transaction: Prisma.TransactionClient,
  facts: QuestionFacts,
): Promise<
  Pick<Prisma.AddresseeUncheckedCreateInput, 'number' | 'parliamentaryYear' | 'askedOn' | 'personId' | 'portfolio'>
> {
  return {
    number: facts.number,
    parliamentaryYear: facts.parliamentaryYear,
    askedOn: facts.askedOn === null ? null : dateOf(facts.askedOn),
    personId: facts.addressee === null ? null : await requirePerson(transaction, facts.addressee),
    portfolio: facts.portfolio,
  };
}

async function storeContents(
  transaction: Prisma.TransactionClient,
  question: RecordedQuestion,
  facts: QuestionFacts,
): Promise<void> {
  await transaction.questionItem.createMany({
    data: facts.items.map((item, position) => ({ ...item, questionId: question.id, position })),
  });
  const askerId = facts.asker === null ? null : await requirePerson(transaction, facts.asker);
  if (askerId !== null) await transaction.asker.create({ data: { questionId: question.id, personId: askerId } });
  for (const [index, other] of facts.otherAddressees.entries()) {
    const personId = await requirePerson(transaction, other.name);
    if (personId === null || (await isAddressedTo(transaction, question.id, personId))) continue;
    await transaction.addressee.create({
      data: {
        questionId: question.id,
        parliamentId: facts.parliamentId,
        kind: 'written',
        personId,
        number: other.number,
        parliamentaryYear: facts.parliamentaryYear,
        askedOn: facts.askedOn === null ? null : dateOf(facts.askedOn),
        position: index + 1,
      },
    });
  }
}

async function isAddressedTo(
  transaction: Prisma.TransactionClient,
  questionId: string,
  personId: string,
): Promise<boolean> {
  return (await transaction.addressee.count({ where: { questionId, personId } })) > 0;
}

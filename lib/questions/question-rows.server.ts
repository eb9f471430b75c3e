import type { Prisma } from '../db/generated/client';
import { dateOf } from '../figures/iso-date';
import type { QuestionFacts } from './question-facts';
import { requirePerson } from './require-person.server';

export type AddresseeColumns = Pick<
  Prisma.AddresseeUncheckedCreateInput,
  'number' | 'parliamentaryYear' | 'askedOn' | 'personId' | 'portfolio'
>;

/** What the facts say of the question's own addressee. */
export async function addresseeFacts(
  transaction: Prisma.TransactionClient,
  facts: QuestionFacts,
): Promise<AddresseeColumns> {
  return {
    number: facts.number,
    parliamentaryYear: facts.parliamentaryYear,
    askedOn: facts.askedOn === null ? null : dateOf(facts.askedOn),
    personId: facts.addressee === null ? null : await requirePerson(transaction, facts.addressee),
    portfolio: facts.portfolio,
  };
}

/** Adds the other ministers whom the question was asked, as far as they are not there yet. */
export async function storeAddressees(
  transaction: Prisma.TransactionClient,
  questionId: string,
  facts: QuestionFacts,
): Promise<void> {
  for (const [index, other] of facts.otherAddressees.entries()) {
    const personId = await requirePerson(transaction, other.name);
    if (personId === null || (await isAddressedTo(transaction, questionId, personId))) continue;
    await transaction.addressee.create({
      data: {
        questionId,
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

import type { Prisma } from '../db/generated/client';
import { displayName, personNameKey } from './person-name';

/** The person of that printed name; recorded when nobody of that name is known yet. Null for a name without letters. */
export async function requirePerson(transaction: Prisma.TransactionClient, printed: string): Promise<string | null> {
  const nameKey = personNameKey(printed);
  if (nameKey === '') return null;
  const person = await transaction.person.upsert({
    where: { nameKey },
    create: { nameKey, name: displayName(printed) },
    update: {},
    select: { id: true },
  });
  return person.id;
}

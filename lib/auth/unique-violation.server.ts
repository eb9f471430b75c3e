import { Prisma } from '../db/generated/client';

/** Whether the database refused a row because another one has that name or address already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

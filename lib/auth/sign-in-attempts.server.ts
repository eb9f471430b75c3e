import { UNKNOWN_ADDRESS } from './client-address';
import { createHmac } from 'node:crypto';
import type { Prisma, PrismaClient } from '../db/generated/client';
import { ATTEMPT_LIMITS, attemptsCountFrom, nextAttemptAt } from './sign-in-limits';
import { TooManyAttemptsError } from './too-many-attempts-error';

/** Where an attempt to sign in is counted. */
export interface AttemptSource {
  readonly email: string;
  readonly address: string;
}

/** Attempts are kept under a keyed hash, so that the table names neither accounts nor addresses. */
export function attemptKey(kind: keyof typeof ATTEMPT_LIMITS, value: string, secret: string): string {
  return createHmac('sha256', secret).update(`sign-in-attempt:${kind}:${value}`).digest('hex');
}

/**
 * Counts an attempt before its password is looked at, so that attempts made at once count as well, and refuses it when
 * there were too many. A refused attempt is not counted: the wait does not grow. Returns the ids of the rows.
 */
export async function reserveAttempt(
  database: PrismaClient,
  source: AttemptSource,
  secret: string,
  now: Date,
): Promise<string[]> {
  const keys = [
    { keyHash: attemptKey('account', source.email, secret), limit: ATTEMPT_LIMITS.account },
    // Where no proxy tells clients apart, a limit for all together would let anybody lock everybody out.
    ...(source.address === UNKNOWN_ADDRESS
      ? []
      : [{ keyHash: attemptKey('address', source.address, secret), limit: ATTEMPT_LIMITS.address }]),
  ].toSorted((one, other) => one.keyHash.localeCompare(other.keyHash));
  return database.$transaction(async (transaction) => {
    for (const { keyHash } of keys) await lock(transaction, keyHash);
    let retryAt: Date | null = null;
    for (const { keyHash, limit } of keys) {
      const wait = await waitOf(transaction, keyHash, limit, now);
      if (wait !== null && (retryAt === null || wait > retryAt)) retryAt = wait;
    }
    if (retryAt !== null) throw new TooManyAttemptsError(retryAt);
    const rows = await transaction.signInAttempt.createManyAndReturn({
      data: keys.map(({ keyHash }) => ({ keyHash, at: now })),
      select: { id: true },
    });
    await transaction.signInAttempt.deleteMany({ where: { at: { lte: attemptsCountFrom(now) } } });
    return rows.map((row) => row.id);
  });
}

/**
 * Forgets the attempts on an account after its password was right or renewed, and of the address the reserved rows alone:
 * whoever has an account must not be able to wipe out what they tried on others.
 */
export async function forgetAttempts(
  client: Prisma.TransactionClient,
  email: string,
  secret: string,
  reserved: readonly string[] = [],
): Promise<void> {
  await client.signInAttempt.deleteMany({
    where: { OR: [{ keyHash: attemptKey('account', email, secret) }, { id: { in: [...reserved] } }] },
  });
}

async function waitOf(
  transaction: Prisma.TransactionClient,
  keyHash: string,
  limit: number,
  now: Date,
): Promise<Date | null> {
  const attempts = await transaction.signInAttempt.findMany({
    where: { keyHash, at: { gt: attemptsCountFrom(now) } },
    orderBy: { at: 'desc' },
    take: limit,
    select: { at: true },
  });
  return nextAttemptAt(
    attempts.map((attempt) => attempt.at),
    limit,
    now,
  );
}

/** Attempts under one key wait for one another until the end of the transaction. */
async function lock(transaction: Prisma.TransactionClient, keyHash: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${keyHash}, 0))`;
}

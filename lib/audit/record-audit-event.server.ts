import type { Prisma } from '../db/generated/client';

export interface AuditEntry {
  /** Null when the app itself acted, for example the loading of the sample. */
  actorId: string | null;
  /** The name of the use case. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** No names, addresses or passwords: people are referred to by id. */
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
}

/** Writes the audit row of a use case, always in the same transaction as what it records. */
export async function recordAuditEvent(transaction: Prisma.TransactionClient, entry: AuditEntry): Promise<void> {
  await transaction.auditEvent.create({ data: entry });
}

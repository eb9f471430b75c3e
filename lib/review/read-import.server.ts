import { recordAuditEvent } from '../audit/record-audit-event.server';
import type { Prisma, PrismaClient } from '../db/generated/client';
import { readInChild, type ReadInChildResult, type ReadingLimits } from '../documents/read-in-child.server';
import type { ReadProblem } from '../documents/read-problem';
import { asJson, READER_VERSION, storeReading } from '../documents/store-document.server';
import type { Claims } from '../jobs/open-claims.server';
import { readingSchema } from '../reading/reading-schema';
import { findKeepingOffice } from './keeping-office.server';

export interface ReadImportSettings {
  readonly database: PrismaClient;
  readonly claims: Claims;
  readonly limits: ReadingLimits;
  readonly now: () => Date;
  /** For tests: how a document is read. */
  readonly read?: typeof readInChild;
}

/** A document that ends its reader, or the whole worker, is begun so often and no more. */
const MOST_STARTS = 3;
/** A crash may be an accident: the same document is read once more. */
const CRASHES_FORGIVEN = 1;
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Reads the document of an import, in a process of its own, and makes a review draft of it for its office; or records
 * why it could not be read. Safe to run twice and by several workers: only one reads it, and it ends in one draft.
 */
export async function readImport(settings: ReadImportSettings, importId: string): Promise<void> {
  if (!(await settings.claims.claim(importId))) return; // another worker is at it
  try {
    await readClaimed(settings, importId);
  } finally {
    await settings.claims.release(importId);
  }
}

async function readClaimed(settings: ReadImportSettings, importId: string): Promise<void> {
  const { database, now } = settings;
  const started = await database.import.updateMany({
    where: { id: importId, finishedAt: null, dismissedAt: null },
    data: { startedAt: now(), starts: { increment: 1 } },
  });
  if (started.count === 0) return; // read already, or put aside
  const row = await database.import.findUniqueOrThrow({ where: { id: importId }, select: importSelect });
  if (row.starts > MOST_STARTS) return finishWithProblem(database, importId, 'reader-failed', now());
  const known = await findReading(database, row);
  if (known !== null) return finishWithReading(settings, row, () => Promise.resolve(known));
  const result = await readPatiently(settings, row);
  if (!result.ok) return finishWithProblem(database, importId, result.problem, now());
  const { documentId, transcriptId } = row;
  return finishWithReading(settings, row, async (transaction) => ({
    id: await storeReading(transaction, { documentId, transcriptId }, result),
    content: asJson(result.reading),
  }));
}

const bytesSelect = { name: true, mediaType: true, sha256: true, bytes: true } as const;
const importSelect = {
  id: true,
  officeId: true,
  createdById: true,
  documentId: true,
  transcriptId: true,
  annexId: true,
  starts: true,
  document: { select: bytesSelect },
  transcript: { select: bytesSelect },
} as const satisfies Prisma.ImportSelect;

type ImportRow = Prisma.ImportGetPayload<{ select: typeof importSelect }>;

interface ReadingOfImport {
  readonly id: string;
  readonly content: Prisma.InputJsonObject;
}

/** What this version of the reader read before in the same bytes: it would read the same. */
async function findReading(
  database: PrismaClient,
  { documentId, transcriptId }: ImportRow,
): Promise<ReadingOfImport | null> {
  const reading = await database.reading.findFirst({
    where: { documentId, transcriptId, readerVersion: READER_VERSION },
    select: { id: true, result: true },
  });
  return reading === null ? null : { id: reading.id, content: asJson(readingSchema.parse(reading.result)) };
}

async function readPatiently(
  { limits, read = readInChild }: ReadImportSettings,
  { document, transcript }: ImportRow,
): Promise<ReadInChildResult> {
  const { bytes, ...source } = transcript ?? document;
  if (bytes === null) return { ok: false, problem: 'reader-failed' };
  let result = await read({ ...source, bytes }, limits);
  for (let crash = 0; crash < CRASHES_FORGIVEN && isCrash(result); crash += 1) {
    result = await read({ ...source, bytes }, limits);
  }
  return result;
}

function isCrash(result: ReadInChildResult): boolean {
  return !result.ok && result.problem === 'reader-failed';
}

async function finishWithProblem(
  database: PrismaClient,
  importId: string,
  problem: ReadProblem,
  now: Date,
): Promise<void> {
  await database.import.updateMany({
    where: { id: importId, finishedAt: null },
    data: { finishedAt: now, problem },
  });
}

async function finishWithReading(
  { database, now }: ReadImportSettings,
  row: ImportRow,
  readingOf: (transaction: Prisma.TransactionClient) => Promise<ReadingOfImport>,
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${row.documentId}))`;
    const open = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM "Import" WHERE "id" = ${row.id}::uuid AND "finishedAt" IS NULL AND "dismissedAt" IS NULL FOR UPDATE`;
    if (open.length === 0) return; // another worker was first, or somebody put it aside meanwhile
    const reading = await readingOf(transaction);
    const reviewDraftId = await requireDraft(transaction, row, reading);
    await transaction.import.update({ where: { id: row.id }, data: { finishedAt: now(), reviewDraftId } });
  }, TRANSACTION_LIMITS);
}

/**
 * The office's open draft of this reading, or a new one: of an annex, or else correcting what the office accepted of the
 * document before.
 */
async function requireDraft(
  transaction: Prisma.TransactionClient,
  { id: importId, officeId, createdById, documentId, annexId }: ImportRow,
  reading: ReadingOfImport,
): Promise<string> {
  const open = await transaction.reviewDraft.findFirst({
    where: { readingId: reading.id, officeId, annexId, acceptedAt: null, discardedAt: null },
    select: { id: true },
  });
  if (open) return open.id;
  const corrects = annexId === null ? await findAccepted(transaction, officeId, documentId) : { annexId };
  const draft = await transaction.reviewDraft.create({
    data: { readingId: reading.id, officeId, content: reading.content, createdById, ...corrects },
    select: { id: true },
  });
  await recordAuditEvent(transaction, {
    actorId: null,
    action: 'readDocument',
    subjectType: 'ReviewDraft',
    subjectId: draft.id,
    after: { documentId, importId, ...corrects },
  });
  return draft.id;
}

/** The standing answer, or else the question, that the office accepted from the document. */
async function findAccepted(
  transaction: Prisma.TransactionClient,
  officeId: string,
  documentId: string,
): Promise<{ readonly correctsAnswerId: string } | { readonly correctsQuestionId: string } | null> {
  const answers = await transaction.answer.findMany({
    where: { documentId, retractedAt: null },
    select: { id: true },
    orderBy: { recordedAt: 'desc' },
  });
  for (const { id } of answers) {
    const keeper = await findKeepingOffice(transaction, id);
    if (keeper === null || keeper === officeId) return { correctsAnswerId: id };
  }
  if (answers.length > 0) return null;
  const question = await transaction.question.findFirst({
    where: {
      documentId,
      retractedAt: null,
      officeId,
      addressees: { none: { answers: { some: {} } } },
    },
    select: { id: true },
  });
  return question === null ? null : { correctsQuestionId: question.id };
}

import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf } from '../auth/allow';
import type { UseCaseContext } from '../auth/use-case-context.server';
import type { Prisma } from '../db/generated/client';
import type { ReadProblem } from '../documents/read-problem';
import { sha256Of } from '../documents/sha256.server';
import { storeBytes } from '../documents/store-document.server';
import { brusselsDay, type IsoDate } from '../figures/iso-date';
import { enqueueJob } from '../jobs/enqueue-job.server';
import { mediaTypeOf } from '../reading/sources/media-type';
import { visibleAnnexes, visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import type { Viewer } from '../visibility/viewer';

export interface ReceivedFile {
  readonly officeId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReceivedDocument =
  | { readonly kind: 'queued' | 'already-queued'; readonly importId: string }
  | { readonly kind: 'already-in-review' | 'put-aside'; readonly reviewDraftId: string }
  /** The address of its question; null when another office holds it under embargo. */
  | { readonly kind: 'already-recorded'; readonly questionSlug: string | null }
  /** It is an annex of an answer that the sender sees. */
  | { readonly kind: 'already-annex'; readonly questionSlug: string | null }
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem }
  | { readonly kind: 'too-many-waiting' };

/** More would fill the queue for everybody else; whoever has so much waits for what is there. */
export const MOST_UNFINISHED = 1000;
/** Storing a large file on a busy machine takes its time. */
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Takes in a file or a pasted text: its bytes are kept and a job to read it is queued, and this returns at once. The same
 * bytes are never stored twice, and never read for an office that has them already: it is told where they are.
 */
export async function receiveDocument(
  { database, viewer, now }: UseCaseContext,
  file: ReceivedFile,
): Promise<ReceivedDocument> {
  const actorId = allowEditorOf(viewer, file.officeId);
  if (file.bytes.length === 0) return { kind: 'unreadable', problem: 'empty' };
  const sha256 = sha256Of(file.bytes);
  return database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${sha256}))`;
    const known =
      (await findRecorded(transaction, viewer, sha256, brusselsDay(now))) ??
      (await findAnnex(transaction, viewer, sha256, brusselsDay(now))) ??
      (await findOfOffice(transaction, file.officeId, sha256));
    if (known) return known;
    const unfinished = await transaction.import.count({
      where: { officeId: file.officeId, finishedAt: null, dismissedAt: null },
    });
    if (unfinished >= MOST_UNFINISHED) return { kind: 'too-many-waiting' };
    const mediaType = mediaTypeOf(file.name, file.bytes);
    const documentId = await storeBytes(transaction, { ...file, mediaType, sha256, isRetelling: false, actorId });
    const importId = await requireImport(transaction, { ...file, documentId, actorId, now });
    await enqueueJob(transaction, 'read-document', { id: importId });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'receiveDocument',
      subjectType: 'Import',
      subjectId: importId,
      after: { documentId },
    });
    return { kind: 'queued', importId };
  }, TRANSACTION_LIMITS);
}

/** A new import; or, when reading these bytes failed before and that still stands on the list, that one anew. */
async function requireImport(
  transaction: Prisma.TransactionClient,
  { officeId, name, documentId, actorId, now }: ReceivedFile & { documentId: string; actorId: string; now: Date },
): Promise<string> {
  const failed = await transaction.import.findFirst({
    where: { officeId, documentId, problem: { not: null }, dismissedAt: null },
    select: { id: true },
  });
  const fresh = { name, createdById: actorId, queuedAt: now };
  const { id } = failed
    ? await transaction.import.update({
        where: { id: failed.id },
        data: { ...fresh, problem: null, startedAt: null, finishedAt: null, starts: 0 },
        select: { id: true },
      })
    : await transaction.import.create({ data: { ...fresh, officeId, documentId }, select: { id: true } });
  return id;
}

/** Where an accepted reading of these bytes is; what was taken back does not count. */
async function findRecorded(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  sha256: string,
  today: IsoDate,
): Promise<ReceivedDocument | null> {
  const answer = await transaction.answer.findFirst({
    where: { document: { sha256 }, retractedAt: null },
    select: { id: true, addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } } } },
  });
  if (answer) {
    const visible = await transaction.answer.count({ where: { id: answer.id, ...visibleAnswers(viewer, today) } });
    const slug = answer.addressees[0]?.addressee.question.slug ?? null;
    return { kind: 'already-recorded', questionSlug: visible > 0 ? slug : null };
  }
  const question = await transaction.question.findFirst({
    where: { document: { sha256 }, draftOfOfficeId: null, retractedAt: null },
    select: { slug: true, addressees: { select: { answers: { select: { answerId: true }, take: 1 } } } },
  });
  if (question === null) return null;
  // Its answer was taken back: the document may be read again.
  if (question.addressees.some((addressee) => addressee.answers.length > 0)) return null;
  return { kind: 'already-recorded', questionSlug: question.slug };
}

async function findAnnex(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  sha256: string,
  today: IsoDate,
): Promise<ReceivedDocument | null> {
  const annex = await transaction.annex.findFirst({
    where: { AND: [{ document: { sha256 } }, visibleAnnexes(viewer, today)] },
    select: { answerId: true },
  });
  if (annex?.answerId == null) return null;
  const question = await transaction.question.findFirst({
    where: {
      AND: [{ addressees: { some: { answers: { some: { answerId: annex.answerId } } } } }, visibleQuestions(viewer)],
    },
    select: { slug: true },
  });
  return { kind: 'already-annex', questionSlug: question?.slug ?? null };
}

/** Where these bytes are among what the office is busy with. */
async function findOfOffice(
  transaction: Prisma.TransactionClient,
  officeId: string,
  sha256: string,
): Promise<ReceivedDocument | null> {
  const draft = await transaction.reviewDraft.findFirst({
    where: { reading: { document: { sha256 } }, officeId, acceptedAt: null },
    select: { id: true, discardedAt: true },
    orderBy: [{ discardedAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'desc' }],
  });
  if (draft) return { kind: draft.discardedAt === null ? 'already-in-review' : 'put-aside', reviewDraftId: draft.id };
  const unfinished = await transaction.import.findFirst({
    where: { document: { sha256 }, officeId, finishedAt: null, dismissedAt: null },
    select: { id: true },
  });
  return unfinished ? { kind: 'already-queued', importId: unfinished.id } : null;
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';
import { readingSchema } from '../../reading/reading-schema';
import { officeIdsOf, type Viewer } from '../../visibility/viewer';
import { findKeepingOffice } from '../keeping-office.server';
import { lockRecording } from '../record-reading.server';
import { findSameAnnex, requireAnnexAnswer } from './annex-answer.server';
import { annexPath, titleOfFile } from './annex-input';
import { requirePartOf } from './require-part.server';

/** Where a file belongs: an answer, or the answer of a review that is still open. */
const target = z
  .string()
  .regex(/^(?:answer|draft):[0-9a-f-]{36}$/, 'required')
  .transform((text) => {
    const [kind = '', id = ''] = text.split(':');
    return kind === 'answer' ? { answerId: id } : { awaitsDraftId: id };
  });

const assignInput = z.object({ subject: z.uuid(), target, path: annexPath });

/**
 * Makes an annex of a file that was brought in as a document: one under review, or one whose reading failed. Its review
 * goes on as that of an annex. `subject` is the id of the review or of the import.
 * @throws UseCaseError `not-found`, `not-allowed`, `conflict` when it was accepted, put aside or is an annex already,
 *   `already-exists` when the answer has the same file, or `invalid` with the fields
 */
export async function assignAnnex(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly annexId: string }> {
  const actorId = allowSignedIn(viewer);
  const { subject, target: place, path } = parseInput(assignInput, input);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const file = await requireFile(transaction, viewer, subject);
    const standing = await requireTarget(transaction, { viewer, now }, place, file.officeId);
    if (path !== null) await requirePart(transaction, standing, path);
    if (await isSource(transaction, standing, file.documentId)) throw new UseCaseError('conflict');
    if (await findSameAnnex(transaction, standing, file.documentId)) throw new UseCaseError('already-exists');
    const annex = await transaction.annex.create({
      data: {
        ...standing,
        documentId: file.documentId,
        title: titleOfFile(file.name),
        fileName: file.name,
        path,
        addedById: actorId,
        addedAt: now,
      },
      select: { id: true },
    });
    const drafts = await transaction.reviewDraft.updateMany({
      where: { id: { in: [...file.reviewDraftIds] }, acceptedAt: null, discardedAt: null, annexId: null },
      data: { annexId: annex.id },
    });
    if (drafts.count < file.reviewDraftIds.length) throw new UseCaseError('conflict');
    await transaction.import.updateMany({
      where: { id: { in: [...file.importIds] } },
      // A file that cannot be read needs no place among what is still to be read: it can be downloaded.
      data: { annexId: annex.id, ...(file.isUnreadable ? { dismissedAt: now } : {}) },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'assignAnnex',
      subjectType: 'Annex',
      subjectId: annex.id,
      after: { ...standing, documentId: file.documentId, path },
    });
    return { annexId: annex.id };
  });
}

interface FileToAssign {
  readonly documentId: string;
  readonly officeId: string;
  readonly name: string;
  readonly reviewDraftIds: readonly string[];
  readonly importIds: readonly string[];
  readonly isUnreadable: boolean;
}

async function requireFile(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  subject: string,
): Promise<FileToAssign> {
  const ofOffice = { officeId: { in: officeIdsOf(viewer) } };
  const draft = await transaction.reviewDraft.findUnique({
    where: { id: subject, ...ofOffice },
    select: {
      id: true,
      officeId: true,
      acceptedAt: true,
      discardedAt: true,
      annexId: true,
      correctsAnswerId: true,
      correctsQuestionId: true,
      reading: { select: { document: { select: { id: true, name: true } } } },
    },
  });
  if (draft) {
    allowEditorOf(viewer, draft.officeId);
    const { acceptedAt, discardedAt, annexId, correctsAnswerId, correctsQuestionId, reading } = draft;
    const isTaken = [acceptedAt, discardedAt, annexId, correctsAnswerId, correctsQuestionId].some(
      (each) => each !== null,
    );
    if (isTaken) throw new UseCaseError('conflict');
    const imports = await transaction.import.findMany({
      where: { reviewDraftId: draft.id },
      select: { id: true, name: true },
      orderBy: { queuedAt: 'desc' },
    });
    return {
      documentId: reading.document.id,
      officeId: draft.officeId,
      name: imports[0]?.name ?? reading.document.name,
      reviewDraftIds: [draft.id],
      importIds: imports.map(({ id }) => id),
      isUnreadable: false,
    };
  }
  const row = await transaction.import.findUnique({
    where: { id: subject, ...ofOffice },
    select: { documentId: true, officeId: true, name: true, problem: true, annexId: true, reviewDraftId: true },
  });
  if (!row) throw new UseCaseError('not-found');
  allowEditorOf(viewer, row.officeId);
  if (row.annexId !== null || row.reviewDraftId !== null) throw new UseCaseError('conflict');
  const { documentId, officeId, name, problem } = row;
  return { documentId, officeId, name, reviewDraftIds: [], importIds: [subject], isUnreadable: problem !== null };
}

type Place = { readonly answerId: string } | { readonly awaitsDraftId: string };

async function requireTarget(
  transaction: Prisma.TransactionClient,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
  place: Place,
  officeId: string,
): Promise<Place> {
  if ('answerId' in place) {
    const answer = await requireAnnexAnswer(transaction, viewer, { answerId: place.answerId, now });
    const isKeptByOther = answer.officeId !== officeId && (await isKept(transaction, answer.answerId, answer.officeId));
    if (isKeptByOther) throw new UseCaseError('not-allowed');
    return { answerId: answer.answerId };
  }
  const draft = await transaction.reviewDraft.findUnique({
    where: { id: place.awaitsDraftId, officeId, acceptedAt: null, discardedAt: null, annexId: null },
    select: { id: true },
  });
  if (!draft) throw new UseCaseError('not-found');
  return { awaitsDraftId: draft.id };
}

/** Whether the answer is kept by that office, as opposed to by none. */
async function isKept(transaction: Prisma.TransactionClient, answerId: string, officeId: string): Promise<boolean> {
  return (await findKeepingOffice(transaction, answerId)) === officeId;
}

async function requirePart(transaction: Prisma.TransactionClient, place: Place, path: string): Promise<void> {
  if ('answerId' in place) return requirePartOf(transaction, place.answerId, path);
  const draft = await transaction.reviewDraft.findUniqueOrThrow({
    where: { id: place.awaitsDraftId },
    select: { content: true },
  });
  const parts = readingSchema.parse(draft.content).answer?.items ?? [];
  if (!parts.some((part) => part.paths.includes(path))) throw new UseCaseError('invalid', { path: 'no-such-part' });
}

/** Whether the file is the very document that the answer was read from. */
async function isSource(transaction: Prisma.TransactionClient, place: Place, documentId: string): Promise<boolean> {
  const count =
    'answerId' in place
      ? await transaction.answer.count({ where: { id: place.answerId, documentId } })
      : await transaction.reviewDraft.count({ where: { id: place.awaitsDraftId, reading: { documentId } } });
  return count > 0;
}

import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf } from '../auth/allow';
import type { UseCaseContext } from '../auth/use-case-context.server';
import type { PrismaClient } from '../db/generated/client';
import { readInChild, type ReadingLimits } from '../documents/read-in-child.server';
import type { ReadProblem } from '../documents/read-problem';
import { sha256Of } from '../documents/sha256.server';
import { asJson, storeDocument } from '../documents/store-document.server';
import { brusselsDay, type IsoDate } from '../figures/iso-date';
import { mediaTypeOf } from '../reading/sources/media-type';
import { visibleAnswers } from '../visibility/visible-where.server';
import type { Viewer } from '../visibility/viewer';

export interface ReceivedFile {
  readonly officeId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReceivedDocument =
  | { readonly kind: 'to-review'; readonly reviewDraftId: string }
  | { readonly kind: 'already-in-review'; readonly reviewDraftId: string }
  /** The address of its question; null when another office holds it under embargo. */
  | { readonly kind: 'already-recorded'; readonly questionSlug: string | null }
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem };

/**
 * Takes in a file or a pasted text: reads it in a process of its own and keeps the reading as a draft of the office until
 * somebody accepts it. The same bytes are never stored twice. What cannot be read is not stored at all.
 */
export async function receiveDocument(
  { database, viewer, now }: UseCaseContext,
  file: ReceivedFile,
  limits: ReadingLimits,
): Promise<ReceivedDocument> {
  const actorId = allowEditorOf(viewer, file.officeId);
  const sha256 = sha256Of(file.bytes);
  const known = await findKnown(database, viewer, file.officeId, sha256, brusselsDay(now));
  if (known) return known;
  const mediaType = mediaTypeOf(file.name, file.bytes);
  const result = await readInChild({ ...file, mediaType, sha256 }, limits);
  if (!result.ok) return { kind: 'unreadable', problem: result.problem };
  return database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${sha256}))`;
    const stored = await storeDocument(
      transaction,
      { ...file, mediaType, sha256, isRetelling: false, actorId },
      result,
    );
    const open = await transaction.reviewDraft.findFirst({
      where: { readingId: stored.readingId, officeId: file.officeId, acceptedAt: null, discardedAt: null },
      select: { id: true },
    });
    if (open) return { kind: 'already-in-review', reviewDraftId: open.id };
    const draft = await transaction.reviewDraft.create({
      data: {
        readingId: stored.readingId,
        officeId: file.officeId,
        content: asJson(result.reading),
        createdById: actorId,
      },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'receiveDocument',
      subjectType: 'ReviewDraft',
      subjectId: draft.id,
      after: { documentId: stored.documentId },
    });
    return { kind: 'to-review', reviewDraftId: draft.id };
  });
}

async function findKnown(
  database: PrismaClient,
  viewer: Viewer,
  officeId: string,
  sha256: string,
  today: IsoDate,
): Promise<ReceivedDocument | null> {
  const answer = await database.answer.findFirst({
    where: { document: { sha256 }, retractedAt: null },
    select: { id: true, addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } } } },
  });
  if (answer) {
    const isVisible = (await database.answer.count({ where: { id: answer.id, ...visibleAnswers(viewer, today) } })) > 0;
    return {
      kind: 'already-recorded',
      questionSlug: isVisible ? (answer.addressees[0]?.addressee.question.slug ?? null) : null,
    };
  }
  const question = await database.question.findFirst({
    where: { document: { sha256 }, draftOfOfficeId: null },
    select: { slug: true },
  });
  if (question) return { kind: 'already-recorded', questionSlug: question.slug };
  const draft = await database.reviewDraft.findFirst({
    where: { reading: { document: { sha256 } }, officeId, acceptedAt: null, discardedAt: null },
    select: { id: true },
  });
  return draft ? { kind: 'already-in-review', reviewDraftId: draft.id } : null;
}

import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowSignedIn } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { sha256Of } from '../../documents/sha256.server';
import { storeBytes } from '../../documents/store-document.server';
import { enqueueJob } from '../../jobs/enqueue-job.server';
import { mediaTypeOf } from '../../reading/sources/media-type';
import { refreshSeriesOf } from '../../series/add-answer-to-series.server';
import { lockRecording } from '../record-reading.server';
import { findSameAnnex, requireAnnexAnswer } from './annex-answer.server';
import { annexPath, annexTitle, optionalId, titleOfFile } from './annex-input';
import { isReadableAnnex } from './readable-annex';
import { requireReplaced, takePlaceOf } from './replace-annex.server';
import { requirePartOf } from './require-part.server';

const attachInput = z.object({
  answerId: z.uuid(),
  path: annexPath,
  title: annexTitle,
  /** The annex in whose place it comes. */
  replacesId: optionalId,
});

export interface AnnexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type AttachedAnnex =
  /** Its tables are read and wait for acceptance. */
  | { readonly kind: 'reading'; readonly annexId: string; readonly importId: string }
  /** It is no file that can be read: it can be downloaded. */
  | { readonly kind: 'kept'; readonly annexId: string }
  /** The same file is an annex of this answer. */
  | { readonly kind: 'already-annex'; readonly annexId: string; readonly title: string }
  /** The same file is the answer itself. */
  | { readonly kind: 'is-the-answer' }
  | { readonly kind: 'empty' };

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Puts a file with an answer, or with a part of it. It can be downloaded at once by whoever may see the answer; its tables
 * become tables of the answer when a person accepts their reading. One that comes in the place of another takes it then,
 * or at once where there is nothing to read.
 * @throws UseCaseError `not-found`, `not-allowed`, or `invalid` with the fields
 */
export async function attachAnnex(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
  file: AnnexFile,
): Promise<AttachedAnnex> {
  allowSignedIn(viewer);
  const { answerId, path, title, replacesId } = parseInput(attachInput, input);
  if (file.bytes.length === 0) return { kind: 'empty' };
  const sha256 = sha256Of(file.bytes);
  const mediaType = mediaTypeOf(file.name, file.bytes);
  return database.$transaction(async (transaction) => {
    await lockRecording(transaction);
    const answer = await requireAnnexAnswer(transaction, viewer, { answerId, now });
    await requirePartOf(transaction, answer.answerId, path);
    if (replacesId !== null) await requireReplaced(transaction, answer.answerId, replacesId);
    const { actorId } = answer;
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${sha256}))`;
    const documentId = await storeBytes(transaction, { ...file, mediaType, sha256, isRetelling: false, actorId });
    if (documentId === answer.documentId) return { kind: 'is-the-answer' };
    const same = await findSameAnnex(transaction, { answerId: answer.answerId }, documentId);
    if (same) return { kind: 'already-annex', annexId: same.id, title: same.title };
    const annex = await transaction.annex.create({
      data: {
        answerId: answer.answerId,
        documentId,
        title: title ?? titleOfFile(file.name),
        fileName: file.name,
        path,
        replacesId,
        addedById: actorId,
        addedAt: now,
      },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'attachAnnex',
      subjectType: 'Annex',
      subjectId: annex.id,
      after: { answerId: answer.answerId, documentId, path, replacesId },
    });
    if (!isReadableAnnex(mediaType, file.bytes)) {
      if (replacesId !== null) {
        await takePlaceOf(transaction, replacesId, now);
        await refreshSeriesOf(transaction, answer.answerId);
      }
      return { kind: 'kept', annexId: annex.id };
    }
    const queued = await transaction.import.create({
      data: {
        officeId: answer.officeId,
        documentId,
        annexId: annex.id,
        name: file.name,
        createdById: actorId,
        queuedAt: now,
      },
      select: { id: true },
    });
    await enqueueJob(transaction, 'read-document', { id: queued.id });
    return { kind: 'reading', annexId: annex.id, importId: queued.id };
  }, TRANSACTION_LIMITS);
}

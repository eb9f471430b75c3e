import { z } from 'zod';
import { parseSourceLines } from '../answers/source-lines';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { asJson } from '../documents/store-document.server';
import { readingSchema } from '../reading/reading-schema';
import { officeIdsOf } from '../visibility/viewer';
import { addEntries } from './add-entries';
import { logEntry } from './edits/edit-log';
import { reviewSource } from './edits/review-source';
import { type SavedEntries, saveInput, type SaveProblem } from './save-input';

export type SavedReview =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: Date }
  /** Somebody saved meanwhile: every save since the version that was sent, oldest first. Nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly version: number; readonly saves: readonly SavedEntries[] }
  /** The entry (index among those sent) that cannot be saved; none of them was. */
  | { readonly kind: 'refused'; readonly index: number; readonly problem: SaveProblem };

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 30_000 };

/**
 * Saves edits of a reading under review, whole or not at all. On a version that is not the newest nothing is saved. What
 * was saved before is passed over, so that a save whose reply was lost can be sent again.
 * @throws UseCaseError `not-found` for a draft of another office, `not-allowed` for readers, `conflict` when it was
 *   accepted or put aside, or `invalid` with the fields
 */
export async function saveReview({ database, viewer, now }: UseCaseContext, input: unknown): Promise<SavedReview> {
  const actorId = allowSignedIn(viewer);
  const { reviewDraftId, version, entries } = parseInput(saveInput, input);
  return database.$transaction(async (transaction) => {
    const draft = await transaction.reviewDraft.findUnique({
      where: { id: reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
      select: draftSelect,
    });
    if (!draft) throw new UseCaseError('not-found');
    allowEditorOf(viewer, draft.officeId);
    if (draft.acceptedAt !== null || draft.discardedAt !== null) throw new UseCaseError('conflict');
    const saves = draft.edits.map(toSavedEntries);
    if (draft.version !== version) {
      return { kind: 'conflict', version: draft.version, saves: saves.filter((save) => save.version > version) };
    }
    const start = draft.startContent ?? draft.content;
    const added = addEntries(
      {
        start: readingSchema.parse(start),
        content: readingSchema.parse(draft.content),
        log: saves.flatMap((save) => save.entries.map((entry) => ({ entry, userId: save.userId }))),
      },
      entries,
      actorId,
      reviewSource(parseSourceLines(draft.reading.lines)),
    );
    if (!added.ok) return { kind: 'refused', index: added.index, problem: added.problem };
    if (added.fresh.length === 0) return { kind: 'saved', version, savedAt: draft.edits.at(-1)?.createdAt ?? now };
    const claimed = await transaction.reviewDraft.updateMany({
      where: { id: reviewDraftId, version, acceptedAt: null, discardedAt: null },
      data: {
        version: version + 1,
        content: asJson(added.reading),
        ...(draft.startContent === null ? { startContent: asJson(readingSchema.parse(draft.content)) } : {}),
      },
    });
    if (claimed.count === 0) return lostTo(transaction, reviewDraftId, version);
    await transaction.reviewEdit.create({
      data: {
        reviewDraftId,
        version: version + 1,
        // Parsed entries are plain data; optional fields that are absent are not written.
        entries: added.fresh.map((entry) => ({ ...entry })),
        userId: actorId,
        createdAt: now,
      },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'saveReview',
      subjectType: 'ReviewDraft',
      subjectId: reviewDraftId,
      after: { version: version + 1, entries: added.fresh.length },
    });
    return { kind: 'saved', version: version + 1, savedAt: now };
  }, TRANSACTION_LIMITS);
}

export const savedEditSelect = {
  version: true,
  entries: true,
  userId: true,
  createdAt: true,
  user: { select: { name: true } },
} as const satisfies Prisma.ReviewEditSelect;

const draftSelect = {
  content: true,
  startContent: true,
  version: true,
  officeId: true,
  acceptedAt: true,
  discardedAt: true,
  reading: { select: { lines: true } },
  edits: { select: savedEditSelect, orderBy: { version: 'asc' } },
} as const satisfies Prisma.ReviewDraftSelect;

/** A save of the log as it is shown to whoever works on the same draft. */
export function toSavedEntries(row: Prisma.ReviewEditGetPayload<{ select: typeof savedEditSelect }>): SavedEntries {
  return {
    version: row.version,
    userId: row.userId,
    by: row.user.name,
    savedAt: row.createdAt.toISOString(),
    entries: z.array(logEntry).parse(row.entries),
  };
}

/** Somebody else was first in the very same instant, or accepted the draft or put it aside. */
async function lostTo(
  transaction: Prisma.TransactionClient,
  reviewDraftId: string,
  version: number,
): Promise<SavedReview> {
  const draft = await transaction.reviewDraft.findUniqueOrThrow({ where: { id: reviewDraftId }, select: draftSelect });
  if (draft.acceptedAt !== null || draft.discardedAt !== null) throw new UseCaseError('conflict');
  const saves = draft.edits.map(toSavedEntries).filter((save) => save.version > version);
  return { kind: 'conflict', version: draft.version, saves };
}

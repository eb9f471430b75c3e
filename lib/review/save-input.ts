import { z } from 'zod';
import { logEntry } from './edits/edit-log';
import { EDIT_PROBLEMS } from './edits/edit-result';

/** A save holds the edits of a few seconds; after a lost connection those of a long evening. */
const MOST_ENTRIES = 500;
/** Of the body of a save, in bytes. */
export const LARGEST_SAVE_BYTES = 4_000_000;

/** What the review sends to be saved: new entries of its log, on the version that it last knew. */
export const saveInput = z.object({
  reviewDraftId: z.uuid(),
  version: z.int().min(1),
  entries: z.array(logEntry).min(1, 'required').max(MOST_ENTRIES, 'too-many'),
});
export type SaveInput = z.infer<typeof saveInput>;

/** One save as it is kept, for whoever saves on top of it. */
export const savedEntries = z.object({
  /** The version that this save made. */
  version: z.int(),
  userId: z.uuid(),
  /** The name of the person. */
  by: z.string(),
  savedAt: z.iso.datetime(),
  entries: z.array(logEntry),
});
export type SavedEntries = z.infer<typeof savedEntries>;

/**
 * Why a save cannot be made: what an edit itself is refused for; `not-own` for undoing what somebody else made; `unknown`
 * for undoing what was never made; `needed` for an undo without which a later edit could not stand; `repeated` for an
 * entry that is sent twice in one save; `too-many` when the draft holds as many as it may.
 */
export const SAVE_PROBLEMS = [...EDIT_PROBLEMS, 'not-own', 'unknown', 'needed', 'repeated', 'too-many'] as const;
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];

/** Status 200. */
export const savedReply = z.object({ version: z.int(), savedAt: z.iso.datetime() });
/** Status 409: the newest version and every save since the one that was sent, oldest first; nothing was saved. */
export const conflictReply = z.object({ version: z.int(), saves: z.array(savedEntries) });
/** Status 422: the entry (index among those sent) that cannot be saved; nothing was saved. */
export const refusedReply = z.object({ index: z.int(), problem: z.enum(SAVE_PROBLEMS) });

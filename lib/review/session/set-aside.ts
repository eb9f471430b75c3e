import { z } from 'zod';
import { logEntry } from '../edits/edit-log';
import { SAVE_PROBLEMS } from '../save-input';

/** Why an entry is not saved: somebody else changed the same spot first, or what the server says of it. */
export const ASIDE_REASONS = ['overtaken', ...SAVE_PROBLEMS] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** One's own entry that could not be saved. It is kept in words until whoever made it has decided on it. */
export const setAside = z.object({
  entry: logEntry,
  reason: z.enum(ASIDE_REASONS),
  /** Who was first; null where nobody was. */
  by: z.string().nullable(),
});
export type SetAside = z.infer<typeof setAside>;

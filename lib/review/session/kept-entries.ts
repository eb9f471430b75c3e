import { z } from 'zod';
import { logEntry, type LogEntry } from '../edits/edit-log';

const keptEntries = z.array(logEntry);

/** Where the unsaved edits of one person on one draft are kept on the device. */
export function keptKey(userId: string, reviewDraftId: string): string {
  return `vraagspoor.review.${userId}.${reviewDraftId}`;
}

/** The entries as they were kept on the device; none where nothing, or nothing readable, was kept. */
export function parseKept(text: string | null): LogEntry[] {
  if (text === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
  return keptEntries.safeParse(value).data ?? [];
}

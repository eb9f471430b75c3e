import type { LogEntry } from '../edits/edit-log';
import { conflictReply, refusedReply, savedReply, type SavedEntries } from '../save-input';

/**
 * What became of a save. `unreachable`: no connection, or the server fails for now; `signed-out`: to be sent again after
 * signing in; `closed`: the draft was accepted or put aside, or this person may not edit it.
 */
export type SaveResult =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly version: number; readonly saves: readonly SavedEntries[] }
  | { readonly kind: 'refused'; readonly index: number }
  | { readonly kind: 'unreachable' | 'signed-out' | 'closed' };

/** Sends entries to be saved. Never rejects for a lost connection. */
export async function sendSave(
  address: string,
  version: number,
  entries: readonly LogEntry[],
  send: typeof fetch,
): Promise<SaveResult> {
  let response: Response;
  try {
    response = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version, entries }),
    });
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unreachable' };
    throw error;
  }
  switch (response.status) {
    case 200:
      return { kind: 'saved', ...savedReply.parse(await response.json()) };
    case 409:
      return { kind: 'conflict', ...conflictReply.parse(await response.json()) };
    case 422:
      return { kind: 'refused', index: refusedReply.parse(await response.json()).index };
    case 401:
      return { kind: 'signed-out' };
    case 403:
    case 404:
    case 410:
      return { kind: 'closed' };
    default:
      return { kind: 'unreachable' };
  }
}

import type { z } from 'zod';
import type { LogEntry } from '../edits/edit-log';
import { conflictReply, refusedReply, savedReply, type SavedEntries, type SaveProblem } from '../save-input';

/**
 * What became of a save. `unacceptable`: the server takes none of it, as it is too much or not understood; `unreachable`:
 * no connection, or the server fails for now; `signed-out`: to be sent again after signing in; `closed`: the draft was
 * accepted or put aside, or this person may not edit it.
 */
export type SaveResult =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly version: number; readonly saves: readonly SavedEntries[] }
  | { readonly kind: 'refused'; readonly index: number; readonly problem: SaveProblem }
  | { readonly kind: 'unacceptable' | 'unreachable' | 'signed-out' | 'closed' };

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
      return parsed(response, savedReply, (reply) => ({ kind: 'saved', ...reply }));
    case 409:
      return parsed(response, conflictReply, (reply) => ({ kind: 'conflict', ...reply }));
    case 422:
      return parsed(response, refusedReply, (reply) => ({ kind: 'refused', ...reply }));
    case 400:
    case 413:
      return { kind: 'unacceptable' };
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

/** A reply that is not ours comes from something in between, such as the sign-in page of a network. */
async function parsed<Reply>(
  response: Response,
  schema: z.ZodType<Reply>,
  resultOf: (reply: Reply) => SaveResult,
): Promise<SaveResult> {
  let body: unknown;
  try {
    body = await response.json();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return { kind: 'unreachable' };
    throw error;
  }
  const reply = schema.safeParse(body);
  return reply.success ? resultOf(reply.data) : { kind: 'unreachable' };
}

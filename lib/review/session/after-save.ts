import type { LogEntry } from '../edits/edit-log';
import { overtaken, refusedBy, saved, type ReviewSession } from './review-session';
import type { SaveResult } from './send-save';

/** At most this many entries go in one save. */
export const MOST_SENT = 500;

/** What is to be done after a save was answered. */
export type AfterSave =
  /** The session changed, and what still waits is sent, at most `most` entries at a time. */
  | { readonly kind: 'go-on'; readonly session: ReviewSession; readonly most: number }
  /** Nothing was lost and nothing can be sent for now. */
  | { readonly kind: 'wait'; readonly why: 'unreachable' | 'signed-out' | 'closed' };

/** The session after the server answered a save. No entry is lost: it is saved, waits still, or is set aside in words. */
export function afterSave(session: ReviewSession, sent: readonly LogEntry[], result: SaveResult): AfterSave {
  const goOn = (next: ReviewSession, most = MOST_SENT): AfterSave => ({ kind: 'go-on', session: next, most });
  const [first] = sent;
  switch (result.kind) {
    case 'saved':
      return goOn(saved(session, sent, result));
    case 'conflict':
      // A server that knows of nothing newer and still refuses would be asked for ever.
      return result.version === session.version
        ? { kind: 'wait', why: 'unreachable' }
        : goOn(overtaken(session, result));
    case 'refused': {
      const refused = sent[result.index] ?? first;
      return refused ? goOn(refusedBy(session, refused.id, result.problem)) : goOn(session);
    }
    case 'unacceptable':
      if (sent.length > 1) return goOn(session, Math.ceil(sent.length / 2));
      return first ? goOn(refusedBy(session, first.id, 'invalid')) : goOn(session);
    case 'unreachable':
    case 'signed-out':
    case 'closed':
      return { kind: 'wait', why: result.kind };
  }
}

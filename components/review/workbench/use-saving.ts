import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { afterSave, MOST_SENT } from '@/lib/review/session/after-save';
import type { ReviewSession } from '@/lib/review/session/review-session';
import { sendSave } from '@/lib/review/session/send-save';

const SAVE_AFTER_MS = 1_000;
const RETRY_AFTER_MS = 5_000;

export type SaveState =
  | { readonly kind: 'clean' | 'unsaved' | 'saving' | 'unreachable' | 'signed-out' | 'closed' }
  | { readonly kind: 'saved'; readonly at: string };

/** Sends what waits to the server: a moment after an edit, and again as long as it cannot be reached. */
export function useSaving(
  reviewDraftId: string,
  session: ReviewSession,
  latest: RefObject<ReviewSession>,
  change: (next: ReviewSession) => void,
): { readonly save: SaveState; readonly saveNow: () => void } {
  const [save, setSave] = useState<SaveState>({ kind: 'clean' });
  const isSending = useRef(false);

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (let most = MOST_SENT; ;) {
        const { pending, version } = latest.current;
        if (pending.length === 0) {
          setSave((before) => (before.kind === 'saving' ? { kind: 'clean' } : before));
          return;
        }
        setSave({ kind: 'saving' });
        const sent = pending.slice(0, most);
        const result = await sendSave(`/invoeren/${reviewDraftId}/bewaren`, version, sent, fetch);
        const after = afterSave(latest.current, sent, result);
        if (after.kind === 'wait') {
          setSave({ kind: after.why });
          return;
        }
        most = after.most;
        change(after.session);
        if (result.kind === 'saved') setSave({ kind: 'saved', at: result.savedAt });
      }
    } finally {
      isSending.current = false;
    }
  }, [change, latest, reviewDraftId]);
  const saveNow = useCallback(() => void flush(), [flush]);

  const { pending } = session;
  useEffect(() => {
    if (pending.length === 0) return undefined;
    const timer = setTimeout(saveNow, SAVE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [pending, saveNow]);

  useEffect(() => {
    if (save.kind !== 'unreachable' && save.kind !== 'signed-out') return undefined;
    const timer = setInterval(saveNow, RETRY_AFTER_MS);
    window.addEventListener('online', saveNow);
    window.addEventListener('focus', saveNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', saveNow);
      window.removeEventListener('focus', saveNow);
    };
  }, [save.kind, saveNow]);
  return { save, saveNow };
}

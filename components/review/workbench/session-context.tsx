'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { EditProblem } from '@/lib/review/edits/edit-result';
import { reviewSource } from '@/lib/review/edits/review-source';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import type { SavedEntries } from '@/lib/review/save-input';
import { keptKey, parseKept } from '@/lib/review/session/kept-entries';
import {
  openSession,
  overtaken,
  perform,
  saved,
  step,
  without,
  type ReviewSession,
} from '@/lib/review/session/review-session';
import { sendSave } from '@/lib/review/session/send-save';
import type { Place, Reading } from '@/lib/reading/reading';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';
import { useSourceSelection } from './source-selection';

const SAVE_AFTER_MS = 1_000;
const RETRY_AFTER_MS = 5_000;

export type SaveState =
  | { readonly kind: 'clean' | 'unsaved' | 'saving' | 'unreachable' | 'signed-out' | 'closed' }
  | { readonly kind: 'saved'; readonly at: string };

export interface Workbench {
  readonly session: ReviewSession;
  readonly canEdit: boolean;
  readonly save: SaveState;
  /** Marks a spot of the source (see `useSourceSelection`). */
  readonly look: (at: Place) => void;
  /** Makes the edit; else why it cannot be made. */
  readonly edit: (edit: ReadingEdit) => EditProblem | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

const WorkbenchContext = createContext<Workbench | null>(null);

/** The review around a piece of the screen; null where a reading is only shown. */
export function useOptionalWorkbench(): Workbench | null {
  return useContext(WorkbenchContext);
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('outside a review session');
  return workbench;
}

export interface ReviewSessionProviderProps {
  readonly reviewDraftId: string;
  readonly userId: string;
  readonly version: number;
  readonly canEdit: boolean;
  readonly start: Reading;
  readonly saves: readonly SavedEntries[];
  readonly lines: readonly PrintedLine[];
  readonly children: ReactNode;
}

/** Holds the review while the page is open: edits, undo, and their being saved, here on the device and on the server. */
export function ReviewSessionProvider(props: ReviewSessionProviderProps) {
  const { reviewDraftId, userId, canEdit } = props;
  const [session, setSession] = useState<ReviewSession>(() =>
    openSession(
      {
        start: props.start,
        source: reviewSource(props.lines),
        userId,
        version: props.version,
        saves: props.saves,
      },
      [],
    ),
  );
  const [save, setSave] = useState<SaveState>({ kind: 'clean' });
  const { look } = useSourceSelection();
  const latest = useRef(session);
  const isSending = useRef(false);
  const isRestored = useRef(false);
  const key = keptKey(userId, reviewDraftId);

  const change = useCallback(
    (next: ReviewSession) => {
      latest.current = next;
      if (next.pending.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next.pending));
      setSession(next);
    },
    [key],
  );

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (;;) {
        const { pending, version } = latest.current;
        if (pending.length === 0) return;
        setSave({ kind: 'saving' });
        const sent = pending.slice(0, 500);
        const result = await sendSave(`/invoeren/${reviewDraftId}/bewaren`, version, sent, fetch);
        if (result.kind === 'saved') {
          change(saved(latest.current, sent, result));
          setSave({ kind: 'saved', at: result.savedAt });
        } else if (result.kind === 'conflict') change(overtaken(latest.current, result));
        else if (result.kind === 'refused') {
          const refused = sent[result.index] ?? sent[0];
          if (refused) change(without(latest.current, refused.id));
        } else {
          setSave({ kind: result.kind });
          return;
        }
      }
    } finally {
      isSending.current = false;
    }
  }, [change, reviewDraftId]);

  useEffect(() => {
    if (isRestored.current || !canEdit) return;
    isRestored.current = true;
    const kept = parseKept(localStorage.getItem(key));
    if (kept.length > 0) change(openSession(latest.current, kept));
  }, [canEdit, change, key]);

  useEffect(() => {
    if (session.pending.length === 0) return undefined;
    const timer = setTimeout(() => void flush(), SAVE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [session.pending, flush]);

  useEffect(() => {
    if (save.kind !== 'unreachable' && save.kind !== 'signed-out') return undefined;
    const again = (): void => void flush();
    const timer = setInterval(again, RETRY_AFTER_MS);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [save.kind, flush]);

  // Stable, so that only those tables are drawn again that an edit changed.
  const actions = useMemo(
    () => ({
      edit: (made: ReadingEdit): EditProblem | null => {
        if (!canEdit) return 'impossible';
        const result = perform(latest.current, made, crypto.randomUUID());
        if (!result.ok) return result.problem;
        change(result.session);
        return null;
      },
      undo: (): void => {
        change(step(latest.current, 'undo', crypto.randomUUID()));
      },
      redo: (): void => {
        change(step(latest.current, 'redo', crypto.randomUUID()));
      },
    }),
    [canEdit, change],
  );
  const value = useMemo<Workbench>(
    () => ({
      session,
      canEdit,
      save: session.pending.length > 0 && (save.kind === 'clean' || save.kind === 'saved') ? { kind: 'unsaved' } : save,
      look,
      ...actions,
    }),
    [session, canEdit, save, look, actions],
  );
  return <WorkbenchContext value={value}>{props.children}</WorkbenchContext>;
}

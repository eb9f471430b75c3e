'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { EditProblem } from '@/lib/review/edits/edit-result';
import { reviewSource } from '@/lib/review/edits/review-source';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import type { SavedEntries } from '@/lib/review/save-input';
import { keptKey, NOTHING_KEPT } from '@/lib/review/session/kept-entries';
import { letGo, openSession, perform, retried, step, type ReviewSession } from '@/lib/review/session/review-session';
import type { Place, Reading } from '@/lib/reading/reading';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';
import { deviceStore, type DeviceStore } from './device-store';
import { useSourceSelection } from './source-selection';
import { useSaving, type SaveState } from './use-saving';

export interface Workbench {
  readonly session: ReviewSession;
  readonly canEdit: boolean;
  readonly save: SaveState;
  /** Whether what is not saved yet is kept on this device: it may be full, or forbid it. */
  readonly isOnDevice: boolean;
  /** Marks a spot of the source (see `useSourceSelection`). */
  readonly look: (at: Place) => void;
  /** Makes the edit; else why it cannot be made. */
  readonly edit: (edit: ReadingEdit) => EditProblem | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Sends what waits at once. */
  readonly saveNow: () => void;
  /** Makes an edit that was set aside again, over what stands there now; else why it cannot be made. */
  readonly retry: (asideId: string) => EditProblem | null;
  /** Does without an entry that was set aside. */
  readonly dismiss: (asideId: string) => void;
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
  const { look } = useSourceSelection();
  const [session, setSession] = useState<ReviewSession>(() =>
    openSession(
      {
        start: props.start,
        source: reviewSource(props.lines),
        userId,
        version: props.version,
        saves: props.saves,
      },
      NOTHING_KEPT,
    ),
  );
  const [isOnDevice, setOnDevice] = useState(true);
  const latest = useRef(session);
  const device = useRef<DeviceStore | null>(null);

  const change = useCallback((next: ReviewSession) => {
    latest.current = next;
    setOnDevice(device.current?.write(next) ?? false);
    setSession(next);
  }, []);
  const { save, saveNow } = useSaving(reviewDraftId, session, latest, change);

  useEffect(() => {
    if (device.current || !canEdit) return;
    device.current = deviceStore(keptKey(userId, reviewDraftId), crypto.randomUUID());
    const kept = device.current.read();
    if (kept.pending.length === 0 && kept.aside.length === 0) return;
    change(openSession(latest.current, kept));
  }, [canEdit, change, userId, reviewDraftId]);

  useEffect(() => {
    // What is saved, waits here or is aside here need not be kept by a window that is gone.
    const known = new Set(
      [
        ...session.saves.flatMap((each) => each.entries),
        ...session.pending,
        ...session.aside.map(({ entry }) => entry),
      ].map((entry) => entry.id),
    );
    if (session.pending.length === 0) device.current?.forgetOthers((id) => known.has(id));
  }, [session]);

  useLeaving(session.pending.length > 0 && !isOnDevice);

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
      retry: (asideId: string): EditProblem | null => {
        const result = retried(latest.current, asideId, crypto.randomUUID());
        if (!result.ok) return result.problem;
        change(result.session);
        return null;
      },
      dismiss: (asideId: string): void => {
        change(letGo(latest.current, asideId));
      },
    }),
    [canEdit, change],
  );
  const value = useMemo<Workbench>(
    () => ({
      session,
      canEdit,
      save: session.pending.length > 0 && (save.kind === 'clean' || save.kind === 'saved') ? { kind: 'unsaved' } : save,
      isOnDevice,
      look,
      ...actions,
      saveNow,
    }),
    [session, canEdit, save, isOnDevice, look, actions, saveNow],
  );
  return <WorkbenchContext value={value}>{props.children}</WorkbenchContext>;
}

/**
 * Keeps what is being typed when the page is left or loaded again: a field is kept when it is left. Where nothing can be
 * kept on the device, the browser asks before what is not saved is lost.
 */
function useLeaving(isAtRisk: boolean): void {
  useEffect(() => {
    const leave = (): void => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isAtRisk]);
}

import type { Reading } from '../../reading/reading';
import { foundBack } from '../edits/anchors';
import { editEntry, extended, rebased, replayed, undoable, type LogEntry } from '../edits/edit-log';
import type { EditProblem } from '../edits/edit-result';
import type { ReadingEdit } from '../edits/reading-edit';
import type { ReviewSource } from '../edits/review-source';
import { tryEdit } from '../edits/try-edit';
import type { SavedEntries } from '../save-input';
import type { KeptWork } from './kept-entries';
import type { AsideReason, SetAside } from './set-aside';

/** The review of one draft by one person: what is saved, what is not yet, and the reading that both make. */
export interface ReviewSession {
  readonly start: Reading;
  readonly source: ReviewSource;
  readonly userId: string;
  readonly version: number;
  readonly saves: readonly SavedEntries[];
  /** One's own entries that the server does not have yet, oldest first. */
  readonly pending: readonly LogEntry[];
  readonly reading: Reading;
  /** One's own entries that could not be saved, in words until a person decides on them. */
  readonly aside: readonly SetAside[];
}

export type SessionStart = Pick<ReviewSession, 'start' | 'source' | 'userId' | 'version' | 'saves'>;

/** A session as the server knows it, with what was kept on this device on top of it. */
export function openSession(opened: SessionStart, kept: KeptWork): ReviewSession {
  const log = savedLog(opened.saves);
  const known = new Set(log.map(idOf));
  const aside = kept.aside.filter(({ entry }) => !known.has(entry.id));
  if (kept.pending.length === 0) {
    return { ...opened, pending: [], reading: replayed(opened.start, log, opened.source).reading, aside };
  }
  const { pending } = kept;
  return withOwn({ ...opened, pending, reading: opened.start, aside }, opened.saves, opened.version);
}

export type Performed =
  { readonly ok: true; readonly session: ReviewSession } | { readonly ok: false; readonly problem: EditProblem };

/** Makes one edit; it waits to be saved. */
export function perform(session: ReviewSession, edit: ReadingEdit, id: string): Performed {
  const result = tryEdit(session.reading, edit, session.source);
  if (!result.ok) return result;
  const entry = editEntry(id, session.reading, result.edit);
  return { ok: true, session: { ...session, reading: result.reading, pending: [...session.pending, entry] } };
}

/** What undo and redo would take back or make again; null where there is nothing. */
export function steps(session: ReviewSession): { readonly undo: string | null; readonly redo: string | null } {
  const own = new Set([
    ...session.saves.filter((save) => save.userId === session.userId).flatMap((save) => save.entries.map(idOf)),
    ...session.pending.map(idOf),
  ]);
  return undoable([...savedLog(session.saves), ...session.pending], (id) => own.has(id));
}

/** Takes the last of one's own edits back, or makes the one that was undone last again; as it was when that cannot be. */
export function step(session: ReviewSession, kind: 'undo' | 'redo', id: string): ReviewSession {
  const of = steps(session)[kind];
  if (of === null) return session;
  const entry: LogEntry = { id, action: { kind, of } };
  const log = [...savedLog(session.saves), ...session.pending];
  const result = extended(session.start, log, [entry], session.source);
  return result.ok ? { ...session, reading: result.reading, pending: [...session.pending, entry] } : session;
}

/** The session after the server kept some entries. */
export function saved(
  session: ReviewSession,
  entries: readonly LogEntry[],
  { version, savedAt }: { readonly version: number; readonly savedAt: string },
): ReviewSession {
  const sent = new Set(entries.map(idOf));
  return {
    ...session,
    version,
    saves: [...session.saves, { version, userId: session.userId, by: '', savedAt, entries: [...entries] }],
    pending: session.pending.filter((entry) => !sent.has(entry.id)),
  };
}

/** The session after somebody else saved first: theirs, with one's own on top of it as far as it still fits. */
export function overtaken(
  session: ReviewSession,
  conflict: { readonly version: number; readonly saves: readonly SavedEntries[] },
): ReviewSession {
  const known = new Set(session.saves.map((save) => save.version));
  const fresh = conflict.saves.filter((save) => !known.has(save.version));
  return withOwn(session, [...session.saves, ...fresh], conflict.version);
}

/** The session after the server refused an entry: it is set aside, with those that cannot stand without it. */
export function refusedBy(session: ReviewSession, id: string, reason: AsideReason): ReviewSession {
  const refused = session.pending.filter((entry) => entry.id === id);
  const pending = session.pending.filter((entry) => entry.id !== id);
  const aside = [...session.aside, ...refused.map((entry): SetAside => ({ entry, reason, by: null }))];
  return withOwn({ ...session, pending, aside }, session.saves, session.version, { reason: 'gone', by: null });
}

/**
 * Makes an edit that was set aside again on the reading as it is now, over what stands there: it waits to be saved. Its
 * problem when it cannot be made, and then it stays aside.
 */
export function retried(session: ReviewSession, asideId: string, id: string): Performed {
  const action = session.aside.find(({ entry }) => entry.id === asideId)?.entry.action;
  if (action?.kind !== 'edit') return { ok: false, problem: 'gone' };
  const anchors = { ...action.anchors };
  delete anchors.text;
  const edit = foundBack(session.reading, action.edit, anchors);
  if (edit === null) return { ok: false, problem: 'gone' };
  const made = perform(session, edit, id);
  return made.ok ? { ok: true, session: letGo(made.session, asideId) } : made;
}

/** The session without an entry that was set aside: a person does without it. */
export function letGo(session: ReviewSession, asideId: string): ReviewSession {
  return { ...session, aside: session.aside.filter(({ entry }) => entry.id !== asideId) };
}

function withOwn(
  session: ReviewSession,
  saves: readonly SavedEntries[],
  version: number,
  why: Pick<SetAside, 'reason' | 'by'> = {
    reason: 'overtaken',
    by: saves.findLast((save) => save.userId !== session.userId)?.by ?? null,
  },
): ReviewSession {
  const { reading, kept, lost } = rebased(session.start, savedLog(saves), session.pending, session.source);
  const aside = [...session.aside, ...lost.map((entry): SetAside => ({ entry, ...why }))];
  return { ...session, saves, version, reading, pending: kept, aside };
}

function savedLog(saves: readonly SavedEntries[]): LogEntry[] {
  return saves.flatMap((save) => save.entries);
}

function idOf(entry: LogEntry): string {
  return entry.id;
}

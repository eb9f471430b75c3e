import { z } from 'zod';
import type { Reading } from '../../reading/reading';
import { anchorsOf, editAnchors, foundBack } from './anchors';
import { applyEdit, type AppliedEdit } from './apply-edit';
import { readingEdit, type ReadingEdit } from './reading-edit';
import type { ReviewSource } from './review-source';

/** What is written down of a review, in order: an edit, or that an earlier one is undone or made again. Nothing is erased. */
export const logEntry = z.object({
  /** Given by whoever makes it, so that sending it twice keeps it once. */
  id: z.uuid(),
  action: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('edit'), edit: readingEdit, anchors: editAnchors }),
    z.object({ kind: z.literal('undo'), of: z.uuid() }),
    z.object({ kind: z.literal('redo'), of: z.uuid() }),
  ]),
});
export type LogEntry = z.infer<typeof logEntry>;
export type EditEntry = LogEntry & { action: { kind: 'edit' } };

export function editEntry(id: string, reading: Reading, edit: ReadingEdit): LogEntry {
  return { id, action: { kind: 'edit', edit, anchors: anchorsOf(reading, edit) } };
}

/** The edits that stand: those that were not undone, or were made again, in the order in which they were first made. */
export function standingEdits(log: readonly LogEntry[]): EditEntry[] {
  const undone = new Set<string>();
  for (const { action } of log) {
    if (action.kind === 'undo') undone.add(action.of);
    if (action.kind === 'redo') undone.delete(action.of);
  }
  return log.filter((entry): entry is EditEntry => entry.action.kind === 'edit' && !undone.has(entry.id));
}

export interface Replayed {
  readonly reading: Reading;
  /** Edits that no longer apply; they are left out. */
  readonly failed: readonly EditEntry[];
}

/** The reading that a log makes of the one it began with. */
export function replayed(base: Reading, log: readonly LogEntry[], source: ReviewSource): Replayed {
  const failed: EditEntry[] = [];
  let reading = base;
  for (const entry of standingEdits(log)) {
    const result = applyEntry(reading, entry, source);
    if (result.ok) reading = result.reading;
    else failed.push(entry);
  }
  return { reading, failed };
}

/** Applies the edit of an entry where its spot is now. */
export function applyEntry(reading: Reading, { action }: EditEntry, source: ReviewSource): AppliedEdit {
  const edit = foundBack(reading, action.edit, action.anchors);
  return edit === null ? { ok: false, problem: 'gone' } : applyEdit(reading, edit, source);
}

export type Extended =
  | { readonly ok: true; readonly reading: Reading; readonly log: readonly LogEntry[] }
  /** Which of the new entries cannot be added, or which edits could not stand without what they undo. */
  | { readonly ok: false; readonly failed: readonly string[] };

/** The log with new entries at its end: every one of them applies, and breaks none that stands; else none is added. */
export function extended(
  base: Reading,
  log: readonly LogEntry[],
  added: readonly LogEntry[],
  source: ReviewSource,
): Extended {
  const known = new Set(log.map((entry) => entry.id));
  const fresh = added.filter((entry) => !known.has(entry.id));
  const edits = new Set([...log, ...fresh].filter((entry) => entry.action.kind === 'edit').map((entry) => entry.id));
  const unknown = fresh.filter(({ action }) => action.kind !== 'edit' && !edits.has(action.of));
  if (unknown.length > 0) return { ok: false, failed: unknown.map((entry) => entry.id) };
  const all = [...log, ...fresh];
  const { reading, failed } = replayed(base, all, source);
  return failed.length > 0 ? { ok: false, failed: failed.map((entry) => entry.id) } : { ok: true, reading, log: all };
}

export interface Rebased {
  readonly reading: Reading;
  /** One's own entries that still apply, to be sent again. */
  readonly kept: readonly LogEntry[];
  /** One's own entries that do not apply any more on what somebody else made of the reading; none that was undone since. */
  readonly lost: readonly LogEntry[];
}

/** Puts one's own unsaved entries on top of a log that somebody else has added to: each that still applies is kept. */
export function rebased(
  base: Reading,
  log: readonly LogEntry[],
  own: readonly LogEntry[],
  source: ReviewSource,
): Rebased {
  const known = new Set(log.map((entry) => entry.id));
  const kept: LogEntry[] = [];
  const lost: LogEntry[] = [];
  let { reading } = replayed(base, log, source);
  for (const entry of own) {
    if (known.has(entry.id)) continue;
    const result = isEdit(entry)
      ? applyEntry(reading, entry, source)
      : extended(base, [...log, ...kept], [entry], source);
    if (result.ok) {
      kept.push(entry);
      reading = result.reading;
    } else lost.push(entry);
  }
  return { reading, kept, lost: withoutUndone(lost) };
}

/** An edit that was undone is not missed, nor is the undoing of what is lost itself. */
function withoutUndone(lost: readonly LogEntry[]): LogEntry[] {
  const standing = new Set(standingEdits(lost).map((entry) => entry.id));
  const edits = new Set(lost.filter(isEdit).map((entry) => entry.id));
  return lost.filter(({ id, action }) => (action.kind === 'edit' ? standing.has(id) : !edits.has(action.of)));
}

function isEdit(entry: LogEntry): entry is EditEntry {
  return entry.action.kind === 'edit';
}

/** The edit that undo takes back: the last of one's own that stands. Redo: the one undone last, until another edit is made. */
export function undoable(
  log: readonly LogEntry[],
  isOwn: (id: string) => boolean,
): { undo: string | null; redo: string | null } {
  const done: string[] = [];
  const undone: string[] = [];
  for (const { id, action } of log) {
    if (!isOwn(id)) continue;
    switch (action.kind) {
      case 'edit':
        done.push(id);
        undone.length = 0;
        break;
      case 'undo':
        remove(done, action.of);
        undone.push(action.of);
        break;
      case 'redo':
        remove(undone, action.of);
        done.push(action.of);
        break;
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

function remove(list: string[], id: string): void {
  const at = list.lastIndexOf(id);
  if (at >= 0) list.splice(at, 1);
}

import type { Reading } from '../reading/reading';
import { applyEntry, replayed, standingEdits, type EditEntry, type LogEntry } from './edits/edit-log';
import type { ReviewSource } from './edits/review-source';
import type { SaveProblem } from './save-input';

/** Of one draft; far more than the corrections of the longest document. */
export const LONGEST_LOG = 20_000;

/** An entry that is kept, with whose it is. */
export interface KeptEntry {
  readonly entry: LogEntry;
  readonly userId: string;
}

export interface DraftLog {
  /** The reading that the log begins with. */
  readonly start: Reading;
  /** What the log made of it until now. */
  readonly content: Reading;
  readonly log: readonly KeptEntry[];
}

export type AddedEntries =
  /** `fresh` are those that were not kept before; none when all of them were. */
  | { readonly ok: true; readonly reading: Reading; readonly fresh: readonly LogEntry[] }
  | { readonly ok: false; readonly index: number; readonly problem: SaveProblem };

/**
 * The reading with a person's new entries at the end of its log: all of them apply, and none that stands is broken by
 * them; else none is added, and the first that cannot be is named. What was kept already is passed over.
 */
export function addEntries(
  { start, content, log }: DraftLog,
  added: readonly LogEntry[],
  userId: string,
  source: ReviewSource,
): AddedEntries {
  const owners = new Map(
    log.flatMap(({ entry, userId: owner }) => (entry.action.kind === 'edit' ? [[entry.id, owner] as const] : [])),
  );
  const known = new Set(log.map(({ entry }) => entry.id));
  const fresh = added.filter(({ id }) => !known.has(id));
  const indexOf = (entry: LogEntry | undefined): number => (entry === undefined ? 0 : added.indexOf(entry));
  if (log.length + fresh.length > LONGEST_LOG) return { ok: false, index: indexOf(fresh[0]), problem: 'too-many' };
  for (const entry of fresh) {
    const problem = entryProblem(entry, { owners, known, userId });
    if (problem !== null) return { ok: false, index: indexOf(entry), problem };
    known.add(entry.id);
    if (entry.action.kind === 'edit') owners.set(entry.id, userId);
  }
  const made = fresh.every(isEdit)
    ? applyAll(content, fresh, source)
    : applyAll(start, standingEdits([...log.map(({ entry }) => entry), ...fresh]), source);
  if (made.ok) return { ok: true, reading: made.reading, fresh };
  const index = fresh.indexOf(made.failed);
  if (index >= 0) return { ok: false, index: indexOf(made.failed), problem: made.problem };
  // An earlier edit does not stand any more: the undo or redo after which it fell is to blame.
  const entries = log.map(({ entry }) => entry);
  const blamed = fresh.findIndex(
    (_, at) => replayed(start, [...entries, ...fresh.slice(0, at + 1)], source).failed.length > 0,
  );
  return { ok: false, index: indexOf(fresh[blamed]), problem: 'needed' };
}

function entryProblem(
  { id, action }: LogEntry,
  {
    owners,
    known,
    userId,
  }: { readonly owners: ReadonlyMap<string, string>; readonly known: ReadonlySet<string>; readonly userId: string },
): SaveProblem | null {
  if (known.has(id)) return 'repeated';
  if (action.kind === 'edit') return null;
  const owner = owners.get(action.of);
  if (owner === undefined) return 'unknown';
  return owner === userId ? null : 'not-own';
}

type AppliedAll =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly failed: LogEntry; readonly problem: SaveProblem };

function applyAll(start: Reading, entries: readonly EditEntry[], source: ReviewSource): AppliedAll {
  let reading = start;
  for (const entry of entries) {
    const result = applyEntry(reading, entry, source);
    if (!result.ok) return { ok: false, failed: entry, problem: result.problem };
    reading = result.reading;
  }
  return { ok: true, reading };
}

function isEdit(entry: LogEntry): entry is EditEntry {
  return entry.action.kind === 'edit';
}

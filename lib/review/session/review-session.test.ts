import { describe, expect, it } from 'vitest';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { reviewSource } from '../edits/review-source';
import { answeredDocument } from '../testing/documents';
import { afterSave } from './after-save';
import { joinedWork, keptText, NOTHING_KEPT, parseKept } from './kept-entries';
import {
  letGo,
  openSession,
  overtaken,
  perform,
  refusedBy,
  retried,
  saved,
  step,
  steps,
  type ReviewSession,
  type SessionStart,
} from './review-session';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const START: SessionStart = {
  start: readText(TEXT),
  source: reviewSource(textLines(TEXT)),
  userId: '00000000-0000-4000-8000-00000000000a',
  version: 1,
  saves: [],
};
const OTHER = '00000000-0000-4000-8000-00000000000b';
const SAVED_AT = '2024-01-05T10:00:00.000Z';

let lastId = 0;
function nextId(): string {
  lastId += 1;
  return `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`;
}

function retype(session: ReviewSession, raw: string): ReviewSession {
  const made = perform(session, { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw }, nextId());
  if (!made.ok) throw new Error(made.problem);
  return made.session;
}

function figure({ reading }: ReviewSession): string | undefined {
  return reading.answer?.tables[0]?.rows[0]?.cells[0]?.raw;
}

const FRESH = openSession(START, NOTHING_KEPT);
const PRINTED = figure(FRESH);

describe('a review session', () => {
  it('undoes and redoes edits, saved or not', () => {
    const typed = retype(FRESH, '7');
    const kept = saved(typed, typed.pending, { version: 2, savedAt: SAVED_AT });
    expect([kept.version, kept.pending]).toEqual([2, []]);
    const undone = step(kept, 'undo', nextId());
    expect([figure(undone), undone.pending.length]).toEqual([PRINTED, 1]);
    expect(steps(undone).undo).toBeNull();
    expect(figure(step(undone, 'redo', nextId()))).toBe('7');
    expect(step(FRESH, 'undo', nextId())).toBe(FRESH);
  });

  it('brings back what was kept on the device', () => {
    const typed = retype(FRESH, '8');
    const kept = parseKept(keptText(typed));
    expect(figure(openSession(START, kept))).toBe('8');
    expect(parseKept(JSON.stringify(typed.pending)).pending).toEqual(typed.pending);
    for (const text of [null, '{', '[1]', '{"pending":[3],"aside":[{}]}'])
      expect(parseKept(text)).toEqual(NOTHING_KEPT);
  });

  it('puts own edits on top of those of somebody else, and names what no longer fits', () => {
    const theirs = retype(FRESH, '9').pending;
    const conflict = {
      version: 2,
      saves: [{ version: 2, userId: OTHER, by: 'Proef Persoon', savedAt: SAVED_AT, entries: [...theirs] }],
    };
    const titled = perform(FRESH, { kind: 'set-table-title', table: 0, title: 'Bezoek' }, nextId());
    if (!titled.ok) throw new Error(titled.problem);
    const merged = overtaken(titled.session, conflict);
    expect([figure(merged), merged.reading.answer?.tables[0]?.title, merged.aside]).toEqual(['9', 'Bezoek', []]);
    const lost = overtaken(retype(FRESH, '10'), conflict);
    expect([figure(lost), lost.pending, lost.version]).toEqual(['9', [], 2]);
    expect(lost.aside).toMatchObject([
      { by: 'Proef Persoon', reason: 'overtaken', entry: { action: { edit: { raw: '10' } } } },
    ]);
    expect(overtaken(merged, conflict).saves).toHaveLength(1);
  });

  it('sets an entry aside that the server refuses, keeps it on the device and makes it again when asked', () => {
    const typed = retype(FRESH, '11');
    const id = typed.pending[0]?.id ?? '';
    const refused = refusedBy(typed, id, 'gone');
    expect([figure(refused), refused.pending]).toEqual([PRINTED, []]);
    expect(refused.aside).toMatchObject([{ reason: 'gone', by: null, entry: { id } }]);
    const reopened = openSession(START, parseKept(keptText(refused)));
    expect(reopened.aside).toEqual(refused.aside);
    const again = retried(reopened, id, nextId());
    if (!again.ok) throw new Error(again.problem);
    expect([figure(again.session), again.session.pending.length, again.session.aside]).toEqual(['11', 1, []]);
    expect(letGo(refused, id).aside).toEqual([]);
  });

  it('puts an edit that somebody overtook over theirs when asked', () => {
    const conflict = {
      version: 2,
      saves: [{ version: 2, userId: OTHER, by: 'Proef', savedAt: SAVED_AT, entries: [...retype(FRESH, '9').pending] }],
    };
    const lost = overtaken(retype(FRESH, '10'), conflict);
    const again = retried(lost, lost.aside[0]?.entry.id ?? '', nextId());
    expect(again.ok && figure(again.session)).toBe('10');
  });

  it('does not set aside what was undone', () => {
    const typed = retype(FRESH, '12');
    const undone = step(typed, 'undo', nextId());
    const conflict = {
      version: 2,
      saves: [{ version: 2, userId: OTHER, by: 'Proef', savedAt: SAVED_AT, entries: [...retype(FRESH, '9').pending] }],
    };
    expect(overtaken(undone, conflict).aside).toEqual([]);
  });

  it('joins what several windows kept, each entry once', () => {
    const [one, other] = [retype(FRESH, '13'), retype(FRESH, '14')];
    const joined = joinedWork([one, other, one]);
    expect(joined.pending.map((entry) => entry.id)).toEqual(
      [...one.pending, ...other.pending].map((entry) => entry.id),
    );
  });
});

describe('afterSave', () => {
  const typed = retype(retype(FRESH, '15'), '16');
  const waiting = (session: ReviewSession): number => session.pending.length + session.aside.length;

  it.each([
    [{ kind: 'refused', index: 0, problem: 'gone' }],
    [{ kind: 'refused', index: 1, problem: 'too-many' }],
    [{ kind: 'refused', index: 9, problem: 'unknown' }],
    [{ kind: 'conflict', version: 2, saves: [] }],
  ] as const)('loses no entry (%#)', (result) => {
    const after = afterSave(typed, typed.pending, result);
    expect(after.kind === 'go-on' && waiting(after.session)).toBe(2);
  });

  it('sends less at a time when the server takes none of it, and sets aside the one that it does not take', () => {
    expect(afterSave(typed, typed.pending, { kind: 'unacceptable' })).toMatchObject({ most: 1, session: typed });
    const after = afterSave(typed, typed.pending.slice(0, 1), { kind: 'unacceptable' });
    expect(after).toMatchObject({ kind: 'go-on', session: { aside: [{ reason: 'invalid' }, { reason: 'gone' }] } });
  });

  it('does not go on when a conflict brings nothing new', () => {
    const after = afterSave(typed, typed.pending, { kind: 'conflict', version: typed.version, saves: [] });
    expect(after).toEqual({ kind: 'wait', why: 'unreachable' });
  });
});

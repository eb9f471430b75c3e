import { describe, expect, it } from 'vitest';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { reviewSource } from '../edits/review-source';
import { answeredDocument } from '../testing/documents';
import { parseKept } from './kept-entries';
import {
  openSession,
  overtaken,
  perform,
  saved,
  step,
  steps,
  without,
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

const FRESH = openSession(START, []);
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
    const kept = parseKept(JSON.stringify(typed.pending));
    expect(figure(openSession(START, kept))).toBe('8');
    expect([parseKept(null), parseKept('{'), parseKept('[1]')]).toEqual([[], [], []]);
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
    expect([figure(merged), merged.reading.answer?.tables[0]?.title, merged.lost]).toEqual(['9', 'Bezoek', null]);
    const lost = overtaken(retype(FRESH, '10'), conflict);
    expect([figure(lost), lost.pending, lost.version]).toEqual(['9', [], 2]);
    expect(lost.lost).toMatchObject({ by: 'Proef Persoon', edits: [{ raw: '10' }] });
    expect(overtaken(merged, conflict).saves).toHaveLength(1);
  });

  it('drops an entry that the server refuses', () => {
    const typed = retype(FRESH, '11');
    expect(figure(without(typed, typed.pending[0]?.id ?? ''))).toBe(PRINTED);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { reviewSource } from '../edits/review-source';
import type { ReadingEdit } from '../edits/reading-edit';
import { answeredDocument } from '../testing/documents';
import { anyEdit } from '../testing/edit-arbitrary';
import { NOTHING_KEPT } from './kept-entries';
import { openSession, perform, saved, step, steps, type ReviewSession, type SessionStart } from './review-session';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const START: SessionStart = {
  start: readText(TEXT),
  source: reviewSource(textLines(TEXT)),
  userId: '00000000-0000-4000-8000-00000000000a',
  version: 1,
  saves: [],
};

let lastId = 0;
function nextId(): string {
  lastId += 1;
  return `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`;
}

/** A session with those of the edits that can be made, and the readings that it went through. */
function worked(edits: readonly ReadingEdit[]): { session: ReviewSession; states: ReviewSession['reading'][] } {
  let session = openSession(START, NOTHING_KEPT);
  const states = [session.reading];
  for (const edit of edits) {
    const made = perform(session, edit, nextId());
    if (!made.ok) continue;
    session = made.session;
    states.push(session.reading);
  }
  return { session, states };
}

function stepped(session: ReviewSession, kind: 'undo' | 'redo'): { session: ReviewSession; count: number } {
  let current = session;
  for (let count = 0; ; count += 1) {
    if (steps(current)[kind] === null) return { session: current, count };
    current = step(current, kind, nextId());
  }
}

describe('undoing everything', () => {
  it('gives the reading of the machine exactly, and doing it again gives the work back', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), fc.nat({ max: 25 }), (edits, savedAfter) => {
        const { session, states } = worked(edits);
        // Some of it is on the server already: that makes no difference.
        const sent = session.pending.slice(0, savedAfter);
        const half = saved(session, sent, { version: 2, savedAt: '2024-01-05T10:00:00.000Z' });
        const undone = stepped(half, 'undo');
        expect(undone.count).toBe(states.length - 1);
        expect(undone.session.reading).toEqual(START.start);
        const redone = stepped(undone.session, 'redo');
        expect(redone.count).toBe(states.length - 1);
        expect(redone.session.reading).toEqual(states.at(-1));
      }),
      { numRuns: 150 },
    );
  });

  it('goes back through every reading that there was, one by one', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 15 }), (edits) => {
        const { session, states } = worked(edits);
        let current = session;
        for (const state of states.slice(0, -1).reverse()) {
          current = step(current, 'undo', nextId());
          expect(current.reading).toEqual(state);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same reading after a reload', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 15 }), (edits) => {
        const { session } = worked(edits);
        expect(openSession(START, session).reading).toEqual(session.reading);
      }),
      { numRuns: 80 },
    );
  });
});

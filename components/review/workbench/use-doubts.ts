import { useEffect, useRef, useState } from 'react';
import type { ReadDoubt } from '@/lib/reading/reading';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import { targetOfLine, type ReadingTarget } from '@/lib/review/pointing/target-of-line';
import { goToTarget } from './go-to-target';
import { useWorkbench } from './session-context';
import { useSourceSelection } from './source-selection';

export interface Doubts {
  readonly count: number;
  /** From 0. */
  readonly at: number;
  readonly doubt: ReadDoubt | null;
  /** The other reading, as an edit; null where there is none or it is no single edit. */
  readonly correction: ReadingEdit | null;
  /** To the first at first, then to the one behind. */
  readonly next: () => void;
  readonly previous: () => void;
  readonly settle: () => void;
  readonly takeAlternative: () => void;
}

/** The doubts one by one. What is decided makes place for the next. */
export function useDoubts(): Doubts {
  const { session, canEdit, look, edit } = useWorkbench();
  const { showPane } = useSourceSelection();
  const doubts = session.reading.doubts ?? NO_DOUBTS;
  const [current, setCurrent] = useState(0);
  const [hasLooked, setLooked] = useState(false);
  const isDeciding = useRef(false);
  const count = doubts.length;
  const at = Math.min(current, Math.max(0, count - 1));
  const doubt = doubts[at] ?? null;
  const correction = doubt ? correctionOf(doubt) : null;

  const show = (index: number): void => {
    const wanted = count === 0 ? 0 : (index + count) % count;
    const next = doubts[wanted];
    if (!next) return;
    setCurrent(wanted);
    setLooked(true);
    showPane('reading');
    look(next.at);
    const target = targetOfDoubt(next) ?? targetOfLine(session.reading, session.source.lines, next.at);
    // On a small screen the reading may have to come in view first.
    if (target) requestAnimationFrame(() => goToTarget(target));
  };
  const decide = (made: ReadingEdit): void => {
    if (canEdit) isDeciding.current = edit(made) === null;
  };
  const latestShow = useRef(show);
  useEffect(() => {
    latestShow.current = show;
  });
  useEffect(() => {
    if (!isDeciding.current) return;
    isDeciding.current = false;
    latestShow.current(at);
  }, [doubts, at]);
  return {
    count,
    at,
    doubt,
    correction,
    next: () => {
      show(hasLooked ? at + 1 : at);
    },
    previous: () => {
      show(at - 1);
    },
    settle: () => {
      if (doubt) decide({ kind: 'settle-doubt', message: doubt.message });
    },
    takeAlternative: () => {
      if (correction) decide(correction);
    },
  };
}

const NO_DOUBTS: readonly ReadDoubt[] = [];

function correctionOf({ target, alternative }: ReadDoubt): ReadingEdit | null {
  if (alternative === null || target === null || !('table' in target)) return null;
  const { table, row, cell } = target;
  return row === undefined || cell === undefined ? null : { kind: 'retype-cell', table, row, cell, raw: alternative };
}

/** Null for what is about no piece of the reading in particular. */
function targetOfDoubt({ target }: ReadDoubt): ReadingTarget | null {
  if (target === null) return null;
  if ('part' in target) return { kind: 'part', part: target.part };
  if ('item' in target) return { kind: 'item', item: target.item };
  if (!('table' in target)) return null;
  const { table, row, cell } = target;
  if (row === undefined) return { kind: 'table', table };
  return cell === undefined ? { kind: 'label', table, row } : { kind: 'cell', table, row, cell };
}

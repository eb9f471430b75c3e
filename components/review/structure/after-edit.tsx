'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Reading } from '@/lib/reading/reading';
import type { LogEntry } from '@/lib/review/edits/edit-log';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import type { ReviewSession } from '@/lib/review/session/review-session';
import { focusAfter, type FocusTarget } from '@/lib/review/structure/focus-after';
import { tableElementId } from '../workbench/reading-target';
import { useWorkbench } from '../workbench/session-context';
import { ANSWER_MENU, ITEMS_ADD, menuId } from './menu-id';

/** After each edit: says what was done, and puts the focus where one goes on. */
export function AfterEdit() {
  const t = useTranslations('structure');
  const { session } = useWorkbench();
  const seen = useRef<{ id: string | null; reading: Reading }>({ id: null, reading: session.reading });
  const live = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const before = seen.current;
    const entry = session.pending.at(-1);
    seen.current = { id: entry?.id ?? before.id, reading: session.reading };
    if (!entry || entry.id === before.id || session.reading === before.reading) return;
    const edit = editOf(session, entry);
    if (!edit) return;
    const what = t(`did.${edit.kind}`);
    const { kind } = entry.action;
    if (live.current)
      live.current.textContent = kind === 'edit' ? what : t(kind === 'undo' ? 'undone' : 'redone', { what });
    const target = focusAfter(edit, before.reading, session.reading);
    if (target === null) return;
    if (kind === 'edit') focusTarget(target);
    else if (document.activeElement === null || document.activeElement === document.body) focusTarget(target);
    else elementOf(target)?.scrollIntoView({ block: 'nearest' });
  }, [session, t]);
  return <p ref={live} aria-live="polite" className="only-read" data-said="" />;
}

/** The edit that an entry makes, undoes or makes again. */
function editOf({ saves, pending }: ReviewSession, { action }: LogEntry): ReadingEdit | null {
  if (action.kind === 'edit') return action.edit;
  const log = [...saves.flatMap((save) => save.entries), ...pending];
  const found = log.find((entry) => entry.id === action.of);
  return found?.action.kind === 'edit' ? found.action.edit : null;
}

function focusTarget(target: FocusTarget): void {
  elementOf(target)?.focus();
}

function elementOf(target: FocusTarget): HTMLElement | null {
  switch (target.kind) {
    case 'part':
    case 'item':
    case 'figure':
    case 'table':
      return document.getElementById(menuId(target.kind, target.index));
    case 'items':
      return document.getElementById(ITEMS_ADD);
    case 'answer':
      return document.getElementById(ANSWER_MENU);
    case 'cell': {
      const table = document.getElementById(tableElementId(target.table));
      const spotOf = (column: number): HTMLElement | null =>
        table?.querySelector<HTMLElement>(`[data-spot="${String(target.row)}-${String(column)}"]`) ?? null;
      return spotOf(target.column) ?? spotOf(0);
    }
  }
}

'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReadDoubt } from '@/lib/reading/reading';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import { steps } from '@/lib/review/session/review-session';
import { Button } from '../../ui/button';
import { isTyping } from './is-typing';
import { SaveTrouble } from './save-trouble';
import { useWorkbench } from './session-context';

/** The doubts one by one, undo and redo, and whether everything is saved. */
export function DoubtBar() {
  const t = useTranslations('import.workbench');
  const { session, canEdit, look, edit, undo, redo } = useWorkbench();
  const doubts = session.reading.doubts ?? [];
  const [current, setCurrent] = useState(0);
  const [isHelping, setHelping] = useState(false);
  const at = Math.min(current, Math.max(0, doubts.length - 1));
  const doubt = doubts[at];
  const correction = doubt ? correctionOf(doubt) : null;
  const { undo: canUndo, redo: canRedo } = steps(session);

  const show = (index: number): void => {
    const next = doubts[(index + doubts.length) % doubts.length];
    if (!next) return;
    setCurrent((index + doubts.length) % doubts.length);
    look(next.at);
    elementOf(next)?.scrollIntoView({ block: 'center' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'z') {
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'n' || key === 'j') show(current === at && !hasLooked.current ? at : at + 1);
    else if (key === 'p' || key === 'k') show(at - 1);
    else if (key === '?') setHelping((isOpen) => !isOpen);
    else if (key === 'escape') setHelping(false);
    else if (key === 'enter' && doubt && event.target === document.body) elementOf(doubt)?.focus();
    else return;
    if (key === 'n' || key === 'j' || key === 'p' || key === 'k') hasLooked.current = true;
    event.preventDefault();
  };
  const hasLooked = useRef(false);
  const latestKey = useRef(onKey);
  useEffect(() => {
    latestKey.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      latestKey.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);

  return (
    <section aria-label={t('doubts')} className="grid gap-1.5">
      {doubt ? (
        <>
          <p aria-live="polite">
            <span className="mr-3 font-semibold">{t('doubt', { number: at + 1, count: doubts.length })}</span>
            {doubt.message}
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {canEdit && correction && doubt.alternative !== null && (
              <Button type="button" kind="quiet" onClick={() => edit(correction)}>
                {t('takeAlternative', { alternative: doubt.alternative })}
              </Button>
            )}
            {canEdit && (
              <Button type="button" kind="quiet" onClick={() => edit({ kind: 'settle-doubt', message: doubt.message })}>
                {t('settle')}
              </Button>
            )}
            <Button
              type="button"
              kind="quiet"
              onClick={() => {
                show(at - 1);
              }}
            >
              {t('previous')}
            </Button>
            <Button
              type="button"
              kind="quiet"
              onClick={() => {
                show(at + 1);
              }}
            >
              {t('next')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('noDoubts')}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-fine">
        {canEdit && (
          <>
            <Button type="button" kind="quiet" disabled={canUndo === null} onClick={undo}>
              {t('undo')}
            </Button>
            <Button type="button" kind="quiet" disabled={canRedo === null} onClick={redo}>
              {t('redo')}
            </Button>
          </>
        )}
        <Button
          type="button"
          kind="quiet"
          aria-expanded={isHelping}
          onClick={() => {
            setHelping(!isHelping);
          }}
        >
          {t('keys')}
        </Button>
        {canEdit && <SaveLine />}
      </div>
      {isHelping && <p className="text-fine whitespace-pre-line">{t('keysHelp')}</p>}
      {canEdit && <SaveTrouble />}
    </section>
  );
}

function SaveLine() {
  const t = useTranslations('import.workbench.save');
  const format = useFormatter();
  const { save } = useWorkbench();
  return (
    <p role="status" className={save.kind === 'unreachable' || save.kind === 'signed-out' ? 'text-no' : 'text-quiet'}>
      {save.kind === 'saved'
        ? t('saved', { time: format.dateTime(new Date(save.at), { hour: '2-digit', minute: '2-digit' }) })
        : t(save.kind)}
    </p>
  );
}

/** The other reading of a doubtful cell, as an edit. */
function correctionOf({ target, alternative }: ReadDoubt): ReadingEdit | null {
  if (alternative === null || target === null || !('table' in target)) return null;
  const { table, row, cell } = target;
  return row === undefined || cell === undefined ? null : { kind: 'retype-cell', table, row, cell, raw: alternative };
}

function elementOf({ target }: ReadDoubt): HTMLElement | null {
  if (target === null || !('table' in target)) return null;
  const table = document.getElementById(`tabel-${String(target.table + 1)}`);
  if (target.row === undefined) return table;
  const column = target.cell === undefined ? 0 : target.cell + 1;
  return table?.querySelector<HTMLElement>(`[data-spot="${String(target.row + 1)}-${String(column)}"]`) ?? table;
}

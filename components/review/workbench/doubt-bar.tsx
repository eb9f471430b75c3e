'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { steps } from '@/lib/review/session/review-session';
import { Button } from '../../ui/button';
import { isTyping } from './is-typing';
import { SaveTrouble } from './save-trouble';
import { useWorkbench } from './session-context';
import { useDoubts, type Doubts } from './use-doubts';

/** The doubts one by one, undo and redo, and whether everything is saved. */
export function DoubtBar() {
  const t = useTranslations('import.workbench');
  const { session, canEdit, undo, redo } = useWorkbench();
  const doubts = useDoubts();
  const [isHelping, setHelping] = useState(false);
  const { undo: canUndo, redo: canRedo } = steps(session);
  useReviewKeys(doubts, { undo, redo }, setHelping);
  return (
    <section aria-label={t('doubts')} className="grid gap-1.5">
      <CurrentDoubt doubts={doubts} />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-fine">
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
        <span className="keys-button">
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
        </span>
        {canEdit && <SaveLine />}
      </div>
      {isHelping && <p className="text-fine whitespace-pre-line">{t('keysHelp')}</p>}
      {canEdit && <SaveTrouble />}
    </section>
  );
}

function CurrentDoubt({ doubts }: { doubts: Doubts }) {
  const t = useTranslations('import.workbench');
  const { canEdit } = useWorkbench();
  const { doubt, correction, at, count } = doubts;
  if (!doubt) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span aria-live="polite">{t('noDoubts')}</span>
        {canEdit && (
          <Button type="button" kind="quiet" onClick={goToAccept}>
            {t('toAccept')}
          </Button>
        )}
      </p>
    );
  }
  return (
    <>
      <p aria-live="polite" className="doubt-words">
        <span className="mr-3 font-semibold">{t('doubt', { number: at + 1, count })}</span>
        {doubt.message}
      </p>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
        {canEdit && correction && doubt.alternative !== null && (
          <Button type="button" kind="quiet" onClick={doubts.takeAlternative}>
            {t('takeAlternative', { alternative: doubt.alternative })}
          </Button>
        )}
        {canEdit && (
          <Button type="button" kind="quiet" onClick={doubts.settle}>
            {t('settle')}
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={doubts.previous}>
          {t('previous')}
        </Button>
        <Button type="button" kind="quiet" onClick={doubts.next}>
          {t('next')}
        </Button>
      </div>
    </>
  );
}

function SaveLine() {
  const t = useTranslations('import.workbench.save');
  const format = useFormatter();
  const { save } = useWorkbench();
  const isUnsafe = save.kind === 'unreachable' || save.kind === 'signed-out' || save.kind === 'closed';
  return (
    <p role="status" className={isUnsafe ? 'text-no' : 'text-quiet'}>
      {save.kind === 'saved'
        ? t('saved', { time: format.dateTime(new Date(save.at), { hour: '2-digit', minute: '2-digit' }) })
        : t(save.kind)}
    </p>
  );
}

/** What is asked of whoever accepts: whether the answer is public. */
function goToAccept(): void {
  const choice = document.querySelector<HTMLElement>('input[name="publicity"]:checked, input[name="publicity"]');
  const wanted = choice ?? document.querySelector<HTMLElement>('[data-accept]');
  wanted?.scrollIntoView({ block: 'center' });
  wanted?.focus({ preventScroll: true });
}

/** The keys that work anywhere on the screen but in a field. */
function useReviewKeys(
  doubts: Doubts,
  { undo, redo }: { readonly undo: () => void; readonly redo: () => void },
  setHelping: (change: (isHelping: boolean) => boolean) => void,
): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && key === 'z') (event.shiftKey ? redo : undo)();
    else if (isCommand && key === 'y') redo();
    else if (isCommand || event.altKey) return;
    else if (key === 'n' || key === 'j') doubts.next();
    else if (key === 'p' || key === 'k') doubts.previous();
    else if (key === 'o') doubts.settle();
    else if (key === 'a') doubts.takeAlternative();
    else if (key === 'g') goToAccept();
    else if (key === '?') setHelping((isHelping) => !isHelping);
    else if (key === 'escape') setHelping(() => false);
    else return;
    event.preventDefault();
  };
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      latest.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

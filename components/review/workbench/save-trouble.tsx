'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LogEntry } from '@/lib/review/edits/edit-log';
import { editPlace, typedText } from '@/lib/review/session/edit-words';
import type { SetAside } from '@/lib/review/session/set-aside';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Notice } from '../../ui/notice';
import { useWorkbench } from './session-context';

/** What could not be saved, why, and the ways out: again, as text, or without it. Nothing when all is well. */
export function SaveTrouble() {
  const t = useTranslations('reviewSource.trouble');
  const { session, save, isOnDevice, saveNow } = useWorkbench();
  const { pending, aside } = session;
  const words = useEntryWords();
  const isClosed = save.kind === 'closed' && pending.length > 0;
  const isFull = !isOnDevice && pending.length > 0;
  if (!isClosed && !isFull && save.kind !== 'signed-out' && aside.length === 0) return null;
  const text = [...aside.map(({ entry }) => entry), ...pending].map(words).join('\n');
  return (
    <div className="grid gap-3">
      {isClosed && (
        <Notice kind="problem" title={t('closed.title')}>
          <p>{t('closed.text', { count: pending.length })}</p>
        </Notice>
      )}
      {isFull && !isClosed && (
        <Notice kind="problem" title={t('full.title')}>
          <p>{t('full.text', { count: pending.length })}</p>
        </Notice>
      )}
      {save.kind === 'signed-out' && (
        <Notice kind="warning" title={t('signedOut.title')}>
          <p>
            {t('signedOut.text')}{' '}
            <a href="/aanmelden" target="_blank" rel="noopener">
              {t('signedOut.link')}
            </a>
          </p>
        </Notice>
      )}
      {aside.length > 0 && (
        <Notice kind="warning" title={t('aside.title', { count: aside.length })}>
          <ul className="grid gap-1">
            {aside.map((each) => (
              <AsideLine key={each.entry.id} aside={each} words={words(each.entry)} />
            ))}
          </ul>
        </Notice>
      )}
      <p className="flex flex-wrap gap-x-5 text-fine">
        {pending.length > 0 && !isClosed && (
          <Button type="button" kind="quiet" onClick={saveNow}>
            {t('saveNow')}
          </Button>
        )}
        {text !== '' && (
          <CopyButton source={{ text }} label={t('copy')} copiedLabel={t('copied')} failedLabel={t('notCopied')} />
        )}
      </p>
    </div>
  );
}

function AsideLine({ aside, words }: { aside: SetAside; words: string }) {
  const t = useTranslations('reviewSource.trouble');
  const { retry, dismiss } = useWorkbench();
  const [isRefused, setRefused] = useState(false);
  const { entry, reason, by } = aside;
  return (
    <li className="border-t border-hair pt-1 first:border-0 first:pt-0">
      <span className="font-medium">{words}</span>
      <span className="block text-fine text-quiet">
        {reason === 'overtaken' ? t('reason.overtaken', { by: by ?? t('someone') }) : t('reason.refused')}
        {isRefused && <strong className="ml-2 font-medium text-no">{t('notAgain')}</strong>}
      </span>
      <span className="flex flex-wrap gap-x-4 text-fine">
        {entry.action.kind === 'edit' && (
          <Button
            type="button"
            kind="quiet"
            onClick={() => {
              setRefused(retry(entry.id) !== null);
            }}
          >
            {t(reason === 'overtaken' ? 'mine' : 'again')}
          </Button>
        )}
        <Button
          type="button"
          kind="quiet"
          onClick={() => {
            dismiss(entry.id);
          }}
        >
          {t('letGo')}
        </Button>
      </span>
    </li>
  );
}

/** An entry in words, to recognise it by: what it is, where, and what was typed. */
function useEntryWords(): (entry: LogEntry) => string {
  const t = useTranslations('reviewSource.trouble');
  const { session } = useWorkbench();
  return (entry) => {
    const { action } = entry;
    if (action.kind !== 'edit') return t(action.kind);
    const place = editPlace(session.reading, entry);
    const typed = typedText(action.edit);
    const what = t(`edits.${action.edit.kind}`);
    const named = place === '' ? what : `${what} (${place})`;
    return typed === '' ? named : `${named}: ${typed}`;
  };
}

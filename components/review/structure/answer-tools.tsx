'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '../../ui/field';
import { useWorkbench } from '../workbench/session-context';
import { useSourceSelection } from '../workbench/source-selection';
import { AddTablePanel } from './add-table-panel';
import { EditMenu } from './edit-menu';
import { EditPanel } from './edit-panel';
import { ANSWER_MENU } from './menu-id';
import { useAttempt } from './use-attempt';

/** What can be done with the answer as a whole: where it begins, and a table that belongs to no part yet. */
export function AnswerTools() {
  const t = useTranslations('structure');
  const { session, canEdit } = useWorkbench();
  const [panel, setPanel] = useState<'begins' | 'table' | null>(null);
  if (!canEdit) return null;
  const show = (kind: 'begins' | 'table') => (): null => {
    setPanel(kind);
    return null;
  };
  const close = (): void => {
    setPanel(null);
  };
  const leave = (): void => {
    close();
    document.getElementById(ANSWER_MENU)?.focus();
  };
  return (
    <>
      <EditMenu
        id={ANSWER_MENU}
        what={t('answer')}
        entries={[
          ...(session.reading.answer === null
            ? []
            : [{ shortcut: 'a', label: t('menu.addTable'), onSelect: show('table') }]),
          { shortcut: 'b', label: t('menu.answerBegins'), onSelect: show('begins') },
        ]}
      />
      {panel === 'table' && <AddTablePanel path="" onDone={close} onLeave={leave} />}
      {panel === 'begins' && <AnswerBeginsPanel onDone={close} onLeave={leave} />}
    </>
  );
}

/** The line at which the answer begins, by its number; the line that is selected in the source is filled in. */
function AnswerBeginsPanel({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const t = useTranslations('structure.begins');
  const { session, look } = useWorkbench();
  const { selection } = useSourceSelection();
  const attempt = useAttempt();
  const first = session.reading.answer?.items.find((part) => part.at !== null)?.at ?? null;
  const begin = selection?.firstLine ?? first ?? { page: 1, line: 1 };
  const [spot, setSpot] = useState({ page: begin.page, line: begin.line });
  const { lines } = session.source;
  const isPaged = lines.some((line) => line.page > 1);
  const shown = lines.find((line) => line.page === spot.page && line.line === spot.line);
  const move = (to: { page: number; line: number }): void => {
    setSpot(to);
    if (lines.some((line) => line.page === to.page && line.line === to.line)) look(to);
  };
  return (
    <EditPanel
      title={t('heading')}
      action={t('do')}
      onLeave={onLeave}
      onSave={() => {
        if (!shown) return { field: 'line', words: t('notALine') };
        const problem = attempt([{ field: 'line', edit: { kind: 'answer-from-line', from: spot } }]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          {isPaged && (
            <TextField
              {...field('page')}
              label={t('page')}
              inputMode="numeric"
              defaultValue={String(spot.page)}
              onChange={(event) => {
                move({ ...spot, page: Number(event.target.value) });
              }}
            />
          )}
          <TextField
            {...field('line')}
            label={t('line')}
            hint={t('lineHint')}
            inputMode="numeric"
            defaultValue={String(spot.line)}
            onChange={(event) => {
              move({ ...spot, line: Number(event.target.value) });
            }}
          />
          <p aria-live="polite" className="text-fine text-quiet">
            {shown && shown.text.trim() !== '' ? t('shown', { text: shown.text.trim().slice(0, 120) }) : t('blank')}
          </p>
        </>
      )}
    </EditPanel>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ClipboardEvent } from 'react';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { useSourceSelection } from '../workbench/source-selection';
import { EditPanel } from './edit-panel';
import { tableTextOf } from './pasted-table';
import { usePathChoices } from './path-choices';
import { useAttempt } from './use-attempt';

/** Adds a table that the reader missed: typed, pasted, or read from the lines that are selected in the source. */
export function AddTablePanel({ path, onDone, onLeave }: { path: string; onDone: () => void; onLeave: () => void }) {
  const t = useTranslations('structure.addTable');
  const attempt = useAttempt();
  const choices = usePathChoices();
  const { selection } = useSourceSelection();
  return (
    <EditPanel
      title={t('heading')}
      action={t('do')}
      onLeave={onLeave}
      onSave={(values) => {
        const [text, chosen] = [values.text('text'), values.text('path')];
        const place = chosen === '' ? null : chosen;
        const isFromLines = selection !== null && values.isChecked('lines');
        const problem = attempt([
          isFromLines
            ? {
                field: 'lines',
                edit: {
                  kind: 'add-table-from-lines',
                  from: selection.firstLine,
                  to: selection.lastLine,
                  path: place,
                  columns: null,
                },
              }
            : {
                field: 'text',
                edit: { kind: 'add-typed-table', text, title: values.text('title'), path: place },
              },
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextArea
            {...field('text')}
            label={t('text')}
            hint={t('textHint')}
            rows={8}
            spellCheck={false}
            wrap="off"
            onPaste={pasteAsText}
          />
          {selection !== null && (
            <label className="flex items-baseline gap-2.5">
              <input type="checkbox" name="lines" className="size-4.5 accent-act" />
              {t('fromLines', { first: selection.firstLine.line, last: selection.lastLine.line })}
            </label>
          )}
          <TextField {...field('title')} label={t('title')} autoComplete="off" />
          <SelectField {...field('path')} label={t('path')} choices={choices} defaultValue={path} />
        </>
      )}
    </EditPanel>
  );
}

/** A table of a page or spreadsheet comes in with its cells apart, spans included; anything else as the browser has it. */
function pasteAsText(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = tableTextOf(event.clipboardData.getData('text/html'));
  if (text === null) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = event.currentTarget;
  event.currentTarget.setRangeText(text, selectionStart, selectionEnd, 'end');
}

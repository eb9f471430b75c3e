'use client';

import { useTranslations } from 'next-intl';
import type { ReadItem } from '@/lib/reading/reading';
import { parsePaths } from '@/lib/review/structure/parse-paths';
import { TextArea, TextField } from '../../ui/field';
import { CutFields, useCut } from './cut-fields';
import { EditPanel } from './edit-panel';
import { useAttempt } from './use-attempt';

interface ItemPanelProps {
  readonly item: ReadItem;
  readonly index: number;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** The number and the words of a sub-question. */
export function ItemPanel({ item, index, onDone, onLeave }: ItemPanelProps) {
  const t = useTranslations('structure.items');
  const attempt = useAttempt();
  return (
    <EditPanel
      title={t('change')}
      onLeave={onLeave}
      onSave={(values) => {
        const [path, text] = [pathOf(values.text('path')), textOf(values.text('text'))];
        const problem = attempt([
          ...(text === item.text ? [] : [{ field: 'text', edit: { kind: 'set-item-text', item: index, text } }]),
          ...(path === item.path ? [] : [{ field: 'path', edit: { kind: 'set-item-path', item: index, path } }]),
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField
            {...field('path')}
            label={t('path')}
            hint={t('pathHint')}
            defaultValue={item.path}
            autoComplete="off"
          />
          <TextArea {...field('text')} label={t('text')} rows={4} defaultValue={item.text} />
        </>
      )}
    </EditPanel>
  );
}

/** A sub-question that the reader missed. */
export function AddItemPanel({ at, onDone, onLeave }: { at: number; onDone: () => void; onLeave: () => void }) {
  const t = useTranslations('structure.items');
  const attempt = useAttempt();
  return (
    <EditPanel
      title={t('new')}
      action={t('do')}
      onLeave={onLeave}
      onSave={(values) => {
        const [path, text] = [pathOf(values.text('path')), textOf(values.text('text'))];
        const problem = attempt([{ field: 'path', edit: { kind: 'add-item', at, path, text } }]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField {...field('path')} label={t('path')} hint={t('pathHint')} autoComplete="off" />
          <TextArea {...field('text')} label={t('text')} rows={4} />
        </>
      )}
    </EditPanel>
  );
}

/** Cuts a sub-question in two. */
export function SplitItemPanel({ item, index, onDone, onLeave }: ItemPanelProps) {
  const t = useTranslations('structure.items');
  const attempt = useAttempt();
  const cutOf = useCut();
  return (
    <EditPanel
      title={t('split')}
      action={t('doSplit')}
      onLeave={onLeave}
      onSave={(values) => {
        const cut = cutOf(values, item.text);
        if ('problem' in cut) return cut.problem;
        const path = pathOf(values.text('path'));
        const problem = attempt([
          { field: 'path', edit: { kind: 'split-item', item: index, offset: cut.offset, path } },
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <CutFields field={field} text={item.text} by="sentence" />
          <TextField {...field('path')} label={t('secondPath')} hint={t('pathHint')} autoComplete="off" />
        </>
      )}
    </EditPanel>
  );
}

/** "1.A" and "1.a)" are meant as 1.a; what is no number is left as it is, for the edit to refuse. */
function pathOf(typed: string): string {
  const paths = parsePaths(typed);
  return paths.length === 1 ? (paths[0] ?? '') : typed.trim();
}

function textOf(typed: string): string {
  return typed.replace(/\r\n/g, '\n').trim();
}

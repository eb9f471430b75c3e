'use client';

import { useTranslations } from 'next-intl';
import type { ReadAnswerPart } from '@/lib/reading/reading';
import { knownPaths } from '@/lib/review/structure/arrange-reading';
import { parsePaths, pathWords } from '@/lib/review/structure/parse-paths';
import { CheckboxField, TextArea, TextField } from '../../ui/field';
import { useWorkbench } from '../workbench/session-context';
import { CutFields, useCut } from './cut-fields';
import { EditPanel } from './edit-panel';
import { useAttempt } from './use-attempt';

interface PartPanelProps {
  readonly part: ReadAnswerPart;
  readonly index: number;
  readonly name: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** The words of a part. */
export function PartTextPanel({ part, index, name, onDone, onLeave }: PartPanelProps) {
  const t = useTranslations('structure.partPanel');
  const attempt = useAttempt();
  return (
    <EditPanel
      title={t('text', { what: name })}
      onLeave={onLeave}
      onSave={(values) => {
        const text = values.text('text').replace(/\r\n/g, '\n').trim();
        const problem =
          text === part.text ? null : attempt([{ field: 'text', edit: { kind: 'set-part-text', part: index, text } }]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => <TextArea {...field('text')} label={t('textLabel')} rows={8} defaultValue={part.text} />}
    </EditPanel>
  );
}

/** Which sub-questions a part answers. */
export function PartPathsPanel({ part, index, onDone, onLeave }: PartPanelProps) {
  const t = useTranslations('structure.partPanel');
  const { question, answer } = useWorkbench().session.reading;
  const attempt = useAttempt();
  const known = knownPaths(question, answer);
  const texts = new Map((question?.items ?? []).map((item) => [item.path, item.text]));
  return (
    <EditPanel
      title={t('paths')}
      onLeave={onLeave}
      onSave={(values) => {
        const paths = [
          ...known.filter((path) => values.isChecked(`path-${path}`)),
          ...parsePaths(values.text('other')),
        ];
        const problem = attempt([{ field: 'other', edit: { kind: 'set-part-paths', part: index, paths } }]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          {known.length > 0 && (
            <fieldset className="grid gap-1.5">
              <legend className="mb-1 font-medium">{t('pathsLabel')}</legend>
              {known.map((path) => (
                <CheckboxField
                  key={path}
                  {...field(`path-${path}`)}
                  label={texts.has(path) ? `${path} – ${texts.get(path) ?? ''}` : path}
                  defaultChecked={part.paths.includes(path)}
                />
              ))}
            </fieldset>
          )}
          <TextField {...field('other')} label={t('otherPaths')} hint={t('otherPathsHint')} autoComplete="off" />
        </>
      )}
    </EditPanel>
  );
}

/** Cuts a part in two; the tables that are ticked go with the second. */
export function SplitPartPanel({
  part,
  index,
  name,
  tables,
  onDone,
  onLeave,
}: PartPanelProps & { tables: readonly number[] }) {
  const t = useTranslations('structure.partPanel');
  const w = useTranslations('import.workbench');
  const { answer } = useWorkbench().session.reading;
  const attempt = useAttempt();
  const cutOf = useCut();
  return (
    <EditPanel
      title={t('split', { what: name })}
      action={t('do')}
      onLeave={onLeave}
      onSave={(values) => {
        const cut = cutOf(values, part.text);
        if ('problem' in cut) return cut.problem;
        const paths = parsePaths(values.text('paths'));
        const taken = tables.filter((table) => values.isChecked(`table-${String(table)}`));
        // A table belongs to a number: without one it cannot go along.
        if (taken.length > 0 && paths.length === 0) return { field: 'paths', problem: 'not-a-path' };
        const problem = attempt([
          ...taken.map((table) => ({ field: 'paths', edit: { kind: 'move-table', table, path: paths[0] ?? null } })),
          {
            field: paths.length === 0 ? 'cut' : 'paths',
            edit: { kind: 'split-part', part: index, offset: cut.offset, paths },
          },
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <CutFields field={field} text={part.text} by="sentence" />
          <TextField
            {...field('paths')}
            label={t('secondPath')}
            hint={t('secondPathHint')}
            defaultValue={pathWords([])}
            autoComplete="off"
          />
          {tables.length > 0 && (
            <fieldset className="grid gap-1.5">
              <legend className="mb-1 font-medium">{t('movedTables')}</legend>
              {tables.map((table) => (
                <CheckboxField
                  key={table}
                  {...field(`table-${String(table)}`)}
                  label={answer?.tables[table]?.title ?? w('table', { number: table + 1 })}
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </EditPanel>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReadTable } from '@/lib/reading/reading';
import { CheckboxField, SelectField, TextField } from '../../ui/field';
import { EditPanel } from './edit-panel';
import { usePathChoices } from './path-choices';
import { useAttempt } from './use-attempt';

interface TablePanelProps {
  readonly table: ReadTable;
  readonly index: number;
  readonly onDone: () => void;
}

/** The title of a table, and the sub-question that it belongs to. */
export function TitlePanel({ table, index, name, onDone }: TablePanelProps & { name: string }) {
  const t = useTranslations('structure.tablePanel');
  const attempt = useAttempt();
  const choices = usePathChoices();
  return (
    <EditPanel
      title={t('heading', { what: name })}
      onLeave={onDone}
      onSave={(values) => {
        const [title, path] = [values.text('title').trim(), values.text('path')];
        const problem = attempt([
          ...(title === (table.title ?? '')
            ? []
            : [{ field: 'title', edit: { kind: 'set-table-title', table: index, title } }]),
          ...(path === (table.path ?? '')
            ? []
            : [{ field: 'path', edit: { kind: 'move-table', table: index, path: path === '' ? null : path } }]),
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField {...field('title')} label={t('title')} defaultValue={table.title ?? ''} autoComplete="off" />
          <SelectField
            {...field('path')}
            label={t('path')}
            choices={withPath(choices, table.path)}
            defaultValue={table.path ?? ''}
          />
        </>
      )}
    </EditPanel>
  );
}

/** Cuts a table in two before one of its rows. */
export function SplitTablePanel({ table, index, row, onDone }: TablePanelProps & { row: number }) {
  const t = useTranslations('structure.tablePanel');
  const w = useTranslations('import.workbench');
  const attempt = useAttempt();
  const choices = usePathChoices();
  const second = index + 1;
  return (
    <EditPanel
      title={t('split', { what: table.title ?? w('table', { number: index + 1 }) })}
      action={t('do')}
      onLeave={onDone}
      onSave={(values) => {
        const [title, path] = [values.text('title').trim(), values.text('path')];
        const problem = attempt([
          { field: 'row', edit: { kind: 'split-table', table: index, row: Number(values.text('row')) } },
          ...(values.isChecked('heading')
            ? [{ field: 'heading', edit: { kind: 'heading-from-row', table: second, row: 0 } }]
            : []),
          ...(path === (table.path ?? '')
            ? []
            : [{ field: 'path', edit: { kind: 'move-table', table: second, path: path === '' ? null : path } }]),
          ...(title === '' ? [] : [{ field: 'title', edit: { kind: 'set-table-title', table: second, title } }]),
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <SelectField
            {...field('row')}
            label={t('row')}
            choices={table.rows.map((each, at) => ({ value: String(at), label: rowWords(each) })).slice(1)}
            defaultValue={String(Math.max(1, row))}
          />
          <CheckboxField {...field('heading')} label={t('isHeading')} />
          <TextField {...field('title')} label={t('secondTitle')} autoComplete="off" />
          <SelectField
            {...field('path')}
            label={t('secondPath')}
            choices={withPath(choices, table.path)}
            defaultValue={table.path ?? ''}
          />
        </>
      )}
    </EditPanel>
  );
}

function rowWords({ label, cells }: ReadTable['rows'][number]): string {
  const words = [label, ...cells.map((cell) => cell.raw)].filter((word) => word !== '').join(' · ');
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`;
}

/** The choices with the number that stands now, where no sub-question or part has it. */
function withPath(choices: ReturnType<typeof usePathChoices>, path: string | null): ReturnType<typeof usePathChoices> {
  if (path === null || choices.some((choice) => choice.value === path)) return choices;
  return [...choices, { value: path, label: path }];
}

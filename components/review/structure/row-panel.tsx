'use client';

import { useTranslations } from 'next-intl';
import type { ReadTable } from '@/lib/reading/reading';
import { ROW_KINDS } from '@/lib/review/edits/reading-edit';
import { SelectField, TextField } from '../../ui/field';
import { spotMenuId } from './menu-id';
import { CutFields, useCut } from './cut-fields';
import { EditPanel } from './edit-panel';
import { useAttempt } from './use-attempt';

interface RowPanelProps {
  readonly table: ReadTable;
  readonly index: number;
  readonly row: number;
  readonly onDone: () => void;
}

/** The label, the code, the kind and the group heading of a row. */
export function RowPanel({ table, index, row, onDone }: RowPanelProps) {
  const t = useTranslations('structure.rowPanel');
  const k = useTranslations('structure.kinds');
  const attempt = useAttempt();
  const now = table.rows[row];
  if (!now) return null;
  const at = { table: index, row };
  const groups = [...new Set(table.rows.filter((each) => each.kind === 'group').map((each) => each.label))];
  return (
    <EditPanel
      title={t('heading')}
      onLeave={leaving(onDone, index)}
      onSave={(values) => {
        const [label, code] = [values.text('label').trim(), values.text('code').trim()];
        const [rowKind, group] = [values.text('kind'), values.text('group')];
        const problem = attempt([
          ...(rowKind === now.kind ? [] : [{ field: 'kind', edit: { kind: 'set-row-kind', ...at, rowKind } }]),
          ...(label === now.label ? [] : [{ field: 'label', edit: { kind: 'set-row-label', ...at, label } }]),
          ...(code === (now.code ?? '') ? [] : [{ field: 'code', edit: { kind: 'set-row-code', ...at, code } }]),
          ...(group === (now.group ?? '') || rowKind === 'group'
            ? []
            : [{ field: 'group', edit: { kind: 'set-row-group', ...at, group } }]),
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField {...field('label')} label={t('label')} defaultValue={now.label} autoComplete="off" />
          <TextField
            {...field('code')}
            label={t('code')}
            hint={t('codeHint')}
            defaultValue={now.code ?? ''}
            autoComplete="off"
          />
          <SelectField
            {...field('kind')}
            label={t('kind')}
            choices={ROW_KINDS.map((kind) => ({ value: kind, label: k(kind) }))}
            defaultValue={now.kind}
          />
          {groups.length > 0 && (
            <SelectField
              {...field('group')}
              label={t('group')}
              choices={[
                { value: '', label: t('noGroup') },
                ...[...new Set([...groups, ...(now.group === null ? [] : [now.group])])].map((group) => ({
                  value: group,
                  label: group,
                })),
              ]}
              defaultValue={now.group ?? ''}
            />
          )}
        </>
      )}
    </EditPanel>
  );
}

/** Cuts a row in two: the first piece of its label becomes a row without figures. */
export function SplitRowPanel({ table, index, row, onDone }: RowPanelProps) {
  const t = useTranslations('structure.rowPanel');
  const attempt = useAttempt();
  const cutOf = useCut();
  const now = table.rows[row];
  if (!now) return null;
  return (
    <EditPanel
      title={t('split')}
      action={t('do')}
      onLeave={leaving(onDone, index)}
      onSave={(values) => {
        const cut = cutOf(values, now.label);
        if ('problem' in cut) return cut.problem;
        const problem = attempt([{ field: 'cut', edit: { kind: 'split-row', table: index, row, offset: cut.offset } }]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <p className="text-fine text-quiet">{t('splitHint')}</p>
          <CutFields field={field} text={now.label} by="word" />
        </>
      )}
    </EditPanel>
  );
}

/** Leaves a panel of the row and goes back to its button. */
function leaving(onDone: () => void, index: number): () => void {
  return () => {
    onDone();
    document.getElementById(spotMenuId('row', index))?.focus();
  };
}

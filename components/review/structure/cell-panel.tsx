'use client';

import { useTranslations } from 'next-intl';
import { CELL_STATES } from '@/lib/figures/cell-state';
import type { ReadTable } from '@/lib/reading/reading';
import { CheckboxField, SelectField, TextField } from '../../ui/field';
import { EditPanel } from './edit-panel';
import { spotMenuId } from './menu-id';
import { useAttempt } from './use-attempt';

/** What stands in a cell, and what it means where it is no figure. */
export function CellPanel({
  table,
  index,
  row,
  cell,
  onDone,
}: {
  table: ReadTable;
  index: number;
  row: number;
  cell: number;
  onDone: () => void;
}) {
  const t = useTranslations('structure.cellPanel');
  const p = useTranslations('structure');
  const d = useTranslations('domain.cellState');
  const attempt = useAttempt();
  const now = table.rows[row]?.cells[cell];
  if (!now) return null;
  const at = { table: index, row, cell };
  return (
    <EditPanel
      title={t('heading')}
      onLeave={() => {
        onDone();
        document.getElementById(spotMenuId('cell', index))?.focus();
      }}
      onSave={(values) => {
        const [raw, state] = [values.text('raw').trim(), values.text('state')];
        const provisional = values.isChecked('provisional');
        const problem = attempt([
          ...(raw === now.raw ? [] : [{ field: 'raw', edit: { kind: 'retype-cell', ...at, raw } }]),
          ...(state === '' || (state === now.state && raw === now.raw)
            ? []
            : [{ field: 'state', edit: { kind: 'set-cell-state', ...at, state } }]),
          ...(provisional === (now.provisional === true)
            ? []
            : [{ field: 'provisional', edit: { kind: 'set-cell-provisional', ...at, provisional } }]),
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField
            {...field('raw')}
            label={t('raw')}
            hint={now.machineRaw ? p('printed', { text: now.machineRaw }) : t('rawHint')}
            defaultValue={now.raw}
            autoComplete="off"
          />
          <SelectField
            {...field('state')}
            label={t('state')}
            hint={t('stateHint')}
            choices={[
              { value: '', label: t('read') },
              ...CELL_STATES.map((state) => ({ value: state, label: d(state) })),
            ]}
            defaultValue={now.machineRaw === now.raw ? now.state : ''}
          />
          <CheckboxField {...field('provisional')} label={t('provisional')} defaultChecked={now.provisional === true} />
        </>
      )}
    </EditPanel>
  );
}

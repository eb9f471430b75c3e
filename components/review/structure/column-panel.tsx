'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PERIOD_TYPES, type PeriodType } from '@/lib/figures/period';
import type { ReadTable } from '@/lib/reading/reading';
import { SelectField, TextField } from '../../ui/field';
import { EditPanel } from './edit-panel';
import { spotMenuId } from './menu-id';
import { useAttempt } from './use-attempt';

/** The heading of a column, its period by kind and label, and its unit. */
export function ColumnPanel({
  table,
  index,
  column,
  onDone,
}: {
  table: ReadTable;
  index: number;
  column: number;
  onDone: () => void;
}) {
  const t = useTranslations('structure.columnPanel');
  const d = useTranslations('domain.periodType');
  const attempt = useAttempt();
  const now = table.periods[column] ?? null;
  const [type, setType] = useState<PeriodType | null>(now?.type ?? null);
  const [heading, unit] = [table.columns[column] ?? '', table.units[column] ?? ''];
  const at = { table: index, column };
  return (
    <EditPanel
      title={t('heading')}
      onLeave={() => {
        onDone();
        document.getElementById(spotMenuId('column', index))?.focus();
      }}
      onSave={(values) => {
        const [typed, typedUnit] = [values.text('label').trim(), values.text('unit').trim()];
        const [label, periodType] = [values.text('period').trim(), values.text('periodType')];
        const isOtherPeriod = label !== (now?.label ?? '') || (label !== '' && periodType !== (now?.type ?? ''));
        const problem = attempt([
          ...(typed === heading
            ? []
            : [{ field: 'label', edit: { kind: 'set-column-heading', ...at, heading: typed } }]),
          ...(column > 0 && isOtherPeriod
            ? [
                {
                  field: 'period',
                  edit: {
                    kind: 'set-column-period',
                    ...at,
                    period: label,
                    ...(periodType === '' ? {} : { periodType }),
                  },
                },
              ]
            : []),
          ...(column > 0 && typedUnit !== unit
            ? [{ field: 'unit', edit: { kind: 'set-column-unit', ...at, unit: typedUnit } }]
            : []),
        ]);
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField {...field('label')} label={t('label')} defaultValue={heading} autoComplete="off" />
          {column > 0 && (
            <>
              <SelectField
                {...field('periodType')}
                label={t('periodType')}
                choices={[
                  { value: '', label: t('anyType') },
                  ...PERIOD_TYPES.map((each) => ({ value: each, label: d(each) })),
                ]}
                defaultValue={type ?? ''}
                onChange={(event) => {
                  setType(PERIOD_TYPES.find((each) => each === event.target.value) ?? null);
                }}
              />
              <TextField
                {...field('period')}
                label={t('period')}
                hint={type === null ? t('periodHint') : `${t(`examples.${type}`)} ${t('periodHint')}`}
                defaultValue={now?.label ?? ''}
                autoComplete="off"
              />
              <TextField
                {...field('unit')}
                label={t('unit')}
                hint={t('unitHint')}
                defaultValue={unit}
                autoComplete="off"
              />
            </>
          )}
        </>
      )}
    </EditPanel>
  );
}

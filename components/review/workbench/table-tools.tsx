'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ReadTable } from '@/lib/reading/reading';
import { ROW_KINDS, type ReadingEdit } from '@/lib/review/edits/reading-edit';
import { Button } from '../../ui/button';
import type { GridSpot } from './grid-spot';

const CONTROL = 'rounded-md border border-edge bg-sheet px-2 py-1 text-fine text-ink';

/** What can be done with the row and the column of the current cell, and with the title of the table. */
export function TableTools({
  table,
  index,
  spot,
  edit,
}: {
  table: ReadTable;
  index: number;
  spot: GridSpot;
  edit: (edit: ReadingEdit) => boolean;
}) {
  const t = useTranslations('import.workbench');
  const kindId = useId();
  const row = table.rows[spot.row - 1];
  const at = spot.row - 1;
  const column = spot.column;
  return (
    <div className="mt-3 grid gap-3 border-l-2 border-line pl-4 text-fine">
      <TextTool
        key={`title-${table.title ?? ''}`}
        label={t('title')}
        value={table.title ?? ''}
        onKeep={(title) => edit({ kind: 'set-table-title', table: index, title })}
      />
      {row && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <label htmlFor={kindId} className="font-medium">
            {t('rowKind', { label: row.label })}
          </label>
          <select
            id={kindId}
            className={CONTROL}
            value={row.kind}
            onChange={(event) => {
              const rowKind = ROW_KINDS.find((kind) => kind === event.target.value);
              if (rowKind) edit({ kind: 'set-row-kind', table: index, row: at, rowKind });
            }}
          >
            {ROW_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
          <Button type="button" kind="quiet" onClick={() => edit({ kind: 'join-rows', table: index, row: at })}>
            {t('joinRows')}
          </Button>
          <Button type="button" kind="quiet" onClick={() => edit({ kind: 'add-row', table: index, at: at + 1 })}>
            {t('addRow')}
          </Button>
          <Button type="button" kind="quiet" onClick={() => edit({ kind: 'remove-row', table: index, row: at })}>
            {t('removeRow')}
          </Button>
        </div>
      )}
      {column > 0 && (
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <TextTool
            key={`unit-${String(column)}-${table.units[column] ?? ''}`}
            label={t('unit')}
            value={table.units[column] ?? ''}
            onKeep={(unit) => edit({ kind: 'set-column-unit', table: index, column, unit })}
          />
          <TextTool
            key={`period-${String(column)}-${table.periods[column]?.label ?? ''}`}
            label={t('period')}
            value={table.periods[column]?.label ?? ''}
            onKeep={(period) => edit({ kind: 'set-column-period', table: index, column, period })}
          />
          <Button type="button" kind="quiet" onClick={() => edit({ kind: 'remove-column', table: index, column })}>
            {t('removeColumn')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A short text that is kept when it is left, or at Enter. */
function TextTool({ label, value, onKeep }: { label: string; value: string; onKeep: (text: string) => boolean }) {
  const id = useId();
  const keep = (text: string): void => {
    if (text !== value) onKeep(text);
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        className={CONTROL}
        defaultValue={value}
        autoComplete="off"
        onBlur={(event) => {
          keep(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keep(event.currentTarget.value);
        }}
      />
    </div>
  );
}

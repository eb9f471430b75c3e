'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { Place, ReadDoubt, ReadTable } from '@/lib/reading/reading';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import { Sign } from '../../ui/sign';
import { TableFrame } from '../../ui/table-frame';
import { cellEdit, cellText, moved, placeOfCell, type GridSpot } from './grid-spot';
import { tableElementId } from './reading-target';
import { TableTools } from './table-tools';

export interface TableGridProps {
  readonly table: ReadTable;
  /** Its index in the answer. */
  readonly index: number;
  readonly doubts: readonly ReadDoubt[];
  readonly canEdit: boolean;
  readonly edit: (edit: ReadingEdit) => boolean;
  readonly look: (at: Place) => void;
}

/** A table that is corrected in place: arrows move, Enter edits and keeps, Escape leaves. */
export const TableGrid = memo(function TableGrid({ table, index, doubts, canEdit, edit, look }: TableGridProps) {
  const t = useTranslations('import.workbench');
  const format = useFormatter();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridSpot | null>(null);
  const [editing, setEditing] = useState<GridSpot | null>(null);
  const [isRefused, setRefused] = useState(false);
  const caption = table.title ?? t('table', { number: index + 1 });
  const stop = active ?? { row: 1, column: 1 };

  const focus = (spot: GridSpot): void => {
    grid.current?.querySelector<HTMLElement>(`[data-spot="${String(spot.row)}-${String(spot.column)}"]`)?.focus();
  };
  const enter = (spot: GridSpot): void => {
    setActive(spot);
    const place = placeOfCell(table, spot);
    if (place) look(place);
  };
  const keep = (spot: GridSpot, text: string, next: GridSpot): void => {
    setEditing(null);
    const made = text === cellText(table, spot) ? true : edit(cellEdit(index, spot, text));
    setRefused(!made);
    requestAnimationFrame(() => {
      focus(made ? next : spot);
    });
  };
  const onKeyDown = (event: KeyboardEvent, spot: GridSpot): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === 'Enter' || event.key === 'F2') && canEdit) {
      event.preventDefault();
      event.stopPropagation();
      setEditing(spot);
      return;
    }
    const next = moved(table, spot, event.key);
    if (!next) return;
    event.preventDefault();
    focus(next);
  };
  const cellProps = (spot: GridSpot) => ({
    'data-spot': `${String(spot.row)}-${String(spot.column)}`,
    tabIndex: stop.row === spot.row && stop.column === spot.column ? 0 : -1,
    onFocus: (event: { target: EventTarget; currentTarget: EventTarget }) => {
      if (event.target === event.currentTarget) enter(spot);
    },
    onKeyDown: (event: KeyboardEvent) => {
      onKeyDown(event, spot);
    },
    onClick: () => {
      const isOpen = active?.row === spot.row && active.column === spot.column;
      if (canEdit && isOpen) setEditing(spot);
    },
    onDoubleClick: () => {
      if (canEdit) setEditing(spot);
    },
  });
  const content = (spot: GridSpot, text: string) =>
    editing?.row === spot.row && editing.column === spot.column ? (
      <CellEditor
        label={t('edit', { text: text === '' ? t('empty') : text })}
        text={text}
        onKeep={(value, isDown) => {
          keep(spot, value, (isDown ? moved(table, spot, 'ArrowDown') : null) ?? spot);
        }}
        onLeave={() => {
          setEditing(null);
          requestAnimationFrame(() => {
            focus(spot);
          });
        }}
      />
    ) : (
      text
    );
  const isDoubted = (row: number, cell: number): boolean =>
    doubts.some(
      ({ target }) =>
        target !== null &&
        'table' in target &&
        target.row === row &&
        (target.cell === undefined || target.cell === cell),
    );
  return (
    <div id={tableElementId(index)}>
      <TableFrame label={caption}>
        {/* A grid in the sense of ARIA is a table whose cells take part in moving by key. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table ref={grid} className="figures workbench-grid" role="grid" aria-readonly={!canEdit}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th key={at} scope="col" {...cellProps({ row: 0, column: at })}>
                  {content({ row: 0, column: at }, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, rowIndex) => (
              <tr key={rowIndex} data-kind={row.kind}>
                <th
                  scope={row.kind === 'group' ? 'rowgroup' : 'row'}
                  colSpan={row.kind === 'group' ? table.columns.length : undefined}
                  {...cellProps({ row: rowIndex + 1, column: 0 })}
                >
                  {row.code !== null && <span className="mr-2 text-quiet">{row.code}</span>}
                  {content({ row: rowIndex + 1, column: 0 }, row.label)}
                </th>
                {row.cells.map((cell, cellIndex) => (
                  <td
                    key={cellIndex}
                    role="gridcell"
                    data-doubt={isDoubted(rowIndex, cellIndex) ? '' : undefined}
                    data-changed={cell.machineRaw === undefined ? undefined : ''}
                    title={cell.machineRaw ? t('machineRead', { raw: cell.machineRaw }) : undefined}
                    {...cellProps({ row: rowIndex + 1, column: cellIndex + 1 })}
                  >
                    {content({ row: rowIndex + 1, column: cellIndex + 1 }, cell.raw)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="mt-1 flex flex-wrap gap-4 text-fine" aria-live="polite">
        {table.checks.map((check, at) => (
          <Sign key={at} kind={check.holds ? 'yes' : 'other'}>
            {check.holds
              ? t('sumHolds', { total: format.number(check.expected) })
              : t('sumDiffers', { sum: format.number(check.actual), total: format.number(check.expected) })}
          </Sign>
        ))}
        {isRefused && <span className="font-medium text-no">{t('refused')}</span>}
      </p>
      {canEdit && active && (
        <TableTools
          table={table}
          index={index}
          spot={active}
          edit={(made) => {
            const ok = edit(made);
            setRefused(!ok);
            return ok;
          }}
        />
      )}
    </div>
  );
});

function CellEditor({
  label,
  text,
  onKeep,
  onLeave,
}: {
  label: string;
  text: string;
  onKeep: (text: string, isDown: boolean) => void;
  onLeave: () => void;
}) {
  const isDone = useRef(false);
  return (
    <input
      aria-label={label}
      defaultValue={text}
      autoComplete="off"
      className="w-full min-w-16 rounded-sm border border-act bg-sheet px-1 text-right text-ink"
      ref={(input) => {
        if (input && document.activeElement !== input) {
          input.focus();
          input.select();
        }
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        isDone.current = true;
        if (event.key === 'Enter') onKeep(event.currentTarget.value, true);
        else onLeave();
      }}
      onBlur={(event) => {
        if (!isDone.current) onKeep(event.currentTarget.value, false);
      }}
    />
  );
}

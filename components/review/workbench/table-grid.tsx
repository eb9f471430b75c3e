'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { Place, ReadCell, ReadDoubt, ReadTable } from '@/lib/reading/reading';
import type { EditProblem } from '@/lib/review/edits/edit-result';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import type { PrintedWords } from '@/lib/review/structure/printed-words';
import { spotMenuId, menuId } from '../structure/menu-id';
import { Sign } from '../../ui/sign';
import { TableFrame } from '../../ui/table-frame';
import { CellEditor } from './cell-editor';
import { cellEdit, cellText, moved, placeOfCell, type GridSpot } from './grid-spot';
import { SpotTools } from './spot-tools';

export interface TableGridProps {
  readonly table: ReadTable;
  /** Its index in the answer. */
  readonly index: number;
  readonly doubts: readonly ReadDoubt[];
  /** What was read where a person wrote other words; null for a table that the reading did not have. */
  readonly printed: PrintedWords | null;
  /** Whether one of its cells is worked on. */
  readonly isActive: boolean;
  readonly onActive: (index: number) => void;
  readonly canEdit: boolean;
  readonly edit: (edit: ReadingEdit) => EditProblem | null;
  readonly look: (at: Place) => void;
}

/** The keys that open a menu of the spot that has the focus. */
const MENU_OF_KEY: Readonly<Record<string, (table: number) => string>> = {
  r: (table) => spotMenuId('row', table),
  o: (table) => spotMenuId('column', table),
  c: (table) => spotMenuId('cell', table),
  t: (table) => menuId('table', table),
};

/** A table that is corrected in place: arrows move, Enter edits and keeps, Escape leaves. */
export const TableGrid = memo(function TableGrid(props: TableGridProps) {
  const { table, index, doubts, printed, isActive, onActive, canEdit, edit, look } = props;
  const t = useTranslations('import.workbench');
  const s = useTranslations('structure');
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridSpot | null>(null);
  const [editing, setEditing] = useState<{ readonly spot: GridSpot; readonly text: string } | null>(null);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const caption = table.title ?? t('table', { number: index + 1 });
  const stop = inTable(table, active ?? { row: 1, column: 1 });
  const isTyped = table.at.page === 0;

  const focus = (spot: GridSpot): void => {
    grid.current?.querySelector<HTMLElement>(`[data-spot="${String(spot.row)}-${String(spot.column)}"]`)?.focus();
  };
  const open = (spot: GridSpot): void => {
    setProblem(null);
    setEditing({ spot, text: cellText(table, spot) });
  };
  const keep = (spot: GridSpot, text: string, next: GridSpot): void => {
    const refused = text === cellText(table, spot) ? null : edit(cellEdit(index, spot, text));
    setProblem(refused);
    // What cannot be kept stays as it was typed, with the reason beside it.
    setEditing(refused === null ? null : { spot, text });
    if (refused === null) {
      requestAnimationFrame(() => {
        focus(next);
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent, spot: GridSpot): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === 'Enter' || event.key === 'F2') && canEdit) {
      event.preventDefault();
      event.stopPropagation();
      open(spot);
      return;
    }
    const menu = MENU_OF_KEY[event.key.toLowerCase()];
    const button = menu && canEdit ? document.getElementById(menu(index)) : null;
    if (button) {
      event.preventDefault();
      button.click();
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
      if (event.target !== event.currentTarget) return;
      setActive(spot);
      onActive(index);
      const place = placeOfCell(table, spot);
      if (place && place.page > 0) look(place);
    },
    onKeyDown: (event: KeyboardEvent) => {
      onKeyDown(event, spot);
    },
    onClick: () => {
      const isOpen = active?.row === spot.row && active.column === spot.column;
      if (canEdit && isOpen && editing === null) open(spot);
    },
    onDoubleClick: () => {
      if (canEdit && editing === null) open(spot);
    },
  });
  const content = (spot: GridSpot, text: string) =>
    editing?.spot.row === spot.row && editing.spot.column === spot.column ? (
      <CellEditor
        label={t('edit', { text: text === '' ? t('empty') : text })}
        text={editing.text}
        problem={problem === null ? null : s(`problem.${problem}`)}
        onKeep={(value, isDown) => {
          keep(spot, value, (isDown ? moved(table, spot, 'ArrowDown') : null) ?? spot);
        }}
        onLeave={() => {
          setEditing(null);
          setProblem(null);
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
  const isColumnDoubted = (column: number): boolean =>
    doubts.some(({ target }) => target !== null && 'table' in target && target.column === column);
  return (
    <div className="min-w-0">
      <TableFrame label={caption}>
        {/* A grid in the sense of ARIA is a table whose cells take part in moving by key. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table ref={grid} className="figures workbench-grid" role="grid" aria-readonly={!canEdit}>
          <caption>
            {caption}
            {printed?.title != null && <Beside text={printedWordsOf(printed.title, s)} />}
          </caption>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th
                  key={at}
                  scope="col"
                  data-doubt={isColumnDoubted(at) ? '' : undefined}
                  {...cellProps({ row: 0, column: at })}
                >
                  {content({ row: 0, column: at }, column)}
                  {printed?.columns[at] != null && <Beside text={printedWordsOf(printed.columns[at], s)} />}
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
                  {printed?.labels[rowIndex] != null && <Beside text={printedWordsOf(printed.labels[rowIndex], s)} />}
                </th>
                {row.cells.map((cell, cellIndex) => (
                  <td
                    key={cellIndex}
                    role="gridcell"
                    data-doubt={isDoubted(rowIndex, cellIndex) ? '' : undefined}
                    data-changed={cell.machineRaw === undefined || isTyped ? undefined : ''}
                    {...cellProps({ row: rowIndex + 1, column: cellIndex + 1 })}
                  >
                    {content({ row: rowIndex + 1, column: cellIndex + 1 }, cell.raw)}
                    <CellMark cell={cell} isTyped={isTyped} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <SumLine table={table} />
      {canEdit && isActive && active && <SpotTools table={table} index={index} spot={stop} edit={edit} />}
    </div>
  );
});

/** A spot that is there: the last row and column where the table has become smaller. */
function inTable(table: ReadTable, { row, column }: GridSpot): GridSpot {
  const at = Math.min(row, table.rows.length);
  const width = table.rows[at - 1]?.kind === 'group' ? 1 : table.columns.length;
  return { row: at, column: Math.min(column, width - 1) };
}

function Beside({ text }: { text: string }) {
  return <small className="block text-[0.8125rem] leading-snug font-normal text-quiet">{text}</small>;
}

function printedWordsOf(
  text: string,
  t: (key: 'printed' | 'printedNothing', values?: { text: string }) => string,
): string {
  return text === '' ? t('printedNothing') : t('printed', { text });
}

/** That a person typed or decided the cell, with what is printed; and what stands for a figure that is not there. */
function CellMark({ cell, isTyped }: { cell: ReadCell; isTyped: boolean }) {
  const t = useTranslations('structure');
  const d = useTranslations('domain.cellState');
  const isDecided = cell.machineRaw === cell.raw;
  const words = [
    ...(isDecided && cell.state !== 'number' ? [d(cell.state), t('checked')] : []),
    ...(cell.provisional ? [t('provisional')] : []),
    ...(cell.machineRaw === undefined || isDecided || isTyped
      ? []
      : [
          cell.machineRaw === null || cell.machineRaw === ''
            ? cell.raw === ''
              ? ''
              : t('filledIn')
            : t('printed', { text: cell.machineRaw }),
        ]),
  ].filter((word) => word !== '');
  return words.length === 0 ? null : <Beside text={words.join(', ')} />;
}

/** Whether the printed totals are the sums of their parts. */
function SumLine({ table }: { table: ReadTable }) {
  const t = useTranslations('import.workbench');
  const format = useFormatter();
  const isWide = table.columns.length > 2;
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-fine" aria-live="polite">
      {table.checks.map((check, at) => {
        const where = [check.group ?? '', isWide ? check.column : ''].filter((word) => word !== '').join(', ');
        const words = check.holds
          ? t('sumHolds', { total: format.number(check.expected) })
          : t('sumDiffers', { sum: format.number(check.actual), total: format.number(check.expected) });
        return (
          <Sign key={at} kind={check.holds ? 'yes' : 'other'}>
            {where === '' ? words : `${where}: ${words}`}
          </Sign>
        );
      })}
    </p>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CELL_STATES } from '@/lib/figures/cell-state';
import type { ReadTable } from '@/lib/reading/reading';
import type { EditProblem } from '@/lib/review/edits/edit-result';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import { CellPanel } from '../structure/cell-panel';
import { ColumnPanel } from '../structure/column-panel';
import { EditMenu, type MenuEntry } from '../structure/edit-menu';
import { spotMenuId } from '../structure/menu-id';
import { RowPanel, SplitRowPanel } from '../structure/row-panel';
import { SplitTablePanel } from '../structure/table-panels';
import { cellText, type GridSpot } from './grid-spot';

type Panel = 'row' | 'split-row' | 'split-table' | 'column' | 'cell';

interface SpotToolsProps {
  readonly table: ReadTable;
  readonly index: number;
  readonly spot: GridSpot;
  readonly edit: (edit: ReadingEdit) => EditProblem | null;
}

/** What can be done with the row, the column and the cell that have the focus. They stay in sight under a long table. */
export function SpotTools(props: SpotToolsProps) {
  const { table, index, spot } = props;
  const t = useTranslations('structure.tools');
  const [panel, setPanel] = useState<{ readonly kind: Panel; readonly spot: GridSpot } | null>(null);
  const show = (kind: Panel) => (): null => {
    setPanel({ kind, spot });
    return null;
  };
  const row = table.rows[spot.row - 1];
  const cell = row?.cells[spot.column - 1];
  const named = (words: string | undefined): string => (words === undefined || words === '' ? t('unnamed') : words);
  const rowWords = row ? t('row', { label: named(row.label) }) : t('heading');
  const columnWords = spot.column === 0 ? t('labels') : t('column', { label: named(table.columns[spot.column]) });
  const cellWords = t('cell', { text: named(cellText(table, spot)) });
  const rowEntries = useRowEntries(props, show);
  const columnEntries = useColumnEntries(props, show);
  const cellEntries = useCellEntries(props, show);
  return (
    <>
      <div className="needs-script sticky bottom-[calc(var(--review-bottom,0px)+4.5rem)] z-5 mt-2 flex flex-wrap items-start gap-x-3 gap-y-2 bg-paper py-2">
        {row && (
          <EditMenu
            id={spotMenuId('row', index)}
            what={rowWords}
            label={short(rowWords)}
            openKey="r"
            entries={rowEntries}
          />
        )}
        <EditMenu
          id={spotMenuId('column', index)}
          what={columnWords}
          label={short(columnWords)}
          openKey="o"
          entries={columnEntries}
        />
        {cell && (
          <EditMenu
            id={spotMenuId('cell', index)}
            what={cellWords}
            label={short(cellWords)}
            openKey="c"
            entries={cellEntries}
          />
        )}
      </div>
      {panel && (
        <SpotPanel
          key={`${panel.kind} ${String(panel.spot.row)} ${String(panel.spot.column)}`}
          table={table}
          index={index}
          panel={panel}
          onDone={() => {
            setPanel(null);
          }}
        />
      )}
    </>
  );
}

const LONGEST_LABEL = 28;

function short(words: string): string {
  return words.length <= LONGEST_LABEL ? words : `${words.slice(0, LONGEST_LABEL - 2).trimEnd()}…”`;
}

function SpotPanel({
  table,
  index,
  panel: { kind, spot },
  onDone,
}: {
  table: ReadTable;
  index: number;
  panel: { readonly kind: Panel; readonly spot: GridSpot };
  onDone: () => void;
}) {
  const shared = { table, index, onDone };
  switch (kind) {
    case 'row':
      return <RowPanel {...shared} row={spot.row - 1} />;
    case 'split-row':
      return <SplitRowPanel {...shared} row={spot.row - 1} />;
    case 'split-table':
      return <SplitTablePanel {...shared} row={spot.row - 1} />;
    case 'column':
      return <ColumnPanel {...shared} column={spot.column} />;
    case 'cell':
      return <CellPanel {...shared} row={spot.row - 1} cell={spot.column - 1} />;
  }
}

type Show = (kind: Panel) => () => null;

function useRowEntries({ index, spot, edit }: SpotToolsProps, show: Show): MenuEntry[] {
  const t = useTranslations('structure.menu');
  const at = { table: index, row: spot.row - 1 };
  const make = (made: ReadingEdit) => () => edit(made);
  return [
    { shortcut: 'w', label: t('changeRow'), onSelect: show('row') },
    { shortcut: 't', label: t('makeTotal'), onSelect: make({ kind: 'set-row-kind', ...at, rowKind: 'total' }) },
    { shortcut: 'k', label: t('makeGroup'), onSelect: make({ kind: 'set-row-kind', ...at, rowKind: 'group' }) },
    { shortcut: 'g', label: t('makeRow'), onSelect: make({ kind: 'set-row-kind', ...at, rowKind: 'row' }) },
    { shortcut: 's', label: t('splitRow'), onSelect: show('split-row') },
    { shortcut: 'v', label: t('joinRow'), onSelect: make({ kind: 'join-rows', ...at }) },
    { shortcut: 'b', label: t('rowAbove'), onSelect: make({ kind: 'add-row', table: index, at: at.row }) },
    { shortcut: 'o', label: t('rowBelow'), onSelect: make({ kind: 'add-row', table: index, at: at.row + 1 }) },
    { shortcut: 'h', label: t('rowAsHeading'), onSelect: make({ kind: 'heading-from-row', ...at }) },
    { shortcut: 'p', label: t('splitTableHere'), onSelect: show('split-table') },
    { shortcut: 'd', label: t('removeRow'), isDanger: true, onSelect: make({ kind: 'remove-row', ...at }) },
  ];
}

function useColumnEntries({ index, spot: { column }, edit }: SpotToolsProps, show: Show): MenuEntry[] {
  const t = useTranslations('structure.menu');
  const make = (made: ReadingEdit) => () => edit(made);
  const after: MenuEntry = {
    shortcut: 'n',
    label: t('columnAfter'),
    onSelect: make({ kind: 'add-column', table: index, at: column + 1 }),
  };
  const change: MenuEntry = { shortcut: 'w', label: t('changeColumn'), onSelect: show('column') };
  if (column === 0) return [change, after];
  return [
    change,
    {
      shortcut: 'v',
      label: t('columnBefore'),
      onSelect: make({ kind: 'add-column', table: index, at: column }),
    },
    after,
    {
      shortcut: 'd',
      label: t('removeColumn'),
      isDanger: true,
      onSelect: make({ kind: 'remove-column', table: index, column }),
    },
  ];
}

const STATE_KEYS = {
  number: 'c',
  suppressed: 'a',
  unavailable: 'n',
  'not-applicable': 't',
  blank: 'l',
  text: 'x',
} as const;

function useCellEntries({ table, index, spot, edit }: SpotToolsProps, show: Show): MenuEntry[] {
  const t = useTranslations('structure.menu');
  const at = { table: index, row: spot.row - 1, cell: spot.column - 1 };
  const cell = table.rows[at.row]?.cells[at.cell];
  const isProvisional = cell?.provisional === true;
  return [
    { shortcut: 'w', label: t('changeCell'), onSelect: show('cell') },
    ...CELL_STATES.filter((state) => state !== cell?.state).map((state) => ({
      shortcut: STATE_KEYS[state],
      label: t(`state.${state}`),
      onSelect: () => edit({ kind: 'set-cell-state', ...at, state }),
    })),
    ...(cell?.state === 'number'
      ? [
          {
            shortcut: 'v',
            label: isProvisional ? t('makeFinal') : t('makeProvisional'),
            onSelect: () => edit({ kind: 'set-cell-provisional', ...at, provisional: !isProvisional }),
          },
        ]
      : []),
  ];
}

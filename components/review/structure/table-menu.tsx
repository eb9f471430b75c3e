'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReadTable } from '@/lib/reading/reading';
import { useWorkbench } from '../workbench/session-context';
import { EditMenu, type MenuEntry } from './edit-menu';
import { menuId } from './menu-id';
import { SplitTablePanel, TitlePanel } from './table-panels';

/** What can be done with a table as a whole. */
export function TableMenu({ table, index, name }: { table: ReadTable; index: number; name: string }) {
  const t = useTranslations('structure.menu');
  const { edit } = useWorkbench();
  const [panel, setPanel] = useState<'title' | 'split' | null>(null);
  const show = (kind: 'title' | 'split') => (): null => {
    setPanel(kind);
    return null;
  };
  const done = (): void => {
    setPanel(null);
    document.getElementById(menuId('table', index))?.focus();
  };
  const entries: MenuEntry[] = [
    { shortcut: 'o', label: t('titleAndPlace'), onSelect: show('title') },
    { shortcut: 's', label: t('splitTable'), onSelect: show('split') },
    { shortcut: 'v', label: t('joinTable'), onSelect: () => edit({ kind: 'join-tables', table: index }) },
    {
      shortcut: 'r',
      label: t('addRowLast'),
      onSelect: () => edit({ kind: 'add-row', table: index, at: table.rows.length }),
    },
    {
      shortcut: 'k',
      label: t('addColumnLast'),
      onSelect: () => edit({ kind: 'add-column', table: index, at: table.columns.length }),
    },
    {
      shortcut: 'd',
      label: t('removeTable'),
      isDanger: true,
      onSelect: () => edit({ kind: 'remove-table', table: index }),
    },
  ];
  return (
    <>
      <EditMenu id={menuId('table', index)} what={name} openKey="t" entries={entries} />
      {panel === 'title' && <TitlePanel table={table} index={index} name={name} onDone={done} />}
      {panel === 'split' && <SplitTablePanel table={table} index={index} row={1} onDone={done} />}
    </>
  );
}

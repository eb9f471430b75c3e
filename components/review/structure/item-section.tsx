'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReadItem } from '@/lib/reading/reading';
import { Button } from '../../ui/button';
import { itemElementId } from '../workbench/reading-target';
import { useWorkbench } from '../workbench/session-context';
import { EditMenu, type MenuEntry } from './edit-menu';
import { AddItemPanel, ItemPanel, SplitItemPanel } from './item-panels';
import { ITEMS_ADD, menuId } from './menu-id';

/** The numbered sub-questions, folded away while there are answers beside them. */
export function ItemSection() {
  const t = useTranslations('structure.items');
  const { session, canEdit } = useWorkbench();
  const [isAdding, setAdding] = useState(false);
  const { question, answer } = session.reading;
  const [isOpen, setOpen] = useState(answer === null);
  if (question === null) return null;
  const { items } = question;
  return (
    <details
      open={isOpen || items.length === 0}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      className="border-t border-line pt-4"
    >
      <summary className="font-serif text-heading font-semibold">{t('heading', { count: items.length })}</summary>
      <ol className="mt-3 grid">
        {items.map((item, index) => (
          <ItemLine key={`${item.path} ${String(index)}`} item={item} index={index} count={items.length} />
        ))}
      </ol>
      {canEdit && (
        <div className="needs-script mt-3">
          <Button
            type="button"
            kind="quiet"
            id={ITEMS_ADD}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('add')}
          </Button>
        </div>
      )}
      {isAdding && (
        <AddItemPanel
          at={items.length}
          onDone={() => {
            setAdding(false);
          }}
          onLeave={() => {
            setAdding(false);
            document.getElementById(ITEMS_ADD)?.focus();
          }}
        />
      )}
    </details>
  );
}

type Panel = 'change' | 'split' | 'add';

function ItemLine({ item, index, count }: { item: ReadItem; index: number; count: number }) {
  const t = useTranslations('structure.items');
  const { canEdit } = useWorkbench();
  const [panel, setPanel] = useState<Panel | null>(null);
  const close = (): void => {
    setPanel(null);
  };
  const leave = (): void => {
    close();
    document.getElementById(menuId('item', index))?.focus();
  };
  const shared = { item, index, onDone: close, onLeave: leave };
  return (
    <li id={itemElementId(index)} className="border-t border-hair py-2.5 first:border-t-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-60 font-serif">
          <span className="mr-2 font-sans font-semibold text-quiet">{item.path}</span>
          {item.text}
        </p>
        {canEdit && <ItemMenu index={index} count={count} name={t('item', { path: item.path })} onPanel={setPanel} />}
      </div>
      {panel === 'change' && <ItemPanel {...shared} />}
      {panel === 'split' && <SplitItemPanel {...shared} />}
      {panel === 'add' && <AddItemPanel at={index + 1} onDone={close} onLeave={leave} />}
    </li>
  );
}

function ItemMenu({
  index,
  count,
  name,
  onPanel,
}: {
  index: number;
  count: number;
  name: string;
  onPanel: (panel: Panel) => void;
}) {
  const t = useTranslations('structure.menu');
  const { edit } = useWorkbench();
  const show = (panel: Panel) => (): null => {
    onPanel(panel);
    return null;
  };
  const entries: MenuEntry[] = [
    { shortcut: 'w', label: t('changeItem'), onSelect: show('change') },
    { shortcut: 's', label: t('splitItem'), onSelect: show('split') },
    { shortcut: 'v', label: t('joinItem'), onSelect: () => edit({ kind: 'join-items', item: index }) },
    { shortcut: 'o', label: t('addItem'), onSelect: show('add') },
    ...(index > 0
      ? [
          {
            shortcut: 'h',
            label: t('up'),
            onSelect: () => edit({ kind: 'move-item', item: index, to: index - 1 }),
          },
        ]
      : []),
    ...(index < count - 1
      ? [
          {
            shortcut: 'l',
            label: t('down'),
            onSelect: () => edit({ kind: 'move-item', item: index, to: index + 1 }),
          },
        ]
      : []),
    {
      shortcut: 'd',
      label: t('removeItem'),
      isDanger: true,
      onSelect: () => edit({ kind: 'remove-item', item: index }),
    },
  ];
  return <EditMenu id={menuId('item', index)} what={name} entries={entries} />;
}

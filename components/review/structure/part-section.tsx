'use client';

import { useTranslations } from 'next-intl';
import { memo, useState, type ReactNode } from 'react';
import type { ReadAnswerPart, Reading } from '@/lib/reading/reading';
import { printedText } from '@/lib/review/structure/printed-words';
import { SourceLink } from '../source-link';
import { partElementId } from '../workbench/reading-target';
import { useWorkbench } from '../workbench/session-context';
import { AddFigurePanel } from './figure-panels';
import { AddTablePanel } from './add-table-panel';
import { EditMenu, type MenuEntry } from './edit-menu';
import { menuId } from './menu-id';
import { PartPathsPanel, PartTextPanel, SplitPartPanel } from './part-panels';

type Panel = 'text' | 'paths' | 'split' | 'table' | 'figure';

export interface PartSectionProps {
  readonly part: ReadAnswerPart;
  readonly index: number;
  /** By number, the text of the sub-questions that it answers. */
  readonly asked: ReadonlyMap<string, string>;
  readonly start: Reading;
  /** The tables that stand in it, as indexes. */
  readonly tables: readonly number[];
  readonly outcomeId: string;
  readonly plainAddress: string;
  readonly children: ReactNode;
}

/** A part of the answer beside what was asked, with what can be done with it. */
export const PartSection = memo(function PartSection(props: PartSectionProps) {
  const { part, index, asked, start, children } = props;
  const t = useTranslations('structure');
  const { canEdit } = useWorkbench();
  const [panel, setPanel] = useState<Panel | null>(null);
  const name = usePartName()(part);
  const printed = printedText(part, start);
  return (
    <section id={partElementId(index)} aria-label={name} className="grid gap-3 border-t border-hair py-5">
      <div className="grid gap-x-8 gap-y-1 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="font-serif">
          {part.paths.length === 0 && <p className="text-quiet">{t('preamble')}</p>}
          {part.paths.map((path) => (
            <p key={path}>
              <span className="mr-2 font-sans font-semibold text-quiet">{path}</span>
              {asked.get(path)}
            </p>
          ))}
        </div>
        <div className="min-w-0">
          <p className="font-serif whitespace-pre-line">
            {part.text !== '' ? part.text : part.at === null ? t('noText') : t('emptyText')}
          </p>
          {printed !== null && (
            <details className="mt-1 text-fine text-quiet">
              <summary>
                {t('typedText')}. {t('printedText')}
              </summary>
              <p className="mt-1 font-serif whitespace-pre-line">{printed === '' ? t('printedNothing') : printed}</p>
            </details>
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-2">
        {canEdit && <PartMenu {...props} name={name} onPanel={setPanel} />}
        {part.at && <SourceLink at={part.at} />}
        {canEdit && (
          <noscript>
            <a href={props.plainAddress} className="text-fine">
              {t('editPartPlain')}
              <span className="only-read">: {name}</span>
            </a>
          </noscript>
        )}
      </div>
      {panel && (
        <PartPanel
          {...props}
          panel={panel}
          name={name}
          onDone={() => {
            setPanel(null);
          }}
        />
      )}
      {children}
    </section>
  );
});

/** How a part is called: "deel 1, 2.a". */
export function usePartName(): (part: Pick<ReadAnswerPart, 'paths'>) => string {
  const t = useTranslations('structure');
  return ({ paths }) => (paths.length === 0 ? t('preamblePart') : t('part', { paths: paths.join(', ') }));
}

function PartMenu({
  index,
  name,
  outcomeId,
  onPanel,
}: PartSectionProps & { name: string; onPanel: (panel: Panel) => void }) {
  const t = useTranslations('structure.menu');
  const { edit } = useWorkbench();
  const show = (panel: Panel) => (): null => {
    onPanel(panel);
    return null;
  };
  const entries: MenuEntry[] = [
    { shortcut: 't', label: t('text'), onSelect: show('text') },
    { shortcut: 'q', label: t('paths'), onSelect: show('paths') },
    {
      shortcut: 'u',
      label: t('outcome'),
      onSelect: () => {
        openOutcome(outcomeId);
        return null;
      },
    },
    { shortcut: 's', label: t('splitPart'), onSelect: show('split') },
    { shortcut: 'v', label: t('joinPart'), onSelect: () => edit({ kind: 'join-parts', part: index }) },
    {
      shortcut: 'h',
      label: t('up'),
      onSelect: () => (index === 0 ? 'impossible' : edit({ kind: 'move-part', part: index, to: index - 1 })),
    },
    { shortcut: 'l', label: t('down'), onSelect: () => edit({ kind: 'move-part', part: index, to: index + 1 }) },
    { shortcut: 'a', label: t('addTable'), onSelect: show('table') },
    { shortcut: 'c', label: t('addFigure'), onSelect: show('figure') },
    {
      shortcut: 'd',
      label: t('removePart'),
      isDanger: true,
      onSelect: () => edit({ kind: 'remove-part', part: index }),
    },
  ];
  return <EditMenu id={menuId('part', index)} what={name} entries={entries} />;
}

/** The fields of the outcome are in place already: they are opened and get the focus. */
function openOutcome(outcomeId: string): void {
  const field = document.getElementById(outcomeId);
  const details = field?.closest('details');
  if (details) details.open = true;
  field?.focus();
}

function PartPanel({
  panel,
  part,
  index,
  tables,
  name,
  onDone,
}: PartSectionProps & { panel: Panel; name: string; onDone: () => void }) {
  const leave = (): void => {
    onDone();
    document.getElementById(menuId('part', index))?.focus();
  };
  const shared = { part, index, name, onDone, onLeave: leave };
  switch (panel) {
    case 'text':
      return <PartTextPanel {...shared} />;
    case 'paths':
      return <PartPathsPanel {...shared} />;
    case 'split':
      return <SplitPartPanel {...shared} tables={tables} />;
    case 'table':
      return <AddTablePanel path={part.paths[0] ?? ''} onDone={onDone} onLeave={leave} />;
    case 'figure':
      return <AddFigurePanel part={index} onDone={onDone} onLeave={leave} />;
  }
}

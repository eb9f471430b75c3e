'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReadFigure } from '@/lib/reading/reading';
import { useWorkbench } from '../workbench/session-context';
import { EditMenu } from './edit-menu';
import { FigurePanel } from './figure-panels';
import { menuId } from './menu-id';

/** The figures that sentences state, with their unit and period. */
export function FigureList({ indexes }: { indexes: readonly number[] }) {
  const t = useTranslations('structure.figures');
  const { answer } = useWorkbench().session.reading;
  const figures = indexes.flatMap((index) => {
    const figure = answer?.figures[index];
    return figure ? [{ figure, index }] : [];
  });
  if (figures.length === 0) return null;
  return (
    <details open={figures.length <= 3} className="text-small">
      <summary className="text-fine">{t('heading', { count: figures.length })}</summary>
      <ul className="mt-2 grid gap-3">
        {figures.map(({ figure, index }) => (
          <FigureLine key={index} figure={figure} index={index} />
        ))}
      </ul>
    </details>
  );
}

function FigureLine({ figure, index }: { figure: ReadFigure; index: number }) {
  const t = useTranslations('structure.figures');
  const m = useTranslations('structure.menu');
  const p = useTranslations('structure');
  const { canEdit, edit, look } = useWorkbench();
  const [isOpen, setOpen] = useState(false);
  const { start, end } = figure.at;
  const name = t('figure', { raw: figure.raw });
  const isTyped = start !== undefined && end !== undefined && !figure.text.includes(figure.raw);
  return (
    <li className="grid gap-1">
      <p>
        <strong className="font-semibold">{figure.raw}</strong>
        {figure.unit !== null && !figure.raw.includes(figure.unit) && ` ${figure.unit}`}
        <span className="text-quiet"> ({figure.period ?? t('noPeriod')})</span>
        {isTyped && <span className="text-quiet">, {p('checked')}</span>}
        <span className="block font-serif text-quiet">{figure.text}</span>
      </p>
      {canEdit && (
        <EditMenu
          id={menuId('figure', index)}
          what={name}
          entries={[
            {
              shortcut: 'w',
              label: m('changeFigure'),
              onSelect: () => {
                look(figure.at);
                setOpen(true);
                return null;
              },
            },
            {
              shortcut: 'd',
              label: m('removeFigure'),
              isDanger: true,
              onSelect: () => edit({ kind: 'remove-figure', figure: index }),
            },
          ]}
        />
      )}
      {isOpen && (
        <FigurePanel
          figure={figure}
          index={index}
          onDone={() => {
            setOpen(false);
          }}
          onLeave={() => {
            setOpen(false);
            document.getElementById(menuId('figure', index))?.focus();
          }}
        />
      )}
    </li>
  );
}

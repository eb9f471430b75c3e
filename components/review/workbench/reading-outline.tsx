'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '../../ui/button';
import { Sign } from '../../ui/sign';
import { goToTarget } from './go-to-target';
import { useWorkbench } from './session-context';
import { useCheckedTables } from './use-checked-tables';

/** From this many tables on, a list of them leads through the reading. */
const FEWEST_TABLES = 6;

/** The tables of a long answer: where each is, what is doubted in it, and which were gone through. */
export function ReadingOutline({ reviewDraftId }: { reviewDraftId: string }) {
  const t = useTranslations('reviewSource.outline');
  const { session } = useWorkbench();
  const { isChecked, setChecked } = useCheckedTables(reviewDraftId);
  const { answer, doubts } = session.reading;
  const counts = useMemo(() => {
    const perTable = new Map<number, number>();
    for (const { target } of doubts ?? []) {
      if (target !== null && 'table' in target) perTable.set(target.table, (perTable.get(target.table) ?? 0) + 1);
    }
    return perTable;
  }, [doubts]);
  const tables = answer?.tables ?? [];
  if (tables.length < FEWEST_TABLES) return null;
  const done = tables.filter(isChecked).length;
  return (
    <details className="needs-script border-y border-hair py-3">
      <summary className="flex flex-wrap items-baseline gap-x-4">
        <span className="font-medium">{t('heading', { count: tables.length })}</span>
        <span className="text-fine text-quiet">
          {t('progress', { done, count: tables.length, doubted: counts.size })}
        </span>
        <progress className="h-1.5 w-24 accent-yes" max={tables.length} value={done} aria-label={t('checkedTables')} />
      </summary>
      <ol className="mt-3 max-h-[40vh] overflow-auto overscroll-contain text-fine">
        {tables.map((table, index) => {
          const name = t('table', { number: index + 1, title: table.title ?? t('untitled') });
          const count = counts.get(index) ?? 0;
          return (
            <li key={index} className="flex items-baseline gap-x-3 border-t border-hair py-1 first:border-0">
              <span className="w-10 shrink-0 text-quiet">{table.path ?? ''}</span>
              <span className="min-w-0 grow">
                <Button type="button" kind="quiet" onClick={() => goToTarget({ kind: 'table', table: index })}>
                  <span className="text-left">{name}</span>
                </Button>
              </span>
              {count > 0 && <Sign kind="other">{t('doubts', { count })}</Sign>}
              <label className="flex shrink-0 items-baseline gap-1.5 pr-1">
                <input
                  type="checkbox"
                  className="translate-y-0.5 accent-act"
                  checked={isChecked(table)}
                  onChange={(event) => {
                    setChecked(table, event.target.checked);
                  }}
                />
                {t('checked')}
                <span className="only-read">: {name}</span>
              </label>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

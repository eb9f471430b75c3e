'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState, type ReactNode } from 'react';
import { printedWords } from '@/lib/review/structure/printed-words';
import { useActiveTable } from '../structure/active-table';
import { TableMenu } from '../structure/table-menu';
import { Button } from '../../ui/button';
import { Sign } from '../../ui/sign';
import { tableElementId } from './reading-target';
import { useWorkbench } from './session-context';
import { TableGrid } from './table-grid';

/** Above this many tables, those without a doubt are one line until they are opened. */
const MOST_OPEN_TABLES = 12;

/** One table of the review, as it is now, with what can be done with it. */
export function WorkbenchTable({ index, children }: { index: number; children?: ReactNode }) {
  const t = useTranslations('import.workbench');
  const s = useTranslations('structure');
  const { session, canEdit, edit, look } = useWorkbench();
  const { active, setActive } = useActiveTable();
  const { answer, doubts: all } = session.reading;
  const doubts = useMemo(
    () => (all ?? []).filter(({ target }) => target !== null && 'table' in target && target.table === index),
    [all, index],
  );
  const [isOpened, setOpened] = useState(false);
  const table = answer?.tables[index];
  const printed = useMemo(() => (table ? printedWords(table, session.start) : null), [table, session.start]);
  if (!answer || !table) return null;
  const isFolded = !isOpened && doubts.length === 0 && answer.tables.length > MOST_OPEN_TABLES;
  const name = table.title ?? t('table', { number: index + 1 });
  return (
    <div id={tableElementId(index)} role="group" aria-label={name} className="grid min-w-0 gap-1">
      {isFolded ? (
        <p className="flex flex-wrap items-center gap-x-4">
          <Sign kind="yes">{t('sureTable', { title: name, rows: table.rows.length })}</Sign>
          <Button
            type="button"
            kind="quiet"
            aria-expanded={false}
            data-opens-table=""
            onClick={() => {
              setOpened(true);
            }}
          >
            {t('openTable', { number: index + 1 })}
          </Button>
        </p>
      ) : (
        <>
          <TableGrid
            table={table}
            index={index}
            doubts={doubts}
            printed={printed}
            isActive={active === index}
            onActive={setActive}
            canEdit={canEdit}
            edit={edit}
            look={look}
          />
          {table.at.page === 0 && <p className="text-fine text-quiet">{s('typedTable')}</p>}
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1">{children}</div>
          {canEdit && <TableMenu table={table} index={index} name={name} />}
        </>
      )}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { Sign } from '../../ui/sign';
import { tableElementId } from './reading-target';
import { useWorkbench } from './session-context';
import { TableGrid } from './table-grid';

/** Above this many tables, those without a doubt are one line until they are opened. */
const MOST_OPEN_TABLES = 12;

/** One table of the review, as it is now. */
export function WorkbenchTable({ index }: { index: number }) {
  const t = useTranslations('import.workbench');
  const { session, canEdit, edit, look } = useWorkbench();
  const { answer, doubts: all } = session.reading;
  const doubts = useMemo(
    () => (all ?? []).filter(({ target }) => target !== null && 'table' in target && target.table === index),
    [all, index],
  );
  const [isOpened, setOpened] = useState(false);
  const table = answer?.tables[index];
  if (!answer || !table) return null;
  if (!isOpened && doubts.length === 0 && answer.tables.length > MOST_OPEN_TABLES) {
    return (
      <p id={tableElementId(index)} className="flex flex-wrap items-center gap-x-4">
        <Sign kind="yes">
          {t('sureTable', { title: table.title ?? t('table', { number: index + 1 }), rows: table.rows.length })}
        </Sign>
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
    );
  }
  return <TableGrid table={table} index={index} doubts={doubts} canEdit={canEdit} edit={edit} look={look} />;
}

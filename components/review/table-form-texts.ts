import { getTranslations } from 'next-intl/server';
import { ROW_KINDS } from '@/lib/review/edits/reading-edit';
import { getPlainFormTexts } from './plain-form-texts';
import type { TableFormTexts } from './table-form';

/** The words of the form of a table, for the leaf that runs in the browser. */
export async function getTableFormTexts(): Promise<TableFormTexts> {
  const [shared, t, p] = await Promise.all([
    getPlainFormTexts(),
    getTranslations('import.table'),
    getTranslations('structure.plain'),
  ]);
  return {
    ...shared,
    table: t('table'),
    title: t('title'),
    path: t('path'),
    pathHint: t('pathHint'),
    columns: t('columns'),
    rowHeading: t('rowHeading'),
    heading: t('columnHeading'),
    period: p('period'),
    unit: t('unit'),
    rows: t('rows'),
    row: t('row'),
    kind: t('kind'),
    kinds: ROW_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    label: t('label'),
    code: t('code'),
    cell: t('cell'),
    printed: t('printed'),
    save: t('save'),
    remove: p('removeTable'),
  };
}

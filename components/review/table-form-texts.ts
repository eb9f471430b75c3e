import { getTranslations } from 'next-intl/server';
import { ROW_KINDS } from '@/lib/review/edits/reading-edit';
import type { TableFormTexts } from './table-form';

const PROBLEMS = ['invalid', 'conflict', 'not-allowed', 'not-signed-in', 'not-found'] as const;
const FIELD_PROBLEMS = ['not-a-path', 'impossible', 'invalid', 'gone', 'too-many'] as const;

/** The words of the form of a table, for the leaf that runs in the browser. */
export async function getTableFormTexts(): Promise<TableFormTexts> {
  const t = await getTranslations('import.table');
  return {
    problemTitle: t('problemTitle'),
    problems: Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`problem.${problem}`)])),
    fieldProblems: Object.fromEntries(FIELD_PROBLEMS.map((problem) => [problem, t(`fieldProblem.${problem}`)])),
    table: t('table'),
    title: t('title'),
    path: t('path'),
    pathHint: t('pathHint'),
    columns: t('columns'),
    rowHeading: t('rowHeading'),
    heading: t('columnHeading'),
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
  };
}

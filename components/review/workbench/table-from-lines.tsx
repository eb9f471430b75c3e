'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { tableFromLines } from '@/lib/review/edits/table-from-lines';
import type { EditOf } from '@/lib/review/edits/reading-edit';
import type { SourceRange } from '@/lib/review/pointing/source-range';
import { tablesIn, withoutRange } from '@/lib/review/pointing/use-of-range';
import { Button } from '../../ui/button';
import { LineChoice } from './line-choice';
import { partName } from './part-name';
import type { MadeOfLines } from './selection-bar';
import { useWorkbench } from './session-context';

const COLUMN_CHOICES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A table that the reader missed, made of the selected lines; what it would become is told before. */
export function TableFromLines({ range, onMake }: { range: SourceRange; onMake: (made: MadeOfLines) => void }) {
  const t = useTranslations('reviewSource');
  const { session } = useWorkbench();
  const { reading, source } = session;
  const [path, setPath] = useState('');
  const [columns, setColumns] = useState('');
  const [isTextKept, setTextKept] = useState(false);
  const parts = (reading.answer?.items ?? []).filter((part) => part.paths.length > 0);
  const addition = useMemo<EditOf<'add-table-from-lines'>>(
    () => ({
      kind: 'add-table-from-lines',
      from: { ...range.firstLine },
      to: { ...range.lastLine },
      path: path === '' ? null : path,
      columns: columns === '' ? null : Number(columns),
    }),
    [range, path, columns],
  );
  const preview = useMemo(() => tableFromLines(addition, source), [addition, source]);
  const known = tablesIn(reading, range);
  const removal = withoutRange(reading, source, range);
  return (
    <div className="grid gap-2 border-l-2 border-line pl-3">
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <LineChoice
          label={t('table.part')}
          value={path}
          onChange={(event) => {
            setPath(event.target.value);
          }}
        >
          <option value="">{t('table.byPlace')}</option>
          {parts.map((part, index) => (
            <option key={index} value={part.paths[0]}>
              {partName(part, t)}
            </option>
          ))}
        </LineChoice>
        <LineChoice
          label={t('table.columns')}
          value={columns}
          onChange={(event) => {
            setColumns(event.target.value);
          }}
        >
          <option value="">{t('table.byReader')}</option>
          {COLUMN_CHOICES.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </LineChoice>
      </div>
      <p aria-live="polite" className="text-quiet">
        {preview
          ? t('table.preview', {
              rows: preview.rows.filter((row) => row.kind !== 'group').length,
              columns: preview.columns.length,
              headings: preview.columns.filter((column) => column !== '').join(' · ') || t('table.noHeadings'),
            })
          : t('table.none')}
      </p>
      {known.length > 0 && (
        <p className="text-other">
          {t('table.known', { count: known.length, tables: known.map((index) => String(index + 1)).join(', ') })}
        </p>
      )}
      {removal && (
        <label className="flex items-baseline gap-2">
          <input
            type="checkbox"
            className="translate-y-0.5 accent-act"
            checked={!isTextKept}
            onChange={(event) => {
              setTextKept(!event.target.checked);
            }}
          />
          {t('table.outOfText')}
        </label>
      )}
      <p>
        <Button
          type="button"
          kind="plain"
          disabled={!preview}
          onClick={() => {
            onMake({
              edits: [addition, ...(removal && !isTextKept ? [removal] : [])],
              words: t('made.table'),
              find: (before, after) => {
                const old = new Set(before.answer?.tables);
                const table = (after.answer?.tables ?? []).findIndex((each) => !old.has(each));
                return table < 0 ? null : { kind: 'cell', table, row: 0, cell: 0 };
              },
            });
          }}
        >
          {t('table.add')}
        </Button>
      </p>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { readingEdit } from '@/lib/review/edits/reading-edit';
import type { SourceRange } from '@/lib/review/pointing/source-range';
import { pathsPrintedAt } from '@/lib/review/pointing/use-of-range';
import { Button } from '../../ui/button';
import { CHOICE_CONTROL } from './line-choice';
import type { MadeOfLines } from './selection-bar';
import { useWorkbench } from './session-context';

/** A part of the answer that begins at the first of the selected lines. */
export function PartFromLines({ range, onMake }: { range: SourceRange; onMake: (made: MadeOfLines) => void }) {
  const t = useTranslations('reviewSource');
  const id = useId();
  const { session } = useWorkbench();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const value = typed ?? pathsPrintedAt(session.source, range);
  const items = session.reading.question?.items ?? [];
  const make = (): void => {
    const paths = value
      .toLowerCase()
      .split(/[,;]|\ben\b/)
      .map((each) => each.trim().replace(/[.)]+$/, ''))
      .filter((each) => each !== '');
    const parsed = readingEdit.safeParse({ kind: 'part-from-line', from: range.firstLine, paths });
    setWrong(!parsed.success);
    if (!parsed.success) return;
    onMake({
      edits: [parsed.data],
      words: t('made.part', { paths: paths.length === 0 ? t('noNumber') : paths.join(', ') }),
      find: (before, after) => {
        const old = new Set(before.answer?.items);
        const isNew = (each: { readonly at: { readonly page: number; readonly line: number } | null }): boolean =>
          each.at?.page === range.firstLine.page && each.at.line === range.firstLine.line;
        const part = (after.answer?.items ?? []).findIndex((each) => !old.has(each) && isNew(each));
        return part < 0 ? null : { kind: 'part', part };
      },
    });
  };
  return (
    <div className="grid gap-2 border-l-2 border-line pl-3">
      <div className="flex flex-wrap items-baseline gap-2">
        <label htmlFor={id} className="font-medium">
          {t('part.paths')}
        </label>
        <input
          id={id}
          className={`${CHOICE_CONTROL} w-28`}
          value={value}
          list={`${id}-list`}
          autoComplete="off"
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            make();
          }}
        />
        <datalist id={`${id}-list`}>
          {items.map((item) => (
            <option key={item.path} value={item.path}>
              {item.text.slice(0, 60)}
            </option>
          ))}
        </datalist>
        <Button type="button" kind="plain" onClick={make}>
          {t('part.add')}
        </Button>
      </div>
      <p id={`${id}-hint`} className={isWrong ? 'font-medium text-no' : 'text-quiet'}>
        {isWrong ? t('part.wrong') : t('part.hint')}
      </p>
    </div>
  );
}

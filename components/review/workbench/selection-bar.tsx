'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Reading } from '@/lib/reading/reading';
import type { ReadingEdit } from '@/lib/review/edits/reading-edit';
import type { ReadingTarget } from '@/lib/review/pointing/target-of-line';
import { linesIn } from '@/lib/review/pointing/source-range';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { goToTarget } from './go-to-target';
import { PartFromLines } from './part-from-lines';
import { useWorkbench } from './session-context';
import { useSourceSelection } from './source-selection';
import { TableFromLines } from './table-from-lines';
import { TextFromLines } from './text-from-lines';

type Choice = 'table' | 'text' | 'part';

/** What was made of the lines, in words, and what it became in the reading. */
export interface MadeOfLines {
  readonly edits: readonly ReadingEdit[];
  readonly words: string;
  /** Where it stands in the reading after it, given the one before. */
  readonly find: (before: Reading, after: Reading) => ReadingTarget | null;
}

/** What can be made of the selected lines, and what became of it. */
export function SelectionBar({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('reviewSource');
  const { selection, clear, showPane } = useSourceSelection();
  const { session, canEdit, edit, undo } = useWorkbench();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [result, setResult] = useState<{ readonly isMade: boolean; readonly words: string } | null>(null);
  const waiting = useRef<{ readonly before: Reading; readonly find: MadeOfLines['find'] } | null>(null);
  const { reading, source } = session;
  const lines = selection ? linesIn(source.lines, selection) : [];

  useEffect(() => {
    const { current } = waiting;
    if (!current || current.before === reading) return;
    waiting.current = null;
    const target = current.find(current.before, reading);
    if (!target) return;
    showPane('reading');
    // The new piece must be on the screen before it can take the focus.
    requestAnimationFrame(() => goToTarget(target));
  }, [reading, showPane]);

  const make = ({ edits, words, find }: MadeOfLines): void => {
    waiting.current = { before: reading, find };
    const isMade = edits.every((each) => edit(each) === null);
    if (!isMade) waiting.current = null;
    setResult({ isMade, words: isMade ? words : t('refused') });
    if (!isMade) return;
    setChoice(null);
    clear();
  };
  const toggle = (next: Choice): void => {
    setResult(null);
    setChoice(choice === next ? null : next);
  };
  const choiceButton = (each: Choice) => (
    <Button
      type="button"
      kind="quiet"
      aria-expanded={choice === each}
      onClick={() => {
        toggle(each);
      }}
    >
      {t(`make.${each}`)}
    </Button>
  );
  const isOpen = selection !== null && lines.length > 0;
  return (
    <div className="selection-bar" data-open={isOpen || result ? '' : undefined}>
      {isOpen && (
        <section aria-label={t('selected')} className="grid gap-2 text-fine">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <strong aria-live="polite" className="font-semibold">
              {t('count', {
                count: lines.length,
                page: selection.firstLine.page,
                first: selection.firstLine.line,
                last: selection.lastLine.line,
                lastPage: selection.lastLine.page,
                isAcross: String(selection.firstLine.page !== selection.lastLine.page),
              })}
            </strong>
            <span className="flex items-baseline gap-x-4">
              <Button type="button" kind="quiet" onClick={onOpen}>
                {t('goToField')}
              </Button>
              <CopyButton
                source={{ text: lines.map((line) => line.text).join('\n') }}
                label={t('copy')}
                copiedLabel={t('copied')}
                failedLabel={t('notCopied')}
              />
              <Button
                type="button"
                kind="quiet"
                onClick={() => {
                  setChoice(null);
                  clear();
                }}
              >
                {t('clear')}
              </Button>
            </span>
          </p>
          {canEdit && (
            <div className="flex flex-wrap gap-x-5">
              {reading.answer && choiceButton('table')}
              <Button
                type="button"
                kind="quiet"
                onClick={() => {
                  make({
                    edits: [{ kind: 'answer-from-line', from: { ...selection.firstLine } }],
                    words: t('made.answer', { line: selection.firstLine.line }),
                    find: () => ({ kind: 'part', part: 0 }),
                  });
                }}
              >
                {t('make.answer')}
              </Button>
              {reading.answer && choiceButton('text')}
              {reading.answer && choiceButton('part')}
            </div>
          )}
          {choice === 'table' && <TableFromLines range={selection} onMake={make} />}
          {choice === 'text' && <TextFromLines range={selection} onMake={make} />}
          {choice === 'part' && <PartFromLines range={selection} onMake={make} />}
        </section>
      )}
      {result && (
        <p
          aria-live="polite"
          className={`flex flex-wrap items-baseline gap-x-4 text-fine ${result.isMade ? 'text-yes' : 'text-no'}`}
        >
          <span className="font-medium">{result.words}</span>
          {result.isMade && (
            <Button
              type="button"
              kind="quiet"
              onClick={() => {
                undo();
                setResult(null);
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Button
            type="button"
            kind="quiet"
            onClick={() => {
              setResult(null);
            }}
          >
            {t('dismiss')}
          </Button>
        </p>
      )}
    </div>
  );
}

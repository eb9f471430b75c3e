'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SourceRange } from '@/lib/review/pointing/source-range';
import { partTextOfRange } from '@/lib/review/pointing/use-of-range';
import { Button } from '../../ui/button';
import { LineChoice } from './line-choice';
import { partName } from './part-name';
import type { MadeOfLines } from './selection-bar';
import { useWorkbench } from './session-context';

/** The selected lines as the text of a part of the answer, or behind the text that it has. */
export function TextFromLines({ range, onMake }: { range: SourceRange; onMake: (made: MadeOfLines) => void }) {
  const t = useTranslations('reviewSource');
  const { session } = useWorkbench();
  const [chosen, setChosen] = useState('0');
  const parts = session.reading.answer?.items ?? [];
  const index = Math.min(Number(chosen), parts.length - 1);
  const part = parts[index];
  const text = partTextOfRange(session.source, range);
  const make = (whole: string): void => {
    onMake({
      edits: [{ kind: 'set-part-text', part: index, text: whole }],
      words: t('made.text', { part: part ? partName({ ...part, text: '' }, t) : '' }),
      find: () => ({ kind: 'part', part: index }),
    });
  };
  return (
    <div className="grid gap-2 border-l-2 border-line pl-3">
      <LineChoice
        label={t('text.part')}
        value={String(index)}
        onChange={(event) => {
          setChosen(event.target.value);
        }}
      >
        {parts.map((each, at) => (
          <option key={at} value={at}>
            {partName(each, t)}
          </option>
        ))}
      </LineChoice>
      <p className="line-clamp-3 font-serif text-quiet">{text}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <Button
          type="button"
          kind="plain"
          disabled={!part}
          onClick={() => {
            make(text);
          }}
        >
          {t('text.replace')}
        </Button>
        {part && part.text !== '' && (
          <Button
            type="button"
            kind="quiet"
            onClick={() => {
              make(`${part.text} ${text}`);
            }}
          >
            {t('text.append')}
          </Button>
        )}
      </p>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReadFigure } from '@/lib/reading/reading';
import type { FieldProblem } from '@/lib/review/edits/try-edits';
import { figureSpots } from '@/lib/review/structure/figure-spots';
import { SelectField, TextField } from '../../ui/field';
import { useWorkbench } from '../workbench/session-context';
import { EditPanel } from './edit-panel';
import { useAttempt } from './use-attempt';

/** A figure of a sentence: the figure itself, its unit and its period. */
export function FigurePanel({
  figure,
  index,
  onDone,
  onLeave,
}: {
  figure: ReadFigure;
  index: number;
  onDone: () => void;
  onLeave: () => void;
}) {
  const t = useTranslations('structure.figures');
  const attempt = useAttempt();
  return (
    <EditPanel
      title={t('change')}
      onLeave={onLeave}
      onSave={(values) => {
        const [raw, unit, period] = [values.text('raw'), values.text('unit'), values.text('period')];
        const problem = byField(
          attempt([{ field: 'raw', edit: { kind: 'set-figure', figure: index, raw, unit, period } }]),
        );
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField {...field('raw')} label={t('raw')} defaultValue={figure.raw} autoComplete="off" />
          <TextField {...field('unit')} label={t('unit')} defaultValue={figure.unit ?? ''} autoComplete="off" />
          <TextField
            {...field('period')}
            label={t('period')}
            hint={t('periodHint')}
            defaultValue={figure.period ?? ''}
            autoComplete="off"
          />
        </>
      )}
    </EditPanel>
  );
}

/** The problem beside the field that it is about. */
function byField(problem: FieldProblem | null): FieldProblem | null {
  return problem?.problem === 'not-a-period' ? { ...problem, field: 'period' } : problem;
}

/** Adds a figure that stands in the text of a part: it is found in the lines of the source. */
export function AddFigurePanel({ part, onDone, onLeave }: { part: number; onDone: () => void; onLeave: () => void }) {
  const t = useTranslations('structure.figures');
  const { session } = useWorkbench();
  const attempt = useAttempt();
  const lines = figureSpots(session.reading, part, session.source);
  return (
    <EditPanel
      title={t('add')}
      action={t('do')}
      onLeave={onLeave}
      onSave={(values) => {
        const [raw, line] = [values.text('raw').trim(), values.text('line')];
        const spot = lines
          .filter((each) => line === '' || each.key === line)
          .map((each) => each.find(raw))
          .find((found) => found !== null);
        if (!spot) return { field: 'raw', words: t('notInLine') };
        const problem = byField(
          attempt([{ field: 'raw', edit: { kind: 'add-figure', ...spot, period: values.text('period') } }]),
        );
        if (problem === null) onDone();
        return problem;
      }}
    >
      {(field) => (
        <>
          <TextField {...field('raw')} label={t('raw')} hint={t('rawHint')} autoComplete="off" />
          <SelectField
            {...field('line')}
            label={t('line')}
            hint={t('lineHint')}
            choices={[
              { value: '', label: t('anyLine') },
              ...lines.map((each) => ({ value: each.key, label: each.words })),
            ]}
          />
          <TextField {...field('period')} label={t('period')} hint={t('periodHint')} autoComplete="off" />
        </>
      )}
    </EditPanel>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { OUTCOME_REASONS, OUTCOMES, type Outcome, type OutcomeReason } from '@/lib/figures/outcome';
import type { ReadAnswerPart } from '@/lib/reading/reading';
import { CheckboxField, SelectField, TextField } from '../../ui/field';
import { useWorkbench } from '../workbench/session-context';
import { OutcomeWords } from './outcome-words';
import { useIsLive } from './use-is-live';

/** What a person typed in a form that was not accepted, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

export function outcomeFieldId(index: number): string {
  return `outcome-${String(index)}`;
}

/**
 * The outcome of a part, its reason and a note. With scripts each choice is an edit at once; without, the fields are sent
 * with the form that accepts, by its id.
 */
export function PartOutcome({
  part,
  index,
  formId,
  typed,
}: {
  part: ReadAnswerPart;
  index: number;
  formId: string;
  typed: Typed;
}) {
  const t = useTranslations('structure.outcome');
  const { canEdit } = useWorkbench();
  const isLive = useIsLive();
  const at = String(index);
  return (
    <details open={typed[`note-${at}`] ? true : undefined}>
      <summary className="text-fine">
        <OutcomeWords part={part} />
      </summary>
      <fieldset className="mt-3 grid items-end gap-4 sm:grid-cols-3" disabled={!canEdit}>
        <legend className="only-read">{t('summary')}</legend>
        {isLive ? (
          <LiveFields part={part} index={index} formId={formId} />
        ) : (
          <PlainFields part={part} index={index} formId={formId} typed={typed} />
        )}
      </fieldset>
    </details>
  );
}

function PlainFields({
  part,
  index,
  formId,
  typed,
}: {
  part: ReadAnswerPart;
  index: number;
  formId: string;
  typed: Typed;
}) {
  const t = useTranslations('structure.outcome');
  const choices = useChoices();
  const field = (name: string) => ({ id: `${name}-${String(index)}`, name: `${name}-${String(index)}`, form: formId });
  const value = (name: string, read: string): string => typed[`${name}-${String(index)}`] ?? read;
  return (
    <>
      <SelectField
        {...field('outcome')}
        label={t('outcome')}
        choices={choices.outcomes}
        defaultValue={value('outcome', part.outcome)}
      />
      <SelectField
        {...field('reason')}
        label={t('reason')}
        choices={choices.reasons}
        defaultValue={value('reason', part.reason ?? '')}
      />
      <TextField
        {...field('note')}
        label={t('note')}
        hint={t('noteHint')}
        defaultValue={value('note', part.note ?? '')}
      />
    </>
  );
}

function LiveFields({ part, index, formId }: { part: ReadAnswerPart; index: number; formId: string }) {
  const t = useTranslations('structure.outcome');
  const p = useTranslations('structure');
  const { edit } = useWorkbench();
  const choices = useChoices();
  const [noteProblem, setNoteProblem] = useState<string | undefined>(undefined);
  const field = (name: string) => ({ id: `${name}-${String(index)}`, name: `${name}-${String(index)}`, form: formId });
  const judge = (change: Partial<{ outcome: Outcome; reason: OutcomeReason | null; provisional: boolean }>): void => {
    const { outcome, reason, provisional } = { ...part, ...change };
    const isPlain = outcome === 'answered' || outcome === 'none';
    edit({ kind: 'set-part-outcome', part: index, outcome, reason: isPlain ? null : reason, provisional });
  };
  const keepNote = (note: string): void => {
    if (note.trim() === (part.note ?? '')) return;
    const problem = edit({ kind: 'set-part-note', part: index, note });
    setNoteProblem(problem === null ? undefined : p(`problem.${problem}`));
  };
  return (
    <>
      <SelectField
        {...field('outcome')}
        label={t('outcome')}
        choices={choices.outcomes}
        value={part.outcome}
        onChange={(event) => {
          const outcome = OUTCOMES.find((each) => each === event.target.value);
          if (outcome) judge({ outcome });
        }}
      />
      <SelectField
        {...field('reason')}
        label={t('reason')}
        choices={choices.reasons}
        value={part.reason ?? ''}
        onChange={(event) => {
          judge({ reason: OUTCOME_REASONS.find((each) => each === event.target.value) ?? null });
        }}
      />
      <TextField
        // Undo and redo write another text in it.
        key={part.note ?? ''}
        {...field('note')}
        label={t('note')}
        hint={t('noteHint')}
        error={noteProblem}
        defaultValue={part.note ?? ''}
        onBlur={(event) => {
          keepNote(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keepNote(event.currentTarget.value);
        }}
      />
      <CheckboxField
        id={`provisional-${String(index)}`}
        name={`provisional-${String(index)}`}
        label={t('provisional')}
        checked={part.provisional}
        onChange={(event) => {
          judge({ provisional: event.target.checked });
        }}
      />
    </>
  );
}

function useChoices() {
  const t = useTranslations('structure.outcome');
  const d = useTranslations('domain');
  return {
    outcomes: OUTCOMES.map((outcome) => ({ value: outcome, label: d(`outcome.${outcome}`) })),
    reasons: [
      { value: '', label: t('noReason') },
      ...OUTCOME_REASONS.map((reason) => ({ value: reason, label: d(`reason.${reason}`) })),
    ],
  };
}

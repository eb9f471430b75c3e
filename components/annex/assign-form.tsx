'use client';

import { useActionState } from 'react';
import { Button } from '../ui/button';
import { RadioGroup, TextField, type Choice } from '../ui/field';
import { Notice } from '../ui/notice';

export interface AssignFormState {
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: { readonly target: string; readonly path: string } | null;
}

export interface AssignFormProps {
  readonly action: (state: AssignFormState, form: FormData) => Promise<AssignFormState>;
  readonly subject: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly texts: {
    readonly label: string;
    readonly path: string;
    readonly pathHint: string;
    readonly send: string;
    readonly problems: Readonly<Record<string, string>>;
  };
}

const UNTOUCHED: AssignFormState = { problem: null, fields: {}, typed: null };

/** Chooses the answer that a file belongs to. It works without scripts: what was chosen and typed comes back. */
export function AssignForm({ action, subject, choices, chosen, texts }: AssignFormProps) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const wordsOf = (key: string | undefined): string | undefined =>
    key === undefined ? undefined : (texts.problems[key] ?? texts.problems.invalid);
  const isOfField = state.fields.target !== undefined || state.fields.path !== undefined;
  return (
    <form action={submit} className="grid gap-6">
      <input type="hidden" name="subject" value={subject} />
      {state.problem !== null && !isOfField && <Notice kind="problem" title={wordsOf(state.problem) ?? ''} />}
      <RadioGroup
        id="hoort-bij"
        name="target"
        label={texts.label}
        choices={choices}
        defaultValue={state.typed?.target ?? chosen}
        error={wordsOf(state.fields.target === undefined ? undefined : 'required')}
      />
      <TextField
        id="hoort-bij-deel"
        name="path"
        label={texts.path}
        hint={texts.pathHint}
        defaultValue={state.typed?.path ?? ''}
        error={wordsOf(state.fields.path)}
      />
      <div>
        <Button disabled={isPending}>{texts.send}</Button>
      </div>
    </form>
  );
}

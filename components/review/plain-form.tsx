'use client';

import { useActionState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export interface PlainFormState {
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export type PlainFormAction = (state: PlainFormState, form: FormData) => Promise<PlainFormState>;

export interface PlainFormTexts {
  readonly problemTitle: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly fieldProblems: Readonly<Record<string, string>>;
}

/** Ties a field to its form: its name, what was typed in it or stands in it, and what is wrong with it. */
export type PlainField = (name: string) => {
  readonly id: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly defaultValue: string;
};

const UNTOUCHED: PlainFormState = { problem: null, fields: {}, typed: {} };

/** A form that works without scripts: what was typed comes back, with the reason at the field. */
export function PlainForm({
  action,
  hidden,
  values,
  texts,
  save,
  remove,
  children,
}: {
  action: PlainFormAction;
  /** Sent along unseen. */
  hidden: Readonly<Record<string, string | number>>;
  values: Readonly<Record<string, string>>;
  texts: PlainFormTexts;
  /** The words of the button. */
  save: string;
  /** The words of the button that takes away what the form is about; none when there is no such. */
  remove?: string;
  children: (field: PlainField, typed: PlainFormState['typed']) => ReactNode;
}) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = (name: string): string | undefined => {
    const key = state.fields[name];
    return key === undefined ? undefined : (texts.fieldProblems[key] ?? texts.fieldProblems.invalid);
  };
  const field: PlainField = (name) => ({
    id: name,
    name,
    error: errorOf(name),
    defaultValue: state.typed[name] ?? values[name] ?? '',
  });
  return (
    <form action={submit} className="grid gap-6">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem !== null && (
        <Notice kind="problem" title={texts.problemTitle}>
          {texts.problems[state.problem] ?? texts.problems.invalid}
          {errorOf('form') !== undefined && <p>{errorOf('form')}</p>}
        </Notice>
      )}
      {children(field, state.typed)}
      <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-4 border-t border-line bg-paper px-4 py-4">
        <Button disabled={isPending}>{save}</Button>
        {remove !== undefined && (
          <Button kind="danger" name="remove" value="1" disabled={isPending}>
            {remove}
          </Button>
        )}
      </div>
    </form>
  );
}
